package dev.entente.extraction;

import dev.entente.fact.Entity;
import dev.entente.fact.EntityKey;
import dev.entente.ontology.Role;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who holds which office by the article's own words, looked up before it is read: news speaks of "the Norland defence
 * minister" first, and names him later.
 */
final class Incumbents {
    /** Of so many sentences each may speak of somebody whom the next one names: a headline, and what it heads. */
    private static final int LEAD = 2;

    private final Reading reading;
    private final English english;
    private final Frames frames;

    /** @param reading one of its own: whom it names meanwhile, the article has not named yet */
    Incumbents(Reading reading, English english, Frames frames) {
        this.reading = reading;
        this.english = english;
        this.frames = frames;
    }

    /** Hands on to a reading whom the sentences call by an office. */
    void find(List<Sentence> sentences, Reading into) {
        for (Sentence sentence : sentences) {
            Phrases phrases = phrases(sentence);
            var filler = new Filler(sentence, reading, phrases);
            new Matcher(sentence, frames, english, phrases)
                    .offices().stream()
                            .filter(match -> !phrases.isFormer(match))
                            .flatMap(match -> filler.filled(match).stream())
                            .forEach(filled -> hold(filled, into));
        }
        for (int first = 0; first < Math.min(LEAD, sentences.size() - 1); first++) {
            named(sentences.subList(0, first + 1), sentences.get(first + 1), into);
        }
    }

    private Phrases phrases(Sentence sentence) {
        return new Phrases(sentence, reading, english, frames.titles());
    }

    /**
     * "<em>The Norland defence minister</em> is in Port Sall. <em>Jon Hale</em> arrived on Tuesday": whoever the next
     * sentence is about by no more than a full name, where nobody has named that person before, and the tables know of
     * no office elsewhere.
     */
    private void named(List<Sentence> before, Sentence next, Reading into) {
        Sentence lead = before.getLast();
        Phrases phrases = phrases(lead);
        Optional<Integer> unnamed = subjects(lead)
                .filter(subject -> lead.mentionAt(subject).isEmpty() && !lead.has(subject, "appos"))
                .filter(subject -> !lead.token(subject).isPlural())
                .filter(subject -> !phrases.wording().title(subject).isEmpty())
                .findFirst();
        Optional<EntityKey> body = unnamed.flatMap(phrases::owner).map(Entity::key);
        body.ifPresent(of -> subjects(next)
                .filter(subject -> isBare(next, subject))
                .flatMap(subject -> next.mentionAt(subject).stream())
                .filter(mention -> mention.text().contains(" "))
                .map(Mention::entity)
                .filter(person -> Pronouns.isPerson(person) && isNew(person, before))
                .filter(person ->
                        person.offices().stream().allMatch(office -> office.of().equals(of)))
                .findFirst()
                .ifPresent(person -> into.holds(phrases.wording().title(unnamed.orElseThrow()), of, person)));
    }

    /** Whether nothing says who somebody is, but the name. */
    private static boolean isBare(Sentence sentence, int name) {
        return sentence.under(name, "appos", "amod", "compound", "det").stream()
                .allMatch(each -> sentence.mentionAt(each).equals(sentence.mentionAt(name)));
    }

    private static boolean isNew(Entity person, List<Sentence> before) {
        return before.stream()
                .flatMap(sentence -> sentence.mentions().stream())
                .noneMatch(mention -> mention.entity().equals(person));
    }

    private static Stream<Integer> subjects(Sentence sentence) {
        return sentence.under(Sentence.ROOT).stream()
                .flatMap(root -> sentence.under(root.dependent(), "nsubj", "nsubj:pass").stream());
    }

    private static void hold(Filled filled, Reading into) {
        List<Party> holders = filled.roles().getOrDefault(Role.SUBJECT, List.of());
        List<EntityKey> bodies = filled.roles().getOrDefault(Role.OBJECT, List.of()).stream()
                .map(Party::entity)
                .map(Entity::key)
                .toList();
        if (holders.size() == 1 && holders.getFirst().sure() == 1 && bodies.size() <= 1) {
            into.holds(
                    Objects.requireNonNull(filled.value()),
                    bodies.isEmpty() ? null : bodies.getFirst(),
                    holders.getFirst().entity());
        }
    }
}
