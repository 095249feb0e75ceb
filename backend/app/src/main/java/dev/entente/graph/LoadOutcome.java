package dev.entente.graph;

/** What became of one line on its way into the record. */
public sealed interface LoadOutcome {
    /** It was new. */
    record Added() implements LoadOutcome {}

    /** The record had it already, and nothing was changed. */
    record Matched() implements LoadOutcome {}

    /** It contradicts the record, which is never overwritten. */
    record Rejected(String field, String message, String remedy) implements LoadOutcome {}
}
