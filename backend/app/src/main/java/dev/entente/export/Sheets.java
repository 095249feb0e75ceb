package dev.entente.export;

import dev.entente.graph.EntityNode;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** All tables for spreadsheets in a zip, with a page that says what they hold. */
final class Sheets implements GraphFile {
    private final Zipped zip;
    private @Nullable Sheet nodes;
    private @Nullable Sheet edges;
    private @Nullable Sheet sources;

    Sheets(OutputStream out) {
        zip = new Zipped(out);
    }

    @Override
    public void start(Extent extent) throws IOException {
        zip.text("README.txt", String.join("\r\n", extent.sentences()) + """
                \r
                \r
                entities.csv, edges.csv and sources.csv are tables for spreadsheets: UTF-8 with a byte order mark.\r
                Edges name entities by their Id, and sources by their Number: [1] [3].\r
                A cell that a spreadsheet would run as a formula begins with '.\r
                """);
    }

    @Override
    public void source(Cited source) throws IOException {
        sources().row(source);
    }

    @Override
    public void node(EntityNode node) throws IOException {
        nodes().row(node);
    }

    @Override
    public void edge(DrawnEdge edge) throws IOException {
        edges().row(edge);
    }

    @Override
    public void end() throws IOException {
        edges();
        zip.finish();
    }

    /** Tables come in this order, empty ones too. */
    private Sheet sources() throws IOException {
        if (sources == null) {
            sources = Sheet.sources(zip.next("sources.csv"));
        }
        return sources;
    }

    private Sheet nodes() throws IOException {
        if (nodes == null) {
            sources();
            nodes = Sheet.nodes(zip.next("entities.csv"));
        }
        return nodes;
    }

    private Sheet edges() throws IOException {
        if (edges == null) {
            nodes();
            edges = Sheet.edges(zip.next("edges.csv"));
        }
        return edges;
    }
}
