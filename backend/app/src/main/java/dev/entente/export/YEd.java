package dev.entente.export;

import dev.entente.export.Selection.Place;
import dev.entente.graph.EntityNode;
import java.io.IOException;
import java.util.Map;

/** yEd's flavour of GraphML: each node has a shape, a colour, a place and its name written on it, each edge an arrow. */
final class YEd implements Ornament {
    private static final String NODE = "d_node";
    private static final String EDGE = "d_edge";
    private static final double WIDTH = 120;
    private static final double HEIGHT = 40;
    /** yEd's names of shapes by Cytoscape's, where they differ from a rectangle. */
    private static final Map<String, String> SHAPES = Map.of(
            "ellipse", "ellipse",
            "hexagon", "hexagon",
            "diamond", "diamond",
            "round-rectangle", "roundrectangle",
            "rhomboid", "parallelogram",
            "round-triangle", "triangle",
            "round-pentagon", "octagon");

    private final Colours colours;
    private Places places = Places.none();

    YEd(Colours colours) {
        this.colours = colours;
    }

    @Override
    public void start(Extent extent) {
        places = Places.of(extent);
    }

    @Override
    public void namespaces(XmlOut xml) throws IOException {
        xml.attribute("xmlns:y", "http://www.yworks.com/xml/graphml");
    }

    @Override
    public void keys(XmlOut xml) throws IOException {
        key(xml, NODE, "node", "nodegraphics");
        key(xml, EDGE, "edge", "edgegraphics");
    }

    private static void key(XmlOut xml, String id, String owner, String type) throws IOException {
        xml.start("key")
                .attribute("id", id)
                .attribute("for", owner)
                .attribute("yfiles.type", type)
                .end();
    }

    @Override
    public void node(XmlOut xml, EntityNode node) throws IOException {
        Place place = places.next(node.key());
        xml.start("data").attribute("key", NODE).start("y:ShapeNode");
        xml.start("y:Geometry")
                .attribute("x", Double.toString(place.x() - WIDTH / 2))
                .attribute("y", Double.toString(place.y() - HEIGHT / 2))
                .attribute("width", Double.toString(WIDTH))
                .attribute("height", Double.toString(HEIGHT))
                .end();
        xml.start("y:Fill").attribute("color", "#FFFFFF").end();
        line(xml, "y:BorderStyle", colours.ofLabel(node.label()));
        xml.leaf("y:NodeLabel", node.name());
        xml.start("y:Shape")
                .attribute("type", SHAPES.getOrDefault(colours.shape(node.label()), "rectangle"))
                .end();
        xml.end().end();
    }

    @Override
    public void edge(XmlOut xml, DrawnEdge edge) throws IOException {
        xml.start("data").attribute("key", EDGE).start("y:PolyLineEdge");
        line(xml, "y:LineStyle", colours.ofEdge(edge.type()));
        xml.start("y:Arrows")
                .attribute("source", "none")
                .attribute("target", "standard")
                .end();
        xml.leaf("y:EdgeLabel", edge.type()).end().end();
    }

    private static void line(XmlOut xml, String name, String colour) throws IOException {
        xml.start(name)
                .attribute("color", colour)
                .attribute("type", "line")
                .attribute("width", "1.5")
                .end();
    }
}
