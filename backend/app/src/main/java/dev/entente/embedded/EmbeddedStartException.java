package dev.entente.embedded;

/** Why the embedded Neo4j did not start: what, where, and what to do, for the person who started Entente. */
public final class EmbeddedStartException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    EmbeddedStartException(String sentence) {
        super(sentence);
    }

    EmbeddedStartException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
