package dev.entente.graph;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What became of a user's statement. */
public sealed interface QueryOutcome {
    /**
     * It ran.
     *
     * @param values row by row; see {@link Plain} for how Neo4j's types are told in JSON
     * @param nodes every node in the result, once, and the ends of every relationship
     * @param truncated whether there were more rows than the limit
     */
    record Answered(
            List<String> fields,
            List<List<@Nullable Object>> values,
            List<ResultNode> nodes,
            List<ResultEdge> edges,
            boolean truncated,
            Duration elapsed)
            implements QueryOutcome {}

    /** A node of a result; {@code id} is our key where it has one. */
    record ResultNode(String id, List<String> labels, String name, Map<String, @Nullable Object> properties) {}

    /** A relationship of a result; {@code id} is our key where it has one. */
    record ResultEdge(String id, String type, String source, String target, Map<String, @Nullable Object> properties) {}

    /**
     * It was refused, or failed.
     *
     * @param reason what kind of refusal
     * @param line and {@code column} where in the statement, from 1, or null
     */
    record Refused(
            Reason reason,
            String message,
            String remedy,
            @Nullable Integer line,
            @Nullable Integer column) implements QueryOutcome {}

    /** Why a statement is refused. */
    enum Reason {
        SYNTAX,
        READ_ONLY,
        FORBIDDEN,
        TIMEOUT,
        FAILED
    }
}
