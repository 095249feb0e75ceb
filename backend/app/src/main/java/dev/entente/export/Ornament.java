package dev.entente.export;

import dev.entente.graph.EntityNode;
import java.io.IOException;

/** What one program wants in a GraphML file besides. */
interface Ornament {
    /** Nothing. */
    Ornament NONE = new Ornament() {};

    default void start(Extent extent) throws IOException {}

    default void namespaces(XmlOut xml) throws IOException {}

    default void keys(XmlOut xml) throws IOException {}

    default void node(XmlOut xml, EntityNode node) throws IOException {}

    default void edge(XmlOut xml, DrawnEdge edge) throws IOException {}
}
