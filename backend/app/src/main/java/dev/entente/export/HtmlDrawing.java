package dev.entente.export;

import dev.entente.export.Selection.Place;
import dev.entente.graph.EntityNode;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * The drawing of a page: lines, dots and names. A browser draws no more than some thousands of these well, so the rest is
 * left to the table, which is said. Only what is drawn is kept.
 */
final class HtmlDrawing {
    private static final int MOST_NODES = 2_000;
    private static final int MOST_EDGES = 5_000;
    private static final double MARGIN = 80;
    /** Of neighbours on the circle: their names stand side by side like spokes, each with room for its letters. */
    private static final double STEP = 17;

    private static final int LONGEST_NAME = 36;
    private static final double LETTER = 6.2;
    private static final double GAP = 14;

    /** @param direction from the centre of the circle that it stands on, in degrees */
    private record Dot(Place place, OptionalDouble direction, String name, String colour) {}

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
        places = Places.of(extent, STEP);
    }

    void node(EntityNode node) {
        if (dots.size() < MOST_NODES) {
            Place place = places.next(node.key());
            String colour = colours.ofLabel(node.label());
            dots.put(node.key(), new Dot(place, places.direction(node.key(), place), shortened(node.name()), colour));
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
        out.write(
                "<section class=\"drawing\" aria-labelledby=\"drawing\" tabindex=\"0\">\n<h2 id=\"drawing\">Drawing</h2>\n");
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
        double margin = margin();
        double left = edge(true, true) - margin;
        double top = edge(false, true) - margin;
        double width = edge(true, false) + margin - left;
        double height = edge(false, false) + margin - top;
        // As large as it is drawn: scaled into a window, the names of many could not be read.
        out.write("<svg width=\"" + width + "\" height=\"" + height + "\" viewBox=\"" + left + " " + top + " " + width
                + " " + height + "\" role=\"img\" aria-label=\"The edges of the table as lines\">\n");
        for (Line line : lines) {
            line(line, out);
        }
        for (Dot dot : dots.values()) {
            out.write("<circle cx=\"" + dot.place.x() + "\" cy=\"" + dot.place.y() + "\" r=\"8\" fill=\"" + dot.colour
                    + "\"/><text " + where(dot) + ">" + HtmlPage.escaped(dot.name) + "</text>\n");
        }
        out.write("</svg>\n");
    }

    private void line(Line line, Writer out) throws IOException {
        Place from = Objects.requireNonNull(dots.get(line.from)).place;
        Place to = Objects.requireNonNull(dots.get(line.to)).place;
        out.write("<line x1=\"" + from.x() + "\" y1=\"" + from.y() + "\" x2=\"" + to.x() + "\" y2=\"" + to.y()
                + "\" stroke=\"" + line.colour + "\" stroke-width=\"1.5\"/>\n");
    }

    /** Below its dot; of one on the circle away from the centre, and never upside down. */
    private static String where(Dot dot) {
        double x = dot.place.x();
        double y = dot.place.y();
        if (dot.direction.isEmpty()) {
            return "x=\"" + x + "\" y=\"" + (y + 22) + "\" text-anchor=\"middle\"";
        }
        double direction = dot.direction.getAsDouble();
        boolean turned = Math.abs(direction) > 90;
        return "x=\"" + (turned ? x - GAP : x + GAP) + "\" y=\"" + (y + 4) + "\" text-anchor=\""
                + (turned ? "end" : "start") + "\" transform=\"rotate("
                + Math.round(turned ? direction + 180 : direction) + " " + x + " " + y + ")\"";
    }

    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME - 1)) + "…";
    }

    /** Around the dots, for the names at the edge. */
    private double margin() {
        return dots.values().stream()
                .filter(dot -> dot.direction.isPresent())
                .mapToDouble(dot -> GAP + LETTER * dot.name.length())
                .reduce(MARGIN, Math::max);
    }

    private double edge(boolean across, boolean first) {
        var values = dots.values().stream().map(Dot::place).mapToDouble(place -> across ? place.x() : place.y());
        return (first ? values.min() : values.max()).orElse(0);
    }
}
