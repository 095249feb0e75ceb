package dev.entente.extraction;

import dev.entente.article.Span;
import dev.entente.fact.Claim;
import dev.entente.fact.Entity;
import dev.entente.fact.Participant;
import dev.entente.fact.Status;
import dev.entente.ontology.Role;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Turns the frames in use in a sentence into claims: who stands where, held how, said by whom, when. */
final class Claims {
    private static final Set<Status> PLAIN = Set.of(Status.OCCURRED, Status.ONGOING);

    private final Sentence sentence;
    private final Reading reading;
    private final Filler filler;
    private final Phrases phrases;
    private final Statuses statuses;
    private final Sources sources;
    private final Times times;
    private final Judge judge;
    private final Reader reader;
    private final Instant now;

    Claims(
            Sentence sentence,
            Reading reading,
            English english,
            Phrases phrases,
            Judge judge,
            Reader reader,
            Instant now) {
        this.sentence = sentence;
        this.reading = reading;
        this.phrases = phrases;
        this.filler = new Filler(sentence, reading, phrases);
        this.statuses = new Statuses(sentence, english);
        this.sources = new Sources(sentence, english, phrases);
        this.times = new Times(sentence, reading.published());
        this.judge = judge;
        this.reader = reader;
        this.now = now;
    }

    /** Of the matches on one word only the one that fills most places counts, and what stands beside it. */
    List<Proposal> of(List<Matcher.Match> matches) {
        var byTrigger = new LinkedHashMap<Use, List<Filled>>();
        for (Matcher.Match match : matches) {
            filler.fill(match)
                    .ifPresent(filled -> byTrigger
                            .computeIfAbsent(Use.of(filled), none -> new ArrayList<>())
                            .add(filled));
        }
        byTrigger.values().stream()
                .flatMap(List::stream)
                .flatMap(filled -> filled.match().covers().stream())
                .toList()
                .forEach(covered -> byTrigger.remove(new Use(covered, "")));
        List<Filled> best = byTrigger.values().stream()
                .map(rivals -> rivals.stream()
                        .max(Comparator.comparingInt(Filled::weight)
                                .thenComparing(Comparator.comparing((Filled filled) ->
                                                filled.relation().name())
                                        .reversed()))
                        .orElseThrow())
                .toList();
        var claims = new LinkedHashSet<Proposal>();
        best.stream()
                .filter(filled -> best.stream().noneMatch(other -> other.repeats(filled)))
                .filter(filled -> !isSaidOtherwise(filled, best))
                .forEach(filled -> claims.addAll(of(filled)));
        return List.copyOf(claims);
    }

    /** What a word says: one thing, and beside it what frames say that are no rivals of the others. */
    private record Use(int word, String relation) {
        static Use of(Filled filled) {
            return new Use(
                    filled.match().trigger(),
                    filled.match().rule().frame().beside() ? filled.relation().name() : "");
        }
    }

    /** "said that they <em>had met</em>": what is said has a relation of its own. */
    private boolean isSaidOtherwise(Filled filled, List<Filled> best) {
        Set<Integer> below = sentence.phrase(filled.match().trigger());
        return filled.match().rule().frame().otherwise()
                && best.stream()
                        .filter(other ->
                                other.match().trigger() != filled.match().trigger()
                                        && other.match().title() < 0)
                        .anyMatch(other -> below.contains(other.match().trigger()));
    }

    /** What a frame says whose roles are filled. */
    List<Proposal> of(Filled filled) {
        Optional<Status> held = filled.match().title() >= 0
                ? statuses.ofTitle(filled.match().trigger())
                : statuses.of(filled.match().trigger());
        if (held.isEmpty() || isSilence(filled, held.get())) {
            return List.of();
        }
        Sources.Said said = filled.match().title() >= 0
                ? Sources.Said.BY_NOBODY
                : sources.of(filled.match().trigger());
        var claims = new ArrayList<Proposal>();
        for (Map<Role, List<Party>> roles : filled.spread()) {
            Status status = status(filled, held.get(), said, roles);
            Evidence evidence =
                    Evidence.of(sentence, filled, roles, status, !said.chain().isEmpty());
            claims.add(new Proposal(claim(filled, roles, status, said, judge.likelihood(evidence)), evidence));
        }
        return claims;
    }

    /** "has <em>not announced</em> a date": of words that count for want of others, that they were not said tells nothing. */
    private static boolean isSilence(Filled filled, Status held) {
        return held == Status.DENIED && filled.match().rule().frame().otherwise();
    }

    private Status status(Filled filled, Status held, Sources.Said said, Map<Role, List<Party>> roles) {
        String word = filled.match().rule().frame().status();
        Status own = word == null ? held : Status.ofWord(word);
        boolean presupposed = word != null && PLAIN.contains(own);
        Status status = presupposed || PLAIN.contains(held) ? own : held;
        if (status == Status.OCCURRED && filled.relation().lasts() && !phrases.isFormer(filled.match())) {
            return Status.ONGOING;
        }
        boolean second = !said.chain().isEmpty() && !said.factive() && PLAIN.contains(status);
        return second && !filled.relation().lasts() && !isOfOneSide(said.chain().getFirst(), roles)
                ? Status.ALLEGED
                : status;
    }

    /** What somebody says of his own side's doing needs no "allegedly". */
    private boolean isOfOneSide(Party source, Map<Role, List<Party>> roles) {
        Entity side = sideOf(source.entity());
        return roles.getOrDefault(Role.SUBJECT, List.of()).stream()
                .anyMatch(party -> sideOf(party.entity()).equals(side));
    }

    private Entity sideOf(Entity entity) {
        if (entity.partOf() != null) {
            return reading.actsFor(entity).orElse(entity);
        }
        if (entity.label().equals(Labels.LEADER) || entity.label().equals(Labels.PERSON)) {
            return reading.offices()
                    .bodyOf(entity, reading.published())
                    .flatMap(reading::known)
                    .orElse(entity);
        }
        return entity;
    }

    private Claim claim(
            Filled filled, Map<Role, List<Party>> roles, Status status, Sources.Said said, double confidence) {
        var participants = new HashMap<Role, List<Participant>>();
        for (Map.Entry<Role, List<Party>> role : roles.entrySet()) {
            participants.put(
                    role.getKey(),
                    role.getValue().stream().map(Party::participant).toList());
        }
        int start = reading.article().text().value().codePointCount(0, sentence.begin());
        var span = new Span(
                start, start + sentence.text().codePointCount(0, sentence.text().length()));
        return new Claim(
                reading.article().id(),
                filled.relation().name(),
                participants,
                filled.value(),
                filled.match().title() >= 0
                        ? null
                        : times.of(filled.match().trigger(), status).orElse(null),
                status,
                said.chain().stream().map(Party::participant).toList(),
                Math.round(reader.trust() * confidence * 100) / 100.0,
                reader.by(),
                span,
                sentence.text(),
                now);
    }
}
