package dev.entente.fact;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a fact's claims amount to. The rule, which docs/facts.md tells with examples:
 *
 * <ul>
 *   <li><b>Status</b>: the strongest that any claim gives, in the order occurred, ongoing, alleged, rumoured, planned,
 *       sought, opinion, denied; but where some claims hold it to have happened (occurred, ongoing, alleged) and others
 *       deny it, it is disputed, never averaged away.
 *   <li><b>Certainty</b>: {@link Certainty}, by how many publishers give that status.
 *   <li><b>Confidence</b>: the highest of the claims of the strongest status. It says how sure the reader of the text is,
 *       not how likely the fact.
 *   <li><b>Time</b>: that of the claims of the strongest status, or of all where those have none: the most precise, and of
 *       equally precise ones the earliest.
 *   <li><b>Value</b>: the first in the alphabet of those that claims give.
 * </ul>
 *
 * The order of claims has no influence.
 *
 * @param spread how many claims give it which status
 * @param reported the first day on which one of the claims was known
 * @param claims how many claims it has
 * @param voices whose reports they are, each once, in the order of their names
 */
public record Verdict(
        Status status,
        Certainty certainty,
        double confidence,
        Map<Status, Integer> spread,
        @Nullable Time time,
        @Nullable String value,
        LocalDate reported,
        int claims,
        List<String> voices) {
    private static final List<Status> STRENGTH = List.of(
            Status.OCCURRED,
            Status.ONGOING,
            Status.ALLEGED,
            Status.RUMOURED,
            Status.PLANNED,
            Status.SOUGHT,
            Status.OPINION,
            Status.DENIED);
    private static final Set<Status> AFFIRMING = EnumSet.of(Status.OCCURRED, Status.ONGOING, Status.ALLEGED);
    private static final Set<Status> AT_SECOND_HAND = EnumSet.of(Status.ALLEGED, Status.RUMOURED, Status.OPINION);
    private static final Set<Status> ASSERTED = EnumSet.of(Status.OCCURRED, Status.ONGOING);

    private static final Comparator<Time> BEST_DATED = Comparator.comparing(Time::precision)
            .thenComparing(Time::anchor)
            .thenComparing(Time::until, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Time::expression, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Time::basis, Comparator.nullsLast(Comparator.naturalOrder()));

    public Verdict {
        spread = Map.copyOf(spread);
        voices = List.copyOf(voices);
    }

    /** @throws IllegalArgumentException where there are no voices: a fact without a claim is none */
    public static Verdict of(Collection<Voice> voices) {
        if (voices.isEmpty()) {
            throw new IllegalArgumentException("a fact needs a claim");
        }
        var spread = new EnumMap<Status, Integer>(Status.class);
        voices.forEach(voice -> spread.merge(voice.status(), 1, Integer::sum));
        Status strongest =
                STRENGTH.stream().filter(spread::containsKey).findFirst().orElseThrow();
        boolean disputed = spread.containsKey(Status.DENIED) && AFFIRMING.contains(strongest);
        List<Voice> deciding =
                voices.stream().filter(voice -> voice.status() == strongest).toList();
        return new Verdict(
                disputed ? Status.DISPUTED : strongest,
                disputed ? Certainty.CONTESTED : certainty(strongest, voices),
                deciding.stream().mapToDouble(Voice::confidence).max().orElseThrow(),
                spread,
                bestDated(deciding).or(() -> bestDated(voices)).orElse(null),
                voices.stream()
                        .map(Voice::value)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                voices.stream()
                        .map(voice -> voice.known().first())
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                voices.size(),
                names(voices));
    }

    /** How many publishers report it, each counted once. */
    public int publishers() {
        return voices.size();
    }

    /** Occurred and ongoing support each other: both say that it is so. */
    private static Certainty certainty(Status strongest, Collection<Voice> voices) {
        if (AT_SECOND_HAND.contains(strongest)) {
            return Certainty.ATTRIBUTED;
        }
        Set<Status> supporting = ASSERTED.contains(strongest) ? ASSERTED : EnumSet.of(strongest);
        List<String> publishers = names(voices.stream()
                .filter(voice -> supporting.contains(voice.status()))
                .toList());
        return publishers.size() > 1 ? Certainty.CONFIRMED : Certainty.REPORTED;
    }

    private static List<String> names(Collection<Voice> voices) {
        return voices.stream().map(Voice::publisher).distinct().sorted().toList();
    }

    private static Optional<Time> bestDated(Collection<Voice> voices) {
        return voices.stream()
                .flatMap(voice -> Optional.ofNullable(voice.time()).stream())
                .min(BEST_DATED);
    }

    /**
     * The first day on which the fact may have been true: its time's first day, or the last where only that is known; of a
     * fact without a date the day it was first reported, since it cannot have begun later.
     */
    public LocalDate begins() {
        return time == null ? reported : time.anchor();
    }

    /**
     * The last day on which the fact was true, or null where it still is, or is not known to have ended.
     *
     * @param lasts whether facts of its relation end: membership does, and a meeting, once held, stays held
     */
    public @Nullable LocalDate ends(boolean lasts) {
        return lasts && time != null && time.precision() == Precision.INTERVAL ? time.until() : null;
    }
}
