package dev.entente.extraction;

import dev.entente.fact.Claim;
import dev.entente.fact.Status;
import dev.entente.ontology.Ontology;
import dev.entente.ontology.Relation;
import dev.entente.ontology.Role;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Holds what a second reader suggests of a sentence against that sentence. He may say who stands where around a word of
 * the relation; that there is such a word, who is meant, how it is held, who says so and when are read by the rules.
 */
final class Scrutiny {
    static final String NOT_QUOTED = "its quote does not stand in the sentence that it names";
    private static final String NO_RELATION = "its relation or status is not in the vocabulary";
    private static final String NO_ROLE = "its relation has no such role";
    private static final String NO_WORD = "no word of its quote says so";
    private static final String NOBODY = "somebody in it is not found in its sentence";
    private static final String OTHERWISE = "its sentence does not say so of these";
    private static final String NOT_HELD = "its sentence does not hold it to be so";
    private static final String READ = "it was read already";

    private final Ontology ontology;
    private final Sentence sentence;
    private final List<Matcher.Match> matches;
    private final Named named;
    private final Filler filler;
    private final Claims claims;

    /** @param claims makes them in the name of the second reader */
    Scrutiny(
            Ontology ontology,
            Sentence sentence,
            List<Matcher.Match> matches,
            Phrases phrases,
            Filler filler,
            Claims claims) {
        this.ontology = ontology;
        this.sentence = sentence;
        this.matches = matches;
        this.named = new Named(sentence, phrases);
        this.filler = filler;
        this.claims = claims;
    }

    /** What came of a suggestion. */
    sealed interface Outcome {}

    record BorneOut(List<Proposal> proposals) implements Outcome {}

    /** @param reason in words that complete "refused: …" */
    record Refused(String reason) implements Outcome {}

    /** @param read what was read of the sentence so far */
    Outcome of(Suggestion suggestion, List<Proposal> read) {
        String quote = suggestion.quote().strip();
        int at = sentence.text().indexOf(quote);
        if (quote.isEmpty() || at < 0) {
            return new Refused(NOT_QUOTED);
        }
        Optional<Relation> relation = ontology.relation(suggestion.relation());
        Optional<Status> status = Stream.of(Status.values())
                .filter(each -> each.isOfClaims() && each.word().equals(suggestion.status()))
                .findFirst();
        if (relation.isEmpty() || status.isEmpty()) {
            return new Refused(NO_RELATION);
        }
        if (!relation.get().roles().keySet().containsAll(suggestion.roles().keySet())) {
            return new Refused(NO_ROLE);
        }
        List<Matcher.Match> said = said(relation.get(), sentence.begin() + at, sentence.begin() + at + quote.length());
        if (said.isEmpty()) {
            return new Refused(NO_WORD);
        }
        var places = new EnumMap<Role, List<Named.Place>>(Role.class);
        suggestion.roles().forEach((role, words) -> places.put(role, named.places(words)));
        if (places.values().stream().anyMatch(List::isEmpty)) {
            return new Refused(NOBODY);
        }
        return of(said, places, status.get(), read);
    }

    private Outcome of(
            List<Matcher.Match> said, Map<Role, List<Named.Place>> places, Status status, List<Proposal> read) {
        List<Filled> filled = said.stream()
                .flatMap(match -> filler.filled(match).stream())
                .flatMap(each -> filled(each, places).stream())
                .toList();
        if (filled.isEmpty()) {
            return new Refused(OTHERWISE);
        }
        List<List<Proposal>> held = filled.stream().map(claims::of).toList();
        Optional<Status> least = held.stream()
                .flatMap(List::stream)
                .map(proposal -> proposal.claim().status())
                .max(Held.BY_WHAT_IT_TAKES);
        if (least.isEmpty() || held.stream().anyMatch(List::isEmpty) || Held.takesMore(status, least.get())) {
            return new Refused(NOT_HELD);
        }
        List<Proposal> more = held.stream()
                .flatMap(List::stream)
                .filter(each -> each.claim().status() == least.get())
                .filter(each -> read.stream().noneMatch(other -> says(other.claim(), each.claim())))
                .toList();
        return more.isEmpty() ? new Refused(READ) : new BorneOut(more);
    }

    /** Where a passage uses a frame of the relation, on words out of which the rules read nothing else. */
    private List<Matcher.Match> said(Relation relation, int begin, int end) {
        Set<Integer> taken = new HashSet<>();
        matches.stream()
                .filter(match -> !match.rule().relation().equals(relation))
                .filter(match -> filler.fill(match).isPresent())
                .forEach(match -> {
                    taken.add(match.trigger());
                    taken.addAll(match.covers());
                });
        return matches.stream()
                .filter(match -> match.rule().relation().equals(relation))
                .filter(match -> !taken.contains(match.trigger()))
                .filter(match -> sentence.token(match.trigger()).begin() >= begin
                        && sentence.token(match.trigger()).end() <= end)
                .toList();
    }

