package dev.entente.article;

import java.time.LocalDate;

/**
 * When an article was published.
 *
 * @param basis how the date is known: a dateline, the outlet's page, another report
 */
public record Published(LocalDate date, String basis) {}
