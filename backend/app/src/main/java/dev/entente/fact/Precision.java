package dev.entente.fact;

import java.util.Arrays;
import java.util.Locale;

/** How exact a date is, finest first. {@code BEFORE} and {@code AFTER} know one end only: by that day, or since. */
public enum Precision {
    DAY,
    WEEK,
    MONTH,
    YEAR,
    INTERVAL,
    BEFORE,
    AFTER;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException where no precision has that name */
    public static Precision ofWord(String word) {
        return Arrays.stream(values())
                .filter(precision -> precision.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + word + "' is not a precision"));
    }
}
