package dev.entente.export;

import dev.entente.graph.EdgeRow;
import dev.entente.graph.EntityNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * CSV for spreadsheets (RFC 4180): one table a file, a byte order mark so that Excel reads UTF-8, and no cell that a
 * spreadsheet would run as a formula.
 */
final class Csv implements GraphFile {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String FORMULA = "=+-@\t\r";

    private final OutputStream out;
    private final boolean nodes;

    private Csv(OutputStream out, boolean nodes) {
        this.out = out;
        this.nodes = nodes;
    }

    static Csv nodes(OutputStream out) {
        return new Csv(out, true);
    }

    static Csv edges(OutputStream out) {
        return new Csv(out, false);
    }

    @Override
    public void start(Selection selection) throws IOException {
        write(BYTE_ORDER_MARK);
        if (nodes) {
            row(List.of("Id", "Label", "Kind", "Code", "Facts"));
        } else {
            var header =
                    new ArrayList<>(List.of("Source", "Target", "Type", "Id", "Label", "SourceName", "TargetName"));
            header.addAll(EdgeFields.NAMES);
            header.addAll(List.of("claims", "publishers"));
            row(header);
        }
    }

    @Override
    public void node(EntityNode node) throws IOException {
        if (nodes) {
            row(List.of(
                    node.key(),
                    node.name(),
                    node.label(),
                    Objects.requireNonNullElse(node.code(), ""),
                    Long.toString(node.facts())));
        }
    }

    @Override
    public void betweenNodesAndEdges() {
        // the other table is another file
    }

    @Override
    public void edge(EdgeRow edge) throws IOException {
        if (nodes) {
            return;
        }
        var row = new ArrayList<>(List.of(
                edge.edge().from().value(),
                edge.edge().to().value(),
                "Directed",
                edge.edge().key(),
                edge.edge().type(),
                edge.from().name(),
                edge.to().name()));
        row.addAll(EdgeFields.of(edge).values());
        row.add(Integer.toString(edge.fact().claims()));
        row.add(Integer.toString(edge.fact().publishers()));
        row(row);
    }

    @Override
    public void end() {
        // a table has no end mark
    }

    private void row(List<String> cells) throws IOException {
        write(cells.stream().map(Csv::cell).collect(Collectors.joining(",")) + "\r\n");
    }

    private static String cell(String text) {
        String safe = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
