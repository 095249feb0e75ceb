package dev.entente.article;

/**
 * A stretch of an article's text.
 *
 * @param start in Unicode code points from the text's beginning
 * @param end exclusive, greater than {@code start}
 */
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("a span needs 0 <= start < end, not " + start + " to " + end);
        }
    }
}
