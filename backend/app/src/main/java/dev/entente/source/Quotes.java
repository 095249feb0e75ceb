package dev.entente.source;

/** Tells whether a row goes on in the next line: a cell that begins with a quote ends with one. */
final class Quotes {
    private static final char QUOTE = '"';

    private Quotes() {}

    static boolean open(CharSequence text, char delimiter) {
        boolean inside = false;
        boolean quoted = false;
        boolean start = true;
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (inside) {
                inside = each != QUOTE;
            } else if (each == QUOTE && (start || (quoted && text.charAt(i - 1) == QUOTE))) {
                inside = true;
                quoted = true;
            } else if (each == delimiter) {
                quoted = false;
            }
            start = !inside && each == delimiter;
        }
        return inside;
    }
}
