package dev.entente.export;

import dev.entente.graph.EntityNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * GraphML. Every key is declared, for nodes and edges apart, and every edge has an id, so that parallel edges survive.
 * Names serve several readers: Gephi takes {@code label}, Cytoscape Desktop {@code name} and {@code interaction}, APOC
 * {@code labels} on nodes and {@code label} on edges.
 */
final class GraphMl implements GraphFile {
    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";
    private static final List<String> NODE_TEXTS = List.of("label", "name", "labels", "kind", "code");
    private static final List<String> EDGE_TEXTS = List.of("label", "interaction");

    private final XmlOut xml;
    private final Description description = new Description();
    private final Ornament ornament;
    private boolean inGraph;

    /** @param ornament what one program wants besides */
    GraphMl(OutputStream out, Ornament ornament) throws IOException {
        xml = new XmlOut(out);
        this.ornament = ornament;
    }

    @Override
    public void start(Extent extent) throws IOException {
        ornament.start(extent);
        description.start(extent);
        xml.start("graphml").attribute("xmlns", NAMESPACE);
        ornament.namespaces(xml);
    }

    @Override
    public void source(Cited source) {
        description.add(source);
    }

    /** The description comes first and the keys after it. */
    private void graph() throws IOException {
        if (inGraph) {
            return;
        }
        inGraph = true;
        xml.leaf("desc", description.text());
        for (String name : NODE_TEXTS) {
            key("node", name, "string");
        }
        key("node", "facts", "long");
        for (String name : EDGE_TEXTS) {
            key("edge", name, "string");
        }
        for (EdgeField field : EdgeField.values()) {
            key("edge", field.word(), type(field.kind()));
        }
        ornament.keys(xml);
        xml.start("graph").attribute("id", "entente").attribute("edgedefault", "directed");
    }

    private static String type(EdgeField.Kind kind) {
        return switch (kind) {
            case TEXT, DAY -> "string";
            case WHOLE -> "int";
            case NUMBER -> "double";
        };
    }

    private void key(String owner, String name, String type) throws IOException {
        xml.start("key")
                .attribute("id", owner.charAt(0) + "_" + name)
                .attribute("for", owner)
                .attribute("attr.name", name)
                .attribute("attr.type", type)
                .end();
    }

    @Override
    public void node(EntityNode node) throws IOException {
        graph();
        xml.start("node").attribute("id", node.key());
        data("n_label", node.name());
        data("n_name", node.name());
        data("n_labels", ":Entity:" + node.label());
        data("n_kind", node.label());
        data("n_code", Objects.requireNonNullElse(node.code(), ""));
        data("n_facts", Long.toString(node.facts()));
        ornament.node(xml, node);
        xml.end();
    }

    @Override
    public void edge(DrawnEdge edge) throws IOException {
        xml.start("edge")
                .attribute("id", edge.key())
                .attribute("source", edge.from())
                .attribute("target", edge.to());
        data("e_label", edge.type());
        data("e_interaction", edge.type());
        for (Map.Entry<EdgeField, Object> known : EdgeField.known(edge).entrySet()) {
            data("e_" + known.getKey().word(), known.getValue().toString());
        }
        ornament.edge(xml, edge);
        xml.end();
    }

    private void data(String key, String value) throws IOException {
        if (!value.isEmpty()) {
            xml.start("data").attribute("key", key).text(value).end();
        }
    }

    @Override
    public void end() throws IOException {
        graph();
        xml.finish();
    }
}
