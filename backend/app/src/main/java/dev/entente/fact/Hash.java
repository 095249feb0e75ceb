package dev.entente.fact;

import dev.entente.article.Text;
import java.util.List;

/** Short stable names made from what a thing consists of: 24 hex digits, 96 bits of SHA-256. */
final class Hash {
    private static final int DIGITS = 24;

    private Hash() {}

    /** Length-prefixed, so that no two lists of parts run together into the same text. */
    static String of(List<String> parts) {
        var joined = new StringBuilder();
        for (String part : parts) {
            joined.append(part.length()).append(':').append(part).append('\n');
        }
        return new Text(joined.toString()).sha256().substring(0, DIGITS);
    }
}
