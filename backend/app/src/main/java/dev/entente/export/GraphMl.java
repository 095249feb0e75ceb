package dev.entente.export;

import dev.entente.graph.EdgeRow;
import dev.entente.graph.EntityNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * GraphML. Every key is declared, for nodes and edges apart, and every edge has an id, so that parallel edges survive.
 * Names serve several readers: Gephi takes {@code label}, Cytoscape Desktop {@code name} and {@code interaction}, APOC
 * {@code labels} on nodes and {@code label} on edges.
 */
final class GraphMl implements GraphFile {
    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";
    private static final List<String> NODE_TEXTS = List.of("label", "name", "labels", "kind", "code");
    private static final List<String> EDGE_TEXTS = List.of("label", "interaction");

    private final XMLStreamWriter xml;

    GraphMl(OutputStream out) {
        try {
            xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out, "UTF-8");
        } catch (XMLStreamException e) {
            throw new IllegalStateException("every Java platform writes XML", e);
        }
    }

    @Override
    public void start(Selection selection) throws IOException {
        io(() -> {
            xml.writeStartDocument("UTF-8", "1.0");
            xml.setDefaultNamespace(NAMESPACE);
            xml.writeStartElement(NAMESPACE, "graphml");
            xml.writeDefaultNamespace(NAMESPACE);
            for (String name : NODE_TEXTS) {
                key("node", name, "string");
            }
            key("node", "facts", "long");
            for (String name : EDGE_TEXTS) {
                key("edge", name, "string");
            }
            for (String name : EdgeFields.NAMES) {
                key("edge", name, "string");
            }
            key("edge", "claims", "int");
            key("edge", "publishers", "int");
            if (selection instanceof Selection.Facts(var keys, long total, var clocks) && keys.size() < total) {
                xml.writeComment(" " + keys.size() + " of " + total + " facts: a limit cut off the rest ");
            }
            xml.writeStartElement("graph");
            xml.writeAttribute("id", "entente");
            xml.writeAttribute("edgedefault", "directed");
        });
    }

    private void key(String owner, String name, String type) throws XMLStreamException {
        xml.writeEmptyElement("key");
        xml.writeAttribute("id", owner.charAt(0) + "_" + name);
        xml.writeAttribute("for", owner);
        xml.writeAttribute("attr.name", name);
        xml.writeAttribute("attr.type", type);
    }

    @Override
    public void node(EntityNode node) throws IOException {
        io(() -> {
            xml.writeStartElement("node");
            xml.writeAttribute("id", node.key());
            data("n_label", node.name());
            data("n_name", node.name());
            data("n_labels", ":Entity:" + node.label());
            data("n_kind", node.label());
            data("n_code", Objects.requireNonNullElse(node.code(), ""));
            data("n_facts", Long.toString(node.facts()));
            xml.writeEndElement();
        });
    }

    @Override
    public void betweenNodesAndEdges() {
        // GraphML has no border between them
    }

    @Override
    public void edge(EdgeRow edge) throws IOException {
        io(() -> {
            xml.writeStartElement("edge");
            xml.writeAttribute("id", edge.edge().key());
            xml.writeAttribute("source", edge.edge().from().value());
            xml.writeAttribute("target", edge.edge().to().value());
            data("e_label", edge.edge().type());
            data("e_interaction", edge.edge().type());
            for (Map.Entry<String, String> field : EdgeFields.of(edge).entrySet()) {
                data("e_" + field.getKey(), field.getValue());
            }
            data("e_claims", Integer.toString(edge.fact().claims()));
            data("e_publishers", Integer.toString(edge.fact().publishers()));
            xml.writeEndElement();
        });
    }

    private void data(String key, String value) throws XMLStreamException {
        if (!value.isEmpty()) {
            xml.writeStartElement("data");
            xml.writeAttribute("key", key);
            characters(allowed(value));
            xml.writeEndElement();
        }
    }

    /** A reader of XML takes a bare carriage return for a line's end. */
    private void characters(String text) throws XMLStreamException {
        int start = 0;
        for (int at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', start)) {
            xml.writeCharacters(text.substring(start, at));
            xml.writeEntityRef("#13");
            start = at + 1;
        }
        xml.writeCharacters(text.substring(start));
    }

    /** XML 1.0 has no word for most control characters, not even an escape. */
    private static String allowed(String text) {
        return text.replaceAll(
                "[^\\u0009\\u000A\\u000D\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "\uFFFD");
    }

    @Override
    public void end() throws IOException {
        io(() -> {
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        });
    }

    private interface Xml {
        void run() throws XMLStreamException;
    }

    private static void io(Xml write) throws IOException {
        try {
            write.run();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }
}
