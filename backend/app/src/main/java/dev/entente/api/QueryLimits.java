package dev.entente.api;

import java.time.Duration;

/**
 * What one query may cost.
 *
 * @param rows the most rows that are answered, whatever the request asks for
 * @param timeout the longest that a query may run, whatever the request asks for
 */
public record QueryLimits(int rows, Duration timeout) {}
