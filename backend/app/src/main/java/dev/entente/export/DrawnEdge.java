package dev.entente.export;

import dev.entente.graph.EdgeRow;
import dev.entente.graph.FactRow;
import java.util.List;

/** An edge with the numbers of the sources of its fact. */
record DrawnEdge(EdgeRow row, List<Integer> sources) {
    DrawnEdge {
        sources = List.copyOf(sources);
    }

    String key() {
        return row.edge().key();
    }

    String type() {
        return row.edge().type();
    }

    String from() {
        return row.edge().from().value();
    }

    String to() {
        return row.edge().to().value();
    }

    FactRow fact() {
        return row.fact();
    }
}
