package dev.entente.graph;

import dev.entente.ontology.Ontology;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;

/** Constraints and indexes: every look-up the program makes has one. */
final class Schema {
    /** The format of the store that this program reads and writes. */
    private static final int FORMAT = 1;

    private static final List<String> STATEMENTS = List.of(
            "schema/article-id",
            "schema/claim-key",
            "schema/entity-key",
            "schema/fact-key",
            "schema/article-published",
            "schema/entity-names",
            "schema/fact-strength",
            "schema/fact-from");

    private final Graph graph;
    private final Ontology ontology;

    Schema(Graph graph, Ontology ontology) {
        this.graph = graph;
        this.ontology = ontology;
    }

    void apply() {
        Statements statements = graph.statements();
        try (Session session = graph.writeSession()) {
            refuseNewer(session);
            STATEMENTS.forEach(name -> session.run(statements.get(name)).consume());
            String edgeKey = statements.get("schema/edge-key");
            ontology.edgeTypes()
                    .forEach(type ->
                            session.run(statements.fill(edgeKey, "type", type)).consume());
            session.run(statements.get("schema/await-indexes")).consume();
            session.executeWriteWithoutResult(
                    tx -> tx.run(statements.get("write/store-format"), Map.of("format", FORMAT))
                            .consume());
        }
    }

    private void refuseNewer(Session session) {
        Value format = session.run(graph.statements().get("read/store-format"))
                .single()
                .get("format");
        if (!format.isNull() && format.asInt() > FORMAT) {
            throw new GraphException(
                    "The store has format " + format.asInt() + ", written by a newer Entente; this one knows format "
                            + FORMAT + ": use the newer program, or another data folder");
        }
    }
}
