package dev.entente.export;

import dev.entente.export.Exporter.Table;
import dev.entente.graph.EntityNode;
import java.io.IOException;
import java.io.OutputStream;

/**
 * One table for spreadsheets: with a byte order mark, so that Excel reads UTF-8, and no cell that a spreadsheet would run
 * as a formula.
 */
final class Csv implements GraphFile {
    private final Table table;
    private final Sheet sheet;

    Csv(OutputStream out, Table table) throws IOException {
        this.table = table;
        sheet = switch (table) {
            case NODES -> Sheet.nodes(out);
            case EDGES -> Sheet.edges(out);
            case SOURCES -> Sheet.sources(out);
        };
    }

    @Override
    public void start(Extent extent) {
        // a table begins with its heading
    }

    @Override
    public void source(Cited source) throws IOException {
        if (table == Table.SOURCES) {
            sheet.row(source);
        }
    }

    @Override
    public void node(EntityNode node) throws IOException {
        if (table == Table.NODES) {
            sheet.row(node);
        }
    }

    @Override
    public void edge(DrawnEdge edge) throws IOException {
        if (table == Table.EDGES) {
            sheet.row(edge);
        }
    }

    @Override
    public void end() {
        // a table has no end mark
    }
}
