package dev.entente.review;

import org.jspecify.annotations.Nullable;

/**
 * A line that the process that reads says to the one that serves.
 *
 * @param number how many articles there are, or were read
 * @param text a line of the claims format, or why something was left out
 * @param where what was left out
 */
record Message(
        Kind kind,
        int number,
        @Nullable String where,
        @Nullable String text) {
    enum Kind {
        /** The models are there. */
        LOADED,
        /** So many articles are to be read. */
        FOUND,
        /** So many were read. */
        READ,
        LINE,
        LEFT_OUT,
        /** What was sent is read. */
        DONE
    }

    static Message of(Kind kind, int number) {
        return new Message(kind, number, null, null);
    }

    static Message line(String text) {
        return new Message(Kind.LINE, 0, null, text);
    }

    static Message leftOut(String where, String reason) {
        return new Message(Kind.LEFT_OUT, 0, where, reason);
    }
}
