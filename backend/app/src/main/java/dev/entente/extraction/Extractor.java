package dev.entente.extraction;

import dev.entente.article.Article;
import dev.entente.article.Span;
import dev.entente.fact.Claim;
import dev.entente.fact.Entity;
import dev.entente.fact.Identification;
import dev.entente.fact.Participant;
import dev.entente.ontology.Ontology;
import dev.entente.ontology.Relation;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads claims out of articles in English. Every claim's quote stands in its article at its span. Models are loaded
 * when it is made, which takes seconds and some 600 MB; after that it may be used by several threads at once.
 */
public final class Extractor {
    /** Who read the claims, in their {@code by}. */
    public static final String BY = "entente/1";

    private final English english;
    private final Judge judge;
    private final Parser parser;
    private final Gazetteer gazetteer;
    private final Offices offices;
    private final Ontology ontology;
    private final Frames frames;
    private final Clock clock;
    private final @Nullable SecondReader second;

    /** @param gazetteer who and what is known by name */
    public Extractor(Ontology ontology, Gazetteer gazetteer, Clock clock) {
        this.english = English.read();
        this.judge = Judge.read();
        this.parser = new Parser(english);
        this.gazetteer = gazetteer;
        this.offices = new Offices(gazetteer);
        this.ontology = ontology;
        this.frames = new Frames(ontology);
        this.clock = clock;
        this.second = null;
    }

    private Extractor(Extractor rules, SecondReader second) {
        this.english = rules.english;
        this.judge = rules.judge;
        this.parser = rules.parser;
        this.gazetteer = rules.gazetteer;
        this.offices = rules.offices;
        this.ontology = rules.ontology;
        this.frames = rules.frames;
        this.clock = rules.clock;
        this.second = second;
    }

    /** The same, with somebody who reads beside the rules; the loaded models are shared. */
    public Extractor with(SecondReader beside) {
        return new Extractor(this, beside);
    }

    public Extraction extract(Article article) {
        var reading = new Reading(article, gazetteer, offices, english);
        List<Claim> claims = proposals(article, reading, second).stream()
                .map(Proposal::claim)
                .toList();
        return new Extraction(article, claims, entities(claims, reading));
    }

    Ontology ontology() {
        return ontology;
    }

    /** All that the frames propose, with the evidence that it is judged by. */
    List<Proposal> proposals(Article article) {
        return proposals(article, new Reading(article, gazetteer, offices, english), null);
    }

    private List<Proposal> proposals(Article article, Reading reading, @Nullable SecondReader beside) {
        String text = article.text().value();
        List<Mention> mentions = new MentionFinder(gazetteer, english).find(text, reading);
        reading.mentions(mentions);
        List<Sentence> sentences = parser.sentences(text, mentions);
        new Names(reading, english, mentions).find(sentences);
        new Incumbents(new Reading(article, gazetteer, offices, english), english, frames).find(sentences, reading);
        Suggestions suggestions = Suggestions.of(beside, sentences);
        var proposals = new ArrayList<Proposal>();
        for (Sentence sentence : sentences) {
            proposals.addAll(read(sentence, reading, suggestions));
        }
        return distinct(proposals).stream()
                .filter(proposal -> isVerbatim(proposal.claim(), article))
                .toList();
    }

    private List<Proposal> read(Sentence sentence, Reading reading, Suggestions suggestions) {
        Phrases phrases = new Phrases(sentence, reading, english, frames.titles());
        see(sentence, reading, phrases);
        new Sources(sentence, english, phrases).speaker().ifPresent(reading::speaks);
        List<Matcher.Match> matches = new Matcher(sentence, frames, english, phrases).matches();
        List<Proposal> read = claims(sentence, reading, phrases, Reader.RULES).of(matches);
        return suggestions.beside(
                read,
                sentence,
                reader -> new Scrutiny(
                        ontology,
                        sentence,
                        matches,
                        phrases,
                        new Filler(sentence, reading, phrases),
                        claims(sentence, reading, phrases, reader)));
    }

    private Claims claims(Sentence sentence, Reading reading, Phrases phrases, Reader reader) {
        return new Claims(sentence, reading, english, phrases, judge, reader, clock.instant());
    }

    /** Whom a sentence names, for the pronouns after it. */
    private void see(Sentence sentence, Reading reading, Phrases phrases) {
        for (Mention mention : sentence.mentions()) {
            int head = sentence.headOf(mention);
            boolean subject =
                    sentence.over(head).stream().anyMatch(arc -> arc.kind().equals("nsubj"));
            reading.see(sentence.number(), head, mention.entity(), subject);
            honour(sentence, mention, reading);
        }
        sentence.tokens().stream()
                .filter(token -> english.isKind("ruling", token.lemma()))
                .filter(token -> sentence.over(token.index()).stream()
                        .anyMatch(arc -> arc.kind().equals("nsubj")))
                .forEach(token -> phrases.parties(token.index())
                        .forEach(party -> reading.see(sentence.number(), token.index(), party.entity(), true)));
    }

    /** "<em>Ms.</em> Quill" is no "he", nor is an Angela. */
    private void honour(Sentence sentence, Mention mention, Reading reading) {
        if (Pronouns.isPerson(mention.entity())) {
            String given = mention.entity().name().split(" ", 2)[0].toLowerCase(Locale.ROOT);
            english.givenNames().forEach((pronoun, names) -> {
                if (names.contains(given)) {
                    reading.calls(mention.entity(), pronoun);
                }
            });
        }
        int first = sentence.headOf(mention);
        while (first > 0
                && sentence.mentionAt(first - 1).filter(mention::equals).isPresent()) {
            first--;
        }
        if (first > 0) {
            String before = sentence.token(first - 1).word().toLowerCase(Locale.ROOT);
            english.honorifics().forEach((pronoun, words) -> {
                if (words.contains(before)) {
                    reading.calls(mention.entity(), pronoun);
                }
            });
        }
    }

    /** A passage says one thing of a fact, and an article that says the same in the same words twice says it once. */
    private List<Proposal> distinct(List<Proposal> proposals) {
        var kept = new LinkedHashMap<String, Proposal>();
        for (Proposal proposal : proposals) {
            Relation relation = ontology.relation(proposal.claim().relation()).orElseThrow();
            kept.putIfAbsent(Identification.claimKey(relation, proposal.claim()), proposal);
        }
        return List.copyOf(kept.values());
    }

    private static boolean isVerbatim(Claim claim, Article article) {
        Span span = claim.span();
        return article.text().at(span).filter(claim.quote()::equals).isPresent();
    }

    private List<Entity> entities(List<Claim> claims, Reading reading) {
        Map<String, Entity> named = new LinkedHashMap<>();
        for (Claim claim : claims) {
            Stream.concat(claim.roles().values().stream().flatMap(List::stream), claim.attribution().stream())
                    .map(Participant::key)
                    .flatMap(key -> reading.known(key).stream())
                    .forEach(entity -> named.put(entity.key().value().toLowerCase(Locale.ROOT), entity));
        }
        return Entity.withReferences(named.values(), reading::known);
    }
}
