package dev.entente.graph;

import dev.entente.article.Text;
import dev.entente.ontology.Ontology;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;

/** Constraints and indexes: every look-up the program makes has one. */
final class Schema {
    /** The format of the store that this program reads and writes. */
    private static final int FORMAT = 3;

    private static final List<String> STATEMENTS = List.of(
            "schema/article-id",
            "schema/claim-key",
            "schema/correction-key",
            "schema/entity-key",
            "schema/fact-key",
            "schema/article-published",
            "schema/article-text",
            "schema/entity-names",
            "schema/office-words",
            "schema/fact-strength",
            "schema/fact-from",
            "schema/fact-begins",
            "schema/fact-ends",
            "schema/standing-known-from",
            "schema/standing-known-until",
            "schema/standing-strength",
            "schema/standing-begins",
            "schema/standing-ends",
            "schema/correction-recorded",
            "schema/view-key",
            "schema/view-name",
            "schema/query-key",
            "schema/query-name");

    /** What a store of format 1 lacks; what follows from claims is derived again after them, which is all that format 2 needs. */
    private static final List<String> UPGRADE =
            List.of("write/upgrade-claims", "write/upgrade-names", "write/upgrade-offices", "write/upgrade-parts");

    private final Graph graph;
    private final Ontology ontology;

    Schema(Graph graph, Ontology ontology) {
        this.graph = graph;
        this.ontology = ontology;
    }

    /** Does nothing where the store has this very schema: its statements take seconds, one by one. */
    void apply() {
        try (Session session = graph.writeSession()) {
            Record store =
                    session.run(graph.statements().get("read/store-format")).single();
            refuseNewer(store.get("format"));
            List<String> schema = schema();
            String digest = new Text(String.join("\n", schema)).sha256();
            if (!digest.equals(store.get("schema").asString(""))
                    || store.get("format").asInt(0) < FORMAT) {
                schema.forEach(
                        statement -> session.run(statement, Graph.FOREVER).consume());
                session.run(graph.statements().get("schema/await-indexes"), Graph.FOREVER)
                        .consume();
                upgrade(session, store.get("format"));
                session.executeWriteWithoutResult(tx -> tx.run(
                                graph.statements().get("write/store-format"),
                                Map.of("format", FORMAT, "schema", digest))
                        .consume());
            }
            if (store.get("rebuilding").asBoolean(false)) {
                graph.rebuilding().run(done -> {});
            }
        }
    }

    private List<String> schema() {
        Statements statements = graph.statements();
        String edgeKey = statements.get("schema/edge-key");
        return Stream.concat(
                        STATEMENTS.stream().map(statements::get),
                        Stream.concat(ontology.edgeTypes().stream(), Stream.of(FactWriter.WITHDRAWN))
                                .map(type -> statements.fill(edgeKey, "type", type)))
                .toList();
    }

    /** An upgrade that is cut off leaves the old format's mark, and is done again: each step passes over what is done. */
    private void upgrade(Session session, Value format) {
        if (!format.isNull() && format.asInt() < FORMAT) {
            UPGRADE.forEach(name -> session.run(graph.statements().get(name)).consume());
            graph.rebuilding().run(done -> {});
        }
    }

    private static void refuseNewer(Value format) {
        if (!format.isNull() && format.asInt() > FORMAT) {
            throw new GraphException(
                    "The store has format " + format.asInt() + ", written by a newer Entente; this one knows format "
                            + FORMAT + ": use the newer program, or another data folder");
        }
    }
}
