package dev.entente.graph;

import java.io.Serial;
import java.time.Duration;

/** The database ended what was asked of it, because it took longer than it may. */
public final class TookTooLongException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    TookTooLongException(Duration longest, Throwable cause) {
        super("This took longer than the " + longest.toMillis() / 1_000.0 + " seconds that it may", cause);
    }
}
