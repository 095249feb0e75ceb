package dev.entente.graph;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What became of a user's statement. */
public sealed interface QueryOutcome {
    /**
     * It ran, or its plan was asked for.
     *
     * @param values row by row; see {@link Plain} for how Neo4j's types are told in JSON
     * @param nodes every node in the result, once, and the ends of every relationship
     * @param stoppedBy which limit cut it off, or null where there is no more
     * @param notes what the server remarks
     * @param plan how the server does it, where that was asked for
     */
    record Answered(
            List<String> fields,
            List<List<@Nullable Object>> values,
            List<ResultNode> nodes,
            List<ResultEdge> edges,
            @Nullable Stop stoppedBy,
            List<Note> notes,
            @Nullable ResultPlan plan,
            Duration elapsed)
            implements QueryOutcome {
        public boolean truncated() {
            return stoppedBy != null;
        }
    }

    /** Which limit cut an answer off. */
    enum Stop {
        ROWS,
        BYTES
    }

    /** A remark of the server's, such as that there is no such label; {@code line} and {@code column} from 1. */
    record Note(
            String title,
            String text,
            @Nullable Integer line,
            @Nullable Integer column) {}

    /** A step of a plan; {@code rows} and {@code dbHits} where it ran. */
    record ResultPlan(
            String operator,
            String details,
            List<String> identifiers,
            @Nullable Double estimatedRows,
            @Nullable Long rows,
            @Nullable Long dbHits,
            List<ResultPlan> children) {}

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
            @Nullable Integer column) implements QueryOutcome {
        Refused(Reason reason, String message, String remedy) {
            this(reason, message, remedy, null, null);
        }
    }

    /** Why a statement is refused. */
    enum Reason {
        SYNTAX,
        READ_ONLY,
        FORBIDDEN,
        TIMEOUT,
        /** Somebody ended it. */
        CANCELLED,
        /** One row, or one value, is larger than an answer may be. */
        TOO_LARGE,
        /** The database had to be started again meanwhile. */
        RESTARTED,
        FAILED
    }
}
