package dev.entente.export;

import dev.entente.export.Selection.Place;
import dev.entente.graph.EntityNode;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The drawing of a page: lines, dots and names. A browser draws no more than some thousands of these well, so the rest is
 * left to the table, which is said. Only what is drawn is kept.
 */
final class HtmlDrawing {
    private static final int MOST_NODES = 2_000;
    private static final int MOST_EDGES = 5_000;
    private static final double MARGIN = 80;

    private record Dot(Place place, String name, String colour) {}

    private record Line(String from, String to, String colour) {}

    private final Colours colours;
    private final Map<String, Dot> dots = new LinkedHashMap<>();
    private final Set<Line> lines = new LinkedHashSet<>();
    private Places places = Places.none();
    private long left;

    HtmlDrawing(Colours colours) {
        this.colours = colours;
    }

    void start(Extent extent) {
        places = Places.of(extent);
    }

    void node(EntityNode node) {
        if (dots.size() < MOST_NODES) {
            dots.put(node.key(), new Dot(places.next(node.key()), node.name(), colours.ofLabel(node.label())));
        } else {
            left++;
        }
    }

    void edge(DrawnEdge edge) {
        boolean both = dots.containsKey(edge.from()) && dots.containsKey(edge.to());
        if (both && lines.size() < MOST_EDGES) {
            lines.add(new Line(edge.from(), edge.to(), colours.ofEdge(edge.type())));
        } else {
            left++;
        }
    }

    void write(Writer out) throws IOException {
        out.write("<section class=\"drawing\" aria-labelledby=\"drawing\">\n<h2 id=\"drawing\">Drawing</h2>\n");
        if (left > 0) {
            out.write("<p class=\"cut\">The drawing leaves out " + left
                    + " entities and edges: there are too many.</p>\n");
        }
        if (!dots.isEmpty()) {
            svg(out);
        }
        out.write("</section>\n");
    }

    private void svg(Writer out) throws IOException {
        out.write("<svg viewBox=\"" + box() + "\" role=\"img\" aria-label=\"The edges of the table as lines\">\n");
        for (Line line : lines) {
            line(line, out);
        }
        for (Dot dot : dots.values()) {
            out.write("<circle cx=\"" + dot.place.x() + "\" cy=\"" + dot.place.y() + "\" r=\"8\" fill=\"" + dot.colour
                    + "\"/><text x=\"" + dot.place.x() + "\" y=\"" + (dot.place.y() + 22)
                    + "\" text-anchor=\"middle\">" + HtmlPage.escaped(dot.name) + "</text>\n");
        }
        out.write("</svg>\n");
    }

    private void line(Line line, Writer out) throws IOException {
        Place from = Objects.requireNonNull(dots.get(line.from)).place;
        Place to = Objects.requireNonNull(dots.get(line.to)).place;
        out.write("<line x1=\"" + from.x() + "\" y1=\"" + from.y() + "\" x2=\"" + to.x() + "\" y2=\"" + to.y()
                + "\" stroke=\"" + line.colour + "\" stroke-width=\"1.5\"/>\n");
    }

    private String box() {
        double left = edge(true, true);
        double top = edge(false, true);
        return (left - MARGIN) + " " + (top - MARGIN) + " " + (edge(true, false) - left + 2 * MARGIN) + " "
                + (edge(false, false) - top + 2 * MARGIN);
    }

    private double edge(boolean across, boolean first) {
        var values = dots.values().stream().map(Dot::place).mapToDouble(place -> across ? place.x() : place.y());
        return (first ? values.min() : values.max()).orElse(0);
    }
}
