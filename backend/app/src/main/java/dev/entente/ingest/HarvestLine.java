package dev.entente.ingest;

/**
 * A line that was made of what was read.
 *
 * @param text of the claims format, without the line's end; or, where it is refused, why
 */
public record HarvestLine(Kind kind, String text) {
    /** What a line holds. */
    public enum Kind {
        ARTICLE,
        ENTITY,
        CLAIM,
        /** The format or the vocabulary does not allow it. */
        REFUSED
    }
}
