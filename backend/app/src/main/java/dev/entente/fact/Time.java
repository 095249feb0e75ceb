package dev.entente.fact;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When a fact happened.
 *
 * @param from first day, or null where only the end is known
 * @param until last day, or null where it goes on or is unknown; between the two lies a stretch that it filled where the
 *     precision is {@code interval}, else the day on which it happened
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
        checkOpen(precision, Precision.BEFORE, until, from, "'before' takes 'until' and no 'from'");
        checkOpen(precision, Precision.AFTER, from, until, "'after' takes 'from' and no 'until'");
    }

    private static void checkOpen(
            Precision precision, Precision open, @Nullable LocalDate known, @Nullable LocalDate other, String rule) {
        if (precision == open && (known == null || other != null)) {
            throw new IllegalArgumentException(rule);
        }
    }

    /** The day that stands for it in comparisons: the first, or the last where only that is known. */
    public LocalDate anchor() {
        return from != null ? from : Objects.requireNonNull(until);
    }
}
