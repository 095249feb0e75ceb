package dev.entente.fact;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a fact's claims amount to.
 *
 * <p>The rule: the strongest status that any claim gives, in the order occurred, ongoing, alleged, rumoured, planned,
 * sought, opinion, denied; but where some claims hold it to have happened (occurred, ongoing, alleged) and others deny
 * it, it is disputed, never averaged away. Its time is that of the claims of the strongest status, or of all where those
 * have none: the most precise, and of equally precise ones the earliest. The order of claims has no influence.
 *
 * @param spread how many claims give it which status
 * @param claims how many claims it has
 * @param publishers how many publishers, each counted once
 */
public record Verdict(
        Status status,
        Map<Status, Integer> spread,
        @Nullable Time time,
        int claims,
        int publishers) {
    private static final List<Status> STRENGTH = List.of(
            Status.OCCURRED,
            Status.ONGOING,
            Status.ALLEGED,
            Status.RUMOURED,
            Status.PLANNED,
            Status.SOUGHT,
            Status.OPINION,
            Status.DENIED);
    private static final List<Status> AFFIRMING = List.of(Status.OCCURRED, Status.ONGOING, Status.ALLEGED);

    private static final Comparator<Time> BEST_DATED = Comparator.comparing(Time::precision)
            .thenComparing(Time::anchor, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Time::until, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Time::expression, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Time::basis, Comparator.nullsLast(Comparator.naturalOrder()));

    public Verdict {
        spread = Map.copyOf(spread);
    }

    /** @throws IllegalArgumentException where there are no voices: a fact without a claim is none */
    public static Verdict of(Collection<Voice> voices) {
        if (voices.isEmpty()) {
            throw new IllegalArgumentException("a fact needs a claim");
        }
        var spread = new EnumMap<Status, Integer>(Status.class);
        voices.forEach(voice -> spread.merge(voice.status(), voice.claims(), Integer::sum));
        Status strongest =
                STRENGTH.stream().filter(spread::containsKey).findFirst().orElseThrow();
        boolean disputed = spread.containsKey(Status.DENIED) && AFFIRMING.contains(strongest);
        Optional<Time> time = bestDated(voices.stream()
                        .filter(voice -> voice.status() == strongest)
                        .toList())
                .or(() -> bestDated(voices));
        return new Verdict(
                disputed ? Status.DISPUTED : strongest,
                spread,
                time.orElse(null),
                voices.stream().mapToInt(Voice::claims).sum(),
                (int) voices.stream().map(Voice::publisher).distinct().count());
    }

    private static Optional<Time> bestDated(Collection<Voice> voices) {
        return voices.stream()
                .flatMap(voice -> Optional.ofNullable(voice.time()).stream())
                .min(BEST_DATED);
    }
}
