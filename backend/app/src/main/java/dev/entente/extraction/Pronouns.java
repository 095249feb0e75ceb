package dev.entente.extraction;

import dev.entente.fact.Entity;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Whom the pronouns of a sentence mean: somebody named before, whoever speaks, whoever publishes. */
final class Pronouns {
    private final Sentence sentence;
    private final Reading reading;
    private final English english;

    Pronouns(Sentence sentence, Reading reading, English english) {
        this.sentence = sentence;
        this.reading = reading;
        this.english = english;
    }

    List<Party> of(Token token) {
        if (english.pairWords().contains(token.lemma())) {
            int recent = sentence.number() - 1;
            List<Party> people = pair(token, entity -> isPerson(entity) && reading.isNamedSince(recent, entity));
            return people.isEmpty() ? pair(token, entity -> isSide(entity.label())) : people;
        }
        return switch (token.lemma()) {
            case "he", "his", "him" ->
                refer(token, other(token, entity -> isPerson(entity) && reading.mayBe(entity, "he")));
            case "she", "her" -> refer(token, other(token, entity -> isPerson(entity) && reading.mayBe(entity, "she")));
            case "it", "its" ->
                refer(
                        token,
                        entity -> entity.label().equals(Labels.STATE)
                                || entity.label().equals(Labels.ORGANISATION));
            case "i", "me", "my" -> self(token, reading.speaker());
            case "we", "us", "our" ->
                self(token, reading.speaker().or(reading::publisher).flatMap(this::side));
            case "they", "their", "them" ->
                refer(token, other(token, entity -> entity.label().equals(Labels.GROUP)));
            default -> List.of();
        };
    }

    /** An object is somebody else than the subject: "the League met the rebels and called on <em>them</em>". */
    private Predicate<Entity> other(Token token, Predicate<Entity> fits) {
        return token.is("them", "him")
                ? fits.and(entity -> !reading.isSubjectIn(sentence.number(), token.index(), entity))
                : fits;
    }

    private static List<Party> self(Token token, Optional<Entity> speaker) {
        return speaker.map(entity -> List.of(new Party(entity, token.word(), null, Party.REFERRED)))
                .orElse(List.of());
    }

    /** For whom somebody says "we". */
    Optional<Entity> side(Entity speaker) {
        Optional<Entity> body = isPerson(speaker)
                ? reading.offices().bodyOf(speaker, reading.published()).flatMap(reading::known)
                : Optional.of(speaker);
        return body.flatMap(found -> found.partOf() == null ? body : reading.known(found.partOf()));
    }

    /** Whether a pronoun is one that may stand for a speaker in what he says. */
    boolean isPersonal(Token pronoun) {
        return pronoun.is("he", "she", "it", "they");
    }

    /** Whether a pronoun in the singular may stand for somebody. */
    boolean agree(Token pronoun, Entity entity) {
        boolean group = entity.label().equals(Labels.GROUP);
        return pronoun.is("it") ? !isPerson(entity) : isPerson(entity) || group;
    }

    static boolean isPerson(Entity entity) {
        return entity.label().equals(Labels.LEADER) || entity.label().equals(Labels.PERSON);
    }

    private static boolean isSide(String label) {
        return label.equals(Labels.STATE) || label.equals(Labels.LEADER) || label.equals(Labels.ORGANISATION);
    }

    List<Party> refer(Token token, Predicate<Entity> fits) {
        return antecedent(token, fits)
                .map(entity -> List.of(new Party(entity, token.word(), null, Party.REFERRED)))
                .orElse(List.of());
    }

    /** Whom a pronoun means: the subject that follows where it opens the sentence, else somebody before it. */
    Optional<Entity> antecedent(Token token, Predicate<Entity> fits) {
        boolean possessive = token.tag().equals("PRP$");
        Optional<Entity> ahead = possessive ? subjectAhead(token).filter(fits) : Optional.empty();
        if (ahead.isPresent()) {
            return ahead;
        }
        Optional<Entity> subject = possessive && !token.is("its")
                ? reading.subjectBefore(sentence.number(), token.index(), fits)
                : Optional.empty();
        if (subject.isPresent()) {
            return subject;
        }
        return possessive
                ? reading.nearest(sentence.number(), token.index(), fits)
                : reading.before(sentence.number(), token.index(), fits);
    }

    /** "In addition to <em>his</em> meeting, Berg …" */
    private Optional<Entity> subjectAhead(Token token) {
        return sentence.under(Sentence.ROOT).stream()
                .flatMap(root -> sentence.under(root.dependent(), "nsubj", "nsubj:pass").stream())
                .filter(subject ->
                        subject > token.index() && !sentence.phrase(subject).contains(token.index()))
                .flatMap(subject -> sentence.mentionAt(subject).stream())
                .map(Mention::entity)
                .findFirst();
    }

    List<Party> pair(Token token, Predicate<Entity> fits) {
        boolean object = sentence.over(token.index()).stream().anyMatch(arc -> arc.is("obj", "iobj"));
        List<Entity> pair = reading.pairBefore(
                sentence.number(),
                token.index(),
                entity -> fits.test(entity)
                        && !(object && reading.isSideOfSubject(sentence.number(), token.index(), entity)));
        return pair.size() < 2
                ? List.of()
                : pair.stream()
                        .map(entity -> new Party(entity, token.word(), null, Party.REFERRED))
                        .toList();
    }
}
