package dev.entente.export;

import dev.entente.graph.EntityNode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A page that shows the subgraph from a file, without a network: a drawing, a table of edges and the sources. It has no
 * script at all, and a policy that allows none, nor anything from elsewhere.
 */
final class HtmlPage implements GraphFile {
    private static final List<String> HEADINGS =
            List.of("From", "Relation", "To", "With", "Status", "When", "Claims", "Sources");

    private final Writer out;
    private final HtmlDrawing drawing;
    private boolean inEdges;

    HtmlPage(OutputStream out, Colours colours) {
        this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        drawing = new HtmlDrawing(colours);
    }

    @Override
    public void start(Extent extent) throws IOException {
        drawing.start(extent);
        var style = HtmlStyle.read();
        out.write("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        out.write("<meta http-equiv=\"Content-Security-Policy\" content=\"" + style.policy() + "\">\n");
        out.write("<meta name=\"referrer\" content=\"no-referrer\">\n");
        out.write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        out.write("<title>Entente: " + extent.counts() + "</title>\n");
        out.write("<style>" + style.css() + "</style>\n</head>\n<body>\n<h1>Entente</h1>\n");
        out.write("<p>" + extent.counts() + ".</p>\n");
        clocks(extent);
        if (extent.cut().isPresent()) {
            out.write("<p class=\"cut\">" + escaped(extent.cut().get()) + ".</p>\n");
        }
        out.write("<section class=\"sources\" aria-labelledby=\"sources\">\n<h2 id=\"sources\">Sources</h2>\n<ol>\n");
    }

    private void clocks(Extent extent) throws IOException {
        if (extent.clocks().asOf() != null) {
            out.write("<p>As of " + extent.clocks().asOf() + ".</p>\n");
        }
        if (extent.clocks().knownAt() != null) {
            out.write("<p>As known on " + extent.clocks().knownAt() + ".</p>\n");
        }
    }

    @Override
    public void source(Cited source) throws IOException {
        out.write("<li id=\"s" + source.number() + "\" value=\"" + source.number() + "\">" + bdi(source.title()));
        for (String part : List.of(source.publisher(), source.day())) {
            out.write(part.isEmpty() ? "" : ", " + bdi(part));
        }
        String address = source.address();
        if (address.matches("https?://\\S+")) {
            out.write(
                    ": <a href=\"" + escaped(address) + "\" rel=\"noopener noreferrer\">" + escaped(address) + "</a>");
        } else if (!address.isEmpty()) {
            out.write(": " + bdi(address));
        }
        out.write("</li>\n");
    }

    @Override
    public void node(EntityNode node) {
        drawing.node(node);
    }

    @Override
    public void edge(DrawnEdge edge) throws IOException {
        edges();
        drawing.edge(edge);
        out.write("<tr><th scope=\"row\">" + bdi(edge.row().from().name()) + "</th>");
        cell(bdi(edge.type()));
        cell(bdi(edge.row().to().name()));
        cell(bdi(text(EdgeField.WITH.of(edge)) + text(EdgeField.VALUE.of(edge))));
        cell(escaped(edge.fact().status().word()));
        cell(escaped(when(edge)));
        cell(Integer.toString(edge.fact().claims()));
        cell(cited(edge));
        out.write("</tr>\n");
    }

    private static String when(DrawnEdge edge) {
        String from = text(EdgeField.FROM.of(edge));
        String until = text(EdgeField.UNTIL.of(edge));
        return from.equals(until) ? from : from + " – " + until;
    }

    private static String cited(DrawnEdge edge) {
        var cited = new StringBuilder();
        edge.sources()
                .forEach(number -> cited.append("<a href=\"#s")
                        .append(number)
                        .append("\">[")
                        .append(number)
                        .append("]</a> "));
        return cited.toString();
    }

    private void cell(String content) throws IOException {
        out.write("<td>" + content + "</td>");
    }

    /** The table begins where the list of sources ends. */
    private void edges() throws IOException {
        if (inEdges) {
            return;
        }
        inEdges = true;
        out.write(
                "</ol>\n</section>\n<section class=\"edges\" aria-labelledby=\"edges\">\n<h2 id=\"edges\">Edges</h2>\n");
        out.write("<table>\n<caption>Numbers in the last column lead to the sources.</caption>\n<thead><tr>");
        for (String heading : HEADINGS) {
            out.write("<th scope=\"col\">" + heading + "</th>");
        }
        out.write("</tr></thead>\n<tbody>\n");
    }

    @Override
    public void end() throws IOException {
        edges();
        out.write("</tbody>\n</table>\n</section>\n");
        drawing.write(out);
        out.write("</body>\n</html>\n");
        out.flush();
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    /** A name in a direction of its own: an Arabic one turns nothing around it. */
    static String bdi(String text) {
        return text.isEmpty() ? "" : "<bdi>" + escaped(text) + "</bdi>";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;")
                .replace("\u0000", "\uFFFD");
    }
}
