package dev.entente.ingest;

import org.jspecify.annotations.Nullable;

/** Finds a letter that occurs in none of some texts, among those that Unicode keeps free for such a use. */
final class UnusedLetter {
    private static final char FIRST = '\uFDD0';
    private static final int LETTERS = 32;

    private int seen;

    void see(@Nullable String text) {
        for (int i = 0; text != null && i < text.length(); i++) {
            int letter = text.charAt(i) - FIRST;
            if (letter >= 0 && letter < LETTERS) {
                seen |= 1 << letter;
            }
        }
    }

    /** @throws IllegalArgumentException where the texts have them all */
    char letter() {
        if (seen == -1) {
            throw new IllegalArgumentException(
                    "names and publishers hold each of the letters U+FDD0 to U+FDEF, which stand for nothing:"
                            + " take one out, or load without --bulk");
        }
        return (char) (FIRST + Integer.numberOfTrailingZeros(~seen));
    }
}
