package dev.entente.api;

import java.time.Duration;

/**
 * What queries may cost.
 *
 * @param rows the most rows that are answered, whatever the request asks for
 * @param bytes how large an answer may be, about
 * @param timeout the longest that a query may run, whatever the request asks for
 * @param atOnce how many run at a time
 * @param waiting how many wait for their turn
 */
public record QueryLimits(int rows, long bytes, Duration timeout, int atOnce, int waiting) {
    private static final int SHARES = 4;

    /** The usual ones for the rest. */
    public QueryLimits(int rows, Duration timeout) {
        this(rows, 8L << 20, timeout, 8, 64);
    }

    /** How many of those that run may be one client's: all but a quarter. */
    int atOnceOfOne() {
        return atOnce - atOnce / SHARES;
    }

    /** How many of those that wait may be one client's. */
    int waitingOfOne() {
        return Math.max(1, waiting / SHARES);
    }
}
