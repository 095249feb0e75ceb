package dev.entente.extraction;

import dev.entente.fact.Entity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** To which state or body something belongs: "Russian", "Russia's", "of Russia", "its", "the country's". */
final class Owners {
    private final Sentence sentence;
    private final Reading reading;
    private final English english;
    private final Pronouns pronouns;
    private final Grammar grammar;

    Owners(Sentence sentence, Reading reading, English english, Pronouns pronouns) {
        this.sentence = sentence;
        this.reading = reading;
        this.english = english;
        this.pronouns = pronouns;
        this.grammar = new Grammar(sentence);
    }

    /** The state or body to which something belongs: "Russian", "Russia's", "of Russia", "the country's". */
    Optional<Entity> of(int head) {
        List<Entity> names = named(head);
        if (!names.isEmpty()) {
            return Optional.of(names.getFirst());
        }
        return sentence.under(head).stream()
                .filter(Owners::isOwning)
                .flatMap(arc -> referredOwner(arc).stream())
                .findFirst();
    }

    /** Whose something is, which is more than where it is: "Norland's war", but not "the war in Norland". */
    Optional<Entity> possessor(int head) {
        Optional<Entity> owner = of(head);
        return owner.filter(known -> named(head).isEmpty() || possessors(head).contains(known));
    }

    /** All of those. */
    List<Entity> possessors(int head) {
        return Stream.concat(
                        holders(head),
                        sentence.under(head).stream()
                                .filter(Owners::isOwning)
                                .filter(arc -> !arc.is("nmod:in") && !isWhere(arc))
                                .flatMap(arc -> namedOwner(arc).stream()))
                .distinct()
                .toList();
    }

    /** Every state or body that a phrase names as its owner: "ministers <em>of Norland and Estmark</em>". */
    List<Entity> named(int head) {
        return Stream.concat(
                        holders(head),
                        sentence.under(head).stream().filter(Owners::isOwning).flatMap(arc -> namedOwner(arc).stream()))
                .distinct()
                .toList();
    }

    /** "the <em>Port Sall</em> bombing" */
    private boolean isWhere(Arc arc) {
        return arc.is("compound", "amod")
                && sentence.mentionAt(arc.dependent())
                        .filter(mention -> mention.isA(Labels.PLACE))
                        .isPresent();
    }

    /** "a depot <em>belonging to</em> the League", "a camp <em>run by</em> the League" */
    private Stream<Entity> holders(int head) {
        return sentence.under(head, "acl").stream()
                .filter(participle ->
                        english.holding().contains(sentence.token(participle).lemma()))
                .flatMap(participle -> sentence.under(participle, "obl:to", "obl:by", "obl:agent").stream())
                .flatMap(each -> mentionAt(each).stream())
                .filter(mention -> !mention.generic())
                .map(Mention::entity)
                .filter(entity ->
                        entity.label().equals(Labels.STATE) || entity.label().equals(Labels.ORGANISATION));
    }

    private static boolean isOwning(Arc arc) {
        return arc.is("amod", "compound", "nmod:poss", "nmod:of", "nmod:from", "nmod:in", "nmod");
    }

    private Optional<Entity> namedOwner(Arc arc) {
        Optional<Entity> named =
                mentionAt(arc.dependent()).filter(mention -> !mention.generic()).map(Mention::entity);
        if (named.filter(entity -> entity.label().equals(Labels.PLACE)).isPresent()) {
            return named.flatMap(place -> Optional.ofNullable(place.partOf())).flatMap(reading::known);
        }
        boolean where = arc.is("nmod:in");
        return named.filter(entity ->
                entity.label().equals(Labels.STATE) || (!where && entity.label().equals(Labels.ORGANISATION)));
    }

    /** What a word names, or the kind of body that it is the kind of: "of the movement <em>Harbour League</em>". */
    private Optional<Mention> mentionAt(int head) {
        Optional<Mention> here = sentence.mentionAt(head);
        boolean kind = here.isEmpty()
                && head + 1 < sentence.tokens().size()
                && english.isKind("people", sentence.token(head).lemma());
        return kind
                ? sentence.mentionAt(head + 1).filter(next -> next.isA(Labels.ORGANISATION) && !next.generic())
                : here;
    }

    /** "its forces", "the country's army" */
    private Optional<Entity> referredOwner(Arc arc) {
        Token token = sentence.token(arc.dependent());
        Optional<Entity> speaker = token.tag().equals("PRP$") ? speaker(arc.governor()) : Optional.empty();
        if (speaker.isPresent()) {
            return speaker;
        }
        if (token.is("their")) {
            return Optional.empty(); // of several, whom no one entity stands for
        }
        if (token.tag().equals("PRP$")) {
            return pronouns.antecedent(token, token.is("his", "her") ? Pronouns::isPerson : Owners::owns)
                    .flatMap(entity -> Pronouns.isPerson(entity)
                            ? reading.offices()
                                    .bodyOf(entity, reading.published())
                                    .flatMap(reading::known)
                            : Optional.of(entity));
        }
        boolean ruling = arc.is("compound", "amod") && english.isKind("ruling", token.lemma());
        boolean country = ruling || (arc.is("nmod:poss") && english.country().contains(token.lemma()));
        return country
                ? reading.before(
                        sentence.number(),
                        token.index(),
                        entity -> entity.label().equals(Labels.STATE))
                : Optional.empty();
    }

    /** "Norland's envoy said <em>his</em> government …": of the state that the speaker speaks for. */
    private Optional<Entity> speaker(int possessed) {
        return grammar.speakersOver(possessed, english.speech().says()).stream()
                .filter(speaker -> sentence.mentionAt(speaker).isEmpty())
                .flatMap(speaker -> named(speaker).stream())
                .filter(entity -> entity.label().equals(Labels.STATE))
                .findFirst();
    }

    private static boolean owns(Entity entity) {
        return entity.label().equals(Labels.STATE) || Pronouns.isPerson(entity);
    }
}
