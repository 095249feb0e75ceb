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
}
