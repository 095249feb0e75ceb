package dev.entente.article;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * When an article was published.
 *
 * @param basis how the date is known: a dateline, the outlet's page, another report
 */
public record Published(LocalDate date, String basis) {
    /** Whether nothing can have been published on a day yet. Somewhere it is tomorrow already. */
    public static boolean isToCome(LocalDate day, Instant now) {
        return day.isAfter(LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(1));
    }
}