    /** A frame in use, of which the rules fill one place at least, and the second reader what they leave empty. */
    private Optional<Filled> filled(Filled read, Map<Role, List<Named.Place>> places) {
        var roles = new EnumMap<Role, List<Party>>(Role.class);
        roles.putAll(read.roles());
        boolean anchored = false;
        for (Map.Entry<Role, List<Named.Place>> place : places.entrySet()) {
            Optional<Party> party = place.getValue().stream()
                    .flatMap(each -> fitting(each, place.getKey(), read).stream())
                    .findFirst();
            if (party.isEmpty()) {
                return Optional.empty();
            }
            roles.put(place.getKey(), List.of(party.get()));
            anchored |= isAmong(party.get(), there(place.getKey(), read));
        }
        return Optional.of(new Filled(read.match(), roles, List.of(), read.value()))
                .filter(anchored ? Filler::isWhole : none -> false);
    }

    private Optional<Party> fitting(Named.Place place, Role role, Filled read) {
        return filler
                .fitting(place.parties(), read.relation(), read.match().rule().frame(), role)
                .stream()
                .filter(party -> mayStand(place.head(), party, role, read))
                .findFirst();
    }

    /** Whoever stands there by the rules, or is named by the word itself where nobody does. */
    private boolean mayStand(int head, Party party, Role role, Filled read) {
        List<Party> there = there(role, read);
        boolean elsewhere = read.roles().values().stream().anyMatch(parties -> isAmong(party, parties));
        boolean full = there.size() > (isEither(role, read) ? 1 : 0);
        return isAmong(party, there) || (!elsewhere && !full && isAt(head, role, read.match()));
    }

    /** Whom the rules put into a role; of a pair, and where the relation has no direction, into either side. */
    private static List<Party> there(Role role, Filled read) {
        return isEither(role, read)
                ? Stream.of(read.sides(), in(Role.SUBJECT, read), in(Role.OBJECT, read))
                        .flatMap(List::stream)
                        .toList()
                : in(role, read);
    }

    private static boolean isEither(Role role, Filled read) {
        return (role == Role.SUBJECT || role == Role.OBJECT)
                && (read.relation().symmetric() || !read.sides().isEmpty());
    }

    private static List<Party> in(Role role, Filled read) {
        return read.roles().getOrDefault(role, List.of());
    }

    private static boolean isAmong(Party party, List<Party> parties) {
        return parties.stream().anyMatch(each -> each.entity().equals(party.entity()));
    }

    /** Whether a word stands in the clause that says what happened, at no place that is for another role. */
    private boolean isAt(int head, Role role, Matcher.Match match) {
        Set<String> fills = new HashSet<>();
        Set<Integer> own = new HashSet<>();
        match.slots()
                .all()
                .forEach((slot, heads) -> heads.forEach(each -> {
                    Set<Integer> phrase = sentence.phrase(each);
                    fills.addAll(phrase.contains(head) ? Filler.fills(slot, match) : List.of());
                    own.addAll(Filler.fills(slot, match).contains(role.word()) ? phrase : Set.of());
                }));
        return clause(head) == clause(match.trigger())
                && (fills.isEmpty() || fills.contains(role.word()))
                && (own.isEmpty() || own.contains(head));
    }

    /** The verb that a word stands under with no other verb between them, or the top of the sentence. */
    private int clause(int word) {
        var passed = new HashSet<Integer>();
        int at = word;
        while (at != Sentence.ROOT && !sentence.token(at).isVerb() && passed.add(at)) {
            at = sentence.over(at).stream()
                    .filter(arc -> !arc.is("ref"))
                    .mapToInt(Arc::governor)
                    .findFirst()
                    .orElse(Sentence.ROOT);
        }
        return at;
    }

    /** Whether a claim of the sentence says all that makes another a fact of its own. */
    private boolean says(Claim one, Claim other) {
        return one.relation().equals(other.relation()) && parties(one).containsAll(parties(other));
    }

    /** Who stands where, of the roles that tell facts apart; the sides of what has no direction in either order. */
    private Set<String> parties(Claim claim) {
        Relation relation = ontology.relation(claim.relation()).orElseThrow();
        var parties = new HashSet<String>();
        for (Role role : relation.identity().roles()) {
            boolean side = relation.symmetric() && (role == Role.SUBJECT || role == Role.OBJECT);
            claim.in(role).forEach(each -> parties.add((side ? "" : role.word()) + " " + each.key()));
        }
        return parties;
    }
}
