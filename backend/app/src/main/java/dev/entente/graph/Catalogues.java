package dev.entente.graph;

import dev.entente.graph.Catalogue.Argument;
import dev.entente.graph.Catalogue.Connection;
import dev.entente.graph.Catalogue.Function;
import dev.entente.graph.Catalogue.Procedure;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Relationship;

/** Reads what a statement can name, and keeps it for a while: whoever types asks often, and little changes. */
public final class Catalogues {
    private static final Duration FRESH = Duration.ofSeconds(10);

    /** What the store holds, and when it was read. */
    private record Read(Catalogue catalogue, long at) {}

    private final Graph graph;
    private final AtomicReference<@Nullable Read> kept = new AtomicReference<>();

    Catalogues(Graph graph) {
        this.graph = graph;
    }

    public Catalogue read() {
        Read last = kept.get();
        if (last != null && System.nanoTime() - last.at() < FRESH.toNanos()) {
            return last.catalogue();
        }
        Catalogue now = now(last == null ? null : last.catalogue());
        kept.set(new Read(now, System.nanoTime()));
        return now;
    }

    /** What the server can do does not change while it runs. */
    private Catalogue now(@Nullable Catalogue before) {
        Record names = rows("read/schema-names", Map.of()).getFirst();
        List<String> labels = sorted(names.get("labels"));
        return new Catalogue(
                labels,
                sorted(names.get("types")),
                sorted(names.get("keys")),
                connections(Set.copyOf(labels)),
                before == null ? functions() : before.functions(),
                before == null ? procedures() : before.procedures());
    }

    private static List<String> sorted(Value names) {
        return names.asList(Value::asString).stream().sorted().toList();
    }

    private List<Connection> connections(Set<String> labels) {
        Record drawn = rows("read/schema-connections", Map.of()).getFirst();
        Map<String, String> label = drawn.get("nodes").asList(Value::asNode).stream()
                .collect(Collectors.toMap(Node::elementId, Catalogues::label));
        return drawn.get("relationships").asList(Value::asRelationship).stream()
                .map(one -> connection(one, label))
                .filter(one -> labels.contains(one.from()) && labels.contains(one.to()))
                .toList();
    }

    private static Connection connection(Relationship drawn, Map<String, String> label) {
        return new Connection(
                Objects.requireNonNullElse(label.get(drawn.startNodeElementId()), ""),
                drawn.type(),
                Objects.requireNonNullElse(label.get(drawn.endNodeElementId()), ""));
    }

    private static String label(Node drawn) {
        return drawn.labels().iterator().next();
    }

    /** Those that a statement may call here. */
    private List<Function> functions() {
        return rows("read/schema-functions", Map.of()).stream()
                .filter(row -> QueryFunctions.allowed(row.get("name").asString()))
                .map(row -> new Function(
                        row.get("name").asString(),
                        row.get("category").asString(),
                        row.get("description").asString(),
                        row.get("signature").asString(),
                        arguments(row.get("arguments")),
                        row.get("returns").asString(),
                        row.get("aggregating").asBoolean(),
                        row.get("deprecated").asBoolean()))
                .toList();
    }

    private List<Procedure> procedures() {
        return rows("read/schema-procedures", Map.of("names", List.copyOf(QueryLook.PROCEDURES))).stream()
                .map(row -> new Procedure(
                        row.get("name").asString(),
                        row.get("description").asString(),
                        row.get("signature").asString(),
                        row.get("mode").asString(),
                        arguments(row.get("arguments")),
                        arguments(row.get("returns")),
                        row.get("deprecated").asBoolean()))
                .toList();
    }

    private static List<Argument> arguments(Value told) {
        return told.asList(Value::asMap).stream().map(Catalogue::argument).toList();
    }

    private List<Record> rows(String statement, Map<String, Object> parameters) {
        try (Session session = graph.readSession()) {
            return session.executeRead(
                    tx -> tx.run(graph.statements().get(statement), parameters).list());
        }
    }
}
