package dev.entente.export;

import dev.entente.graph.ClaimRow;
import dev.entente.graph.EntityNode;
import dev.entente.graph.FactRow;
import java.io.IOException;
import java.util.List;

/** A graph on its way into a file: start, sources, entities, facts and edges, end. Nothing is told twice. */
interface GraphFile {
    void start(Extent extent) throws IOException;

    /** In the order of their numbers. */
    void source(Cited source) throws IOException;

    void node(EntityNode node) throws IOException;

    /** Comes after both its ends. */
    void edge(DrawnEdge edge) throws IOException;

    void end() throws IOException;

    /** Whether it tells each fact with its claims too, which takes longer to read. */
    default boolean wantsClaims() {
        return false;
    }

    /** A fact with the claims that count, before its edges; only where it wants them. */
    default void fact(FactRow fact, List<ClaimRow> claims, List<Integer> sources) throws IOException {
        // most formats know edges only
    }
}
