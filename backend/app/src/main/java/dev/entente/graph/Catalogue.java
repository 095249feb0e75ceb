package dev.entente.graph;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a statement can name here: what the store holds, and what the server can do. */
public record Catalogue(
        List<String> labels,
        List<String> relationshipTypes,
        List<String> propertyKeys,
        List<Connection> connections,
        List<Function> functions,
        List<Procedure> procedures) {
    /** Relationships of this type leave nodes of the one label, and there are some that reach nodes of the other. */
    public record Connection(String from, String type, String to) {}

    /** What goes into a function or a procedure, or comes out. */
    public record Argument(
            String name,
            String type,
            String description,
            @Nullable String standard) {}

    /** A function of Cypher's own. */
    public record Function(
            String name,
            String category,
            String description,
            String signature,
            List<Argument> arguments,
            String returns,
            boolean aggregating,
            boolean deprecated) {}

    /** A procedure that statements may call here. */
    public record Procedure(
            String name,
            String description,
            String signature,
            String mode,
            List<Argument> arguments,
            List<Argument> returns,
            boolean deprecated) {}

    static Argument argument(Map<String, Object> told) {
        Object standard = told.get("default");
        return new Argument(
                String.valueOf(told.get("name")),
                String.valueOf(told.get("type")),
                String.valueOf(told.get("description")),
                standard == null ? null : String.valueOf(standard));
    }
}
