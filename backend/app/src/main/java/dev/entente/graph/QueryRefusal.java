package dev.entente.graph;

import dev.entente.graph.QueryOutcome.Reason;
import dev.entente.graph.QueryOutcome.Refused;
import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** Stops the look at a statement that is refused. */
final class QueryRefusal extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient Refused refused;

    QueryRefusal(Reason reason, String message, String remedy) {
        this(reason, message, remedy, null, null);
    }

    QueryRefusal(Reason reason, String message, String remedy, @Nullable Integer line, @Nullable Integer column) {
        this(new Refused(reason, message, remedy, line, column));
    }

    QueryRefusal(Refused refused) {
        super(refused.message(), null, false, false);
        this.refused = refused;
    }

    Refused refused() {
        return refused;
    }
}
