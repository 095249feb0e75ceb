package dev.entente.export;

import dev.entente.export.Selection.Place;
import dev.entente.fact.Time;
import dev.entente.graph.EntityNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * GEXF 1.3 for Gephi. Gephi keeps edges between the same two entities apart where their {@code kind} differs; what is one
 * kind it may merge, so each edge carries its fact and its days. Attributes are scalars, colours have no alpha: networkx
 * reads neither lists nor that. The dynamic one says by {@code start} and {@code end} when each edge is there.
 */
final class Gexf implements GraphFile {
    private static final String NAMESPACE = "http://gexf.net/1.3";

    private final XmlOut xml;
    private final boolean dynamic;
    private final Colours colours;
    private final Description description = new Description();
    private Map<String, Place> places = Map.of();
    private boolean inNodes;
    private boolean inEdges;

    Gexf(OutputStream out, boolean dynamic, Colours colours) throws IOException {
        xml = new XmlOut(out);
        this.dynamic = dynamic;
        this.colours = colours;
    }

    @Override
    public void start(Extent extent) throws IOException {
        places = extent.places();
        description.start(extent);
        xml.start("gexf")
                .attribute("xmlns", NAMESPACE)
                .attribute("xmlns:viz", NAMESPACE + "/viz")
                .attribute("version", "1.3");
    }

    @Override
    public void source(Cited source) {
        description.add(source);
    }

    private void nodes() throws IOException {
        if (inNodes) {
            return;
        }
        inNodes = true;
        xml.start("meta")
                .leaf("creator", "Entente")
                .leaf("description", description.text())
                .end();
        xml.start("graph").attribute("defaultedgetype", "directed").attribute("mode", dynamic ? "dynamic" : "static");
        if (dynamic) {
            xml.attribute("timeformat", "date").attribute("timerepresentation", "interval");
        }
        nodeAttributes();
        edgeAttributes();
        xml.start("nodes");
    }

    private void nodeAttributes() throws IOException {
        xml.start("attributes").attribute("class", "node").attribute("mode", "static");
        attribute("kind", "string");
        attribute("code", "string");
        attribute("facts", "long");
        xml.end();
    }

    private void edgeAttributes() throws IOException {
        xml.start("attributes").attribute("class", "edge").attribute("mode", "static");
        for (EdgeField field : EdgeField.values()) {
            attribute(field.word(), type(field.kind()));
        }
        xml.end();
    }

    private static String type(EdgeField.Kind kind) {
        return switch (kind) {
            case TEXT, DAY -> "string";
            case WHOLE -> "integer";
            case NUMBER -> "double";
        };
    }

    private void attribute(String name, String type) throws IOException {
        xml.start("attribute")
                .attribute("id", name)
                .attribute("title", name)
                .attribute("type", type)
                .end();
    }

    @Override
    public void node(EntityNode node) throws IOException {
        nodes();
        xml.start("node").attribute("id", node.key()).attribute("label", node.name());
        xml.start("attvalues");
        value("kind", node.label());
        value("code", node.code());
        value("facts", node.facts());
        xml.end();
        colour(colours.ofLabel(node.label()));
        place(places.get(node.key()));
        xml.end();
    }

    @Override
    public void edge(DrawnEdge edge) throws IOException {
        edges();
        xml.start("edge")
                .attribute("id", edge.key())
                .attribute("source", edge.from())
                .attribute("target", edge.to())
                .attribute("kind", edge.type())
                .attribute("label", edge.type());
        if (dynamic) {
            days(edge.fact().time());
        }
        xml.start("attvalues");
        for (Map.Entry<EdgeField, Object> known : EdgeField.known(edge).entrySet()) {
            value(known.getKey().word(), known.getValue());
        }
        xml.end();
        colour(colours.ofEdge(edge.type()));
        xml.end();
    }

    /** What has no date is always there; an end that nobody knows is open. */
    private void days(@Nullable Time time) throws IOException {
        if (time != null && time.from() != null) {
            xml.attribute("start", time.from().toString());
        }
        if (time != null && time.until() != null) {
            xml.attribute("end", time.until().toString());
        }
    }

    private void edges() throws IOException {
        nodes();
        if (!inEdges) {
            xml.end().start("edges");
            inEdges = true;
        }
    }

    private void value(String name, @Nullable Object value) throws IOException {
        if (value != null) {
            xml.start("attvalue")
                    .attribute("for", name)
                    .attribute("value", Objects.toString(value))
                    .end();
        }
    }

    private void colour(String hex) throws IOException {
        int rgb = Integer.parseInt(hex.substring(1), 16);
        xml.start("viz:color")
                .attribute("r", Integer.toString(rgb >> 16))
                .attribute("g", Integer.toString(rgb >> 8 & 0xFF))
                .attribute("b", Integer.toString(rgb & 0xFF))
                .end();
    }

    /** Gephi counts upwards. */
    private void place(@Nullable Place place) throws IOException {
        if (place != null) {
            xml.start("viz:position")
                    .attribute("x", Double.toString(place.x()))
                    .attribute("y", Double.toString(-place.y()))
                    .attribute("z", "0.0")
                    .end();
        }
    }

    @Override
    public void end() throws IOException {
        edges();
        xml.finish();
    }
}
