package dev.entente.graph;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A statement that a user wrote.
 *
 * @param limit how many rows to answer at most
 * @param bytes how large the answer may be, about
 * @param timeout when the server ends it
 * @param run under which name it can be ended, unlike that of all others under way
 */
public record UserQuery(
        String statement,
        Map<String, ? extends @Nullable Object> parameters,
        int limit,
        long bytes,
        Duration timeout,
        QueryMode mode,
        String run) {
    private static final long USUAL_BYTES = 8L << 20;

    public UserQuery {
        parameters = new HashMap<>(parameters); // which may hold null
    }

    /** One that just runs, under a name of no importance. */
    public UserQuery(
            String statement, Map<String, ? extends @Nullable Object> parameters, int limit, Duration timeout) {
        this(
                statement,
                parameters,
                limit,
                USUAL_BYTES,
                timeout,
                QueryMode.RUN,
                UUID.randomUUID().toString());
    }
}
