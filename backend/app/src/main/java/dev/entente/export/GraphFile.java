package dev.entente.export;

import dev.entente.graph.EdgeRow;
import dev.entente.graph.EntityNode;
import java.io.IOException;

/** A graph on its way into a file: start, nodes, edges, end. */
interface GraphFile {
    void start(Selection selection) throws IOException;

    void node(EntityNode node) throws IOException;

    void betweenNodesAndEdges() throws IOException;

    void edge(EdgeRow edge) throws IOException;

    void end() throws IOException;
}
