package dev.entente.extraction;

import dev.entente.fact.Status;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How a text holds something to be true, while the words that bear on it are read: the strongest of them counts. */
final class Held {
    /** Under this name the cues stand that leave no claim at all: "could", "whether". */
    static final String UNREAL = "unreal";

    /** From the least to the most that takes away from a fact. */
    private static final List<Status> ORDER = List.of(
            Status.OCCURRED,
            Status.ONGOING,
            Status.ALLEGED,
            Status.RUMOURED,
            Status.PLANNED,
            Status.OPINION,
            Status.SOUGHT,
            Status.DENIED);

    /** The status that takes most away from a fact comes last. */
    static final Comparator<Status> BY_WHAT_IT_TAKES = Comparator.comparingInt(ORDER::indexOf);

    private Status status = Status.OCCURRED;
    private boolean unreal;

    /** Whether one status takes more away from a fact than another, and more than that only some say so. */
    static boolean takesMore(Status one, Status other) {
        return ORDER.indexOf(one) > Math.max(ORDER.indexOf(other), ORDER.indexOf(Status.ALLEGED));
    }

    /** Nothing where the text does not hold it to be so at all. */
    Optional<Status> status() {
        return unreal ? Optional.empty() : Optional.of(status);
    }

    boolean is(Status other) {
        return !unreal && status == other;
    }

    void unreal() {
        unreal = true;
    }

    /** Takes what the cues of a name in the vocabulary make of it. */
    void take(String name) {
        if (name.equals(UNREAL)) {
            unreal();
        } else {
            take(Status.ofWord(name));
        }
    }

    /** A denial that is denied says nothing. */
    void take(Status other) {
        if (status == Status.DENIED && other == Status.DENIED) {
            unreal();
        }
        if (ORDER.indexOf(other) > ORDER.indexOf(status)) {
            status = other;
        }
    }
}
