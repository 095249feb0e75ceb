package dev.entente.export;

import dev.entente.graph.EntityNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The tables that spreadsheets open, under the headings that Gephi wants: entities, edges and sources. */
final class Sheet {
    private static final List<String> NODES = List.of("Id", "Label", "Kind", "Code", "Facts");
    private static final List<String> EDGES =
            List.of("Source", "Target", "Type", "Id", "Label", "SourceName", "TargetName");
    private static final List<String> SOURCES = List.of("Number", "Title", "Publisher", "Published", "Address", "Id");

    private final CsvText csv;

    private Sheet(OutputStream out, List<String> header) throws IOException {
        csv = new CsvText(out);
        csv.byteOrderMark();
        csv.row(header);
    }

    static Sheet nodes(OutputStream out) throws IOException {
        return new Sheet(out, NODES);
    }

    static Sheet edges(OutputStream out) throws IOException {
        return new Sheet(
                out,
                Stream.concat(EDGES.stream(), Stream.of(EdgeField.values()).map(EdgeField::word))
                        .toList());
    }

    static Sheet sources(OutputStream out) throws IOException {
        return new Sheet(out, SOURCES);
    }

    void row(EntityNode node) throws IOException {
        csv.harmless(List.of(
                node.key(),
                node.name(),
                node.label(),
                Objects.requireNonNullElse(node.code(), ""),
                Long.toString(node.facts())));
    }

    void row(DrawnEdge edge) throws IOException {
        var row = new ArrayList<>(List.of(
                edge.from(),
                edge.to(),
                "Directed",
                edge.key(),
                edge.type(),
                edge.row().from().name(),
                edge.row().to().name()));
        for (EdgeField field : EdgeField.values()) {
            row.add(cell(field.of(edge)));
        }
        csv.harmless(row);
    }

    void row(Cited source) throws IOException {
        csv.harmless(List.of(
                Integer.toString(source.number()),
                source.title(),
                source.publisher(),
                source.day(),
                source.address(),
                source.article().id()));
    }

    private static String cell(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
