package dev.entente.graph;

import java.io.Serial;

/** The database cannot do what was asked; the message says what, and what to do, without a stack trace. */
public final class GraphException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    GraphException(String message, Throwable cause) {
        super(message, cause);
    }

    GraphException(String message) {
        super(message);
    }

    /** The store was filled with another vocabulary than the one that was read. */
    static GraphException unknownRelation(String relation) {
        return new GraphException("The store holds facts of " + relation
                + ", which the vocabulary lacks: start with the ENTENTE_ONTOLOGY it was filled with");
    }
}
