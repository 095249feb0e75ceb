package dev.entente.graph;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Session;

/** Reads and writes with nothing around the driver, to measure by: nobody looks at the statement before, so none of a user's may come here. */
public final class DriverAlone {
    private final Graph graph;

    DriverAlone(Graph graph) {
        this.graph = graph;
    }

    /** How many rows it took: all of the answer's, in one read transaction. */
    public int rows(String statement, Map<String, ? extends @Nullable Object> parameters) {
        try (Session session = graph.readSession()) {
            return session.executeRead(
                    tx -> tx.run(statement, new HashMap<>(parameters)).list().size());
        }
    }

    /**
     * Writes tables into an empty store.
     *
     * @return how long the driver took, in nanoseconds
     */
    public long write(StoreTables tables) {
        return new TablesByDriver(graph, tables.between()).write(tables.folder());
    }

    /** How many nodes and relationships there are. */
    public long size() {
        try (Session session = graph.readSession()) {
            return session.executeRead(tx -> tx.run(graph.statements().get("read/size"))
                    .single()
                    .get("size")
                    .asLong());
        }
    }
}
