package dev.entente.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a fact happened.
 *
 * @param from first day, or null where only the end is known
 * @param until last day, or null where it goes on or is unknown
 * @param expression the words of the text
 * @param basis how the dates follow from them
 */
public record Time(
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        Precision precision,
        @Nullable String expression,
        @Nullable String basis) {
    public Time {
        if (from == null && until == null) {
            throw new IllegalArgumentException("a date needs 'from' or 'until'");
        }
        if (from != null && until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("'until' (" + until + ") is before 'from' (" + from + ")");
        }
    }

    /** The day that stands for it in comparisons: the first, or the last where only that is known. */
    public @Nullable LocalDate anchor() {
        return from != null ? from : until;
    }
}
