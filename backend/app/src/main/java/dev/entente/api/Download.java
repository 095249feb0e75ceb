package dev.entente.api;

import dev.entente.export.Exporter;
import dev.entente.export.Exporter.Table;
import dev.entente.export.Format;
import dev.entente.export.Selection;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Sends a selection as a file, page by page. */
final class Download {
    private final Exporter exporter;

    Download(Exporter exporter) {
        this.exporter = exporter;
    }

    void send(Context ctx, Selection selection, Format format, Table table) throws IOException {
        ctx.contentType(format.contentType());
        ctx.header("Content-Disposition", "attachment; filename=\"" + name(format, table) + "\"");
        if (selection instanceof Selection.Facts(var keys, long total, var clocks) && keys.size() < total) {
            ctx.header("Entente-Truncated", keys.size() + " of " + total + " or more facts");
        }
        exporter.write(selection, format, table, ctx.outputStream());
    }

    private static String name(Format format, Table table) {
        String stem = format == Format.CSV && table == Table.NODES ? "entente-nodes" : "entente";
        return stem + "." + format.ending();
    }

    static Format format(@Nullable String word) {
        String given = word == null ? "" : word;
        return Format.ofWord(given)
                .orElseThrow(() -> Query.wrong(
                        "format",
                        given,
                        "one of "
                                + Arrays.stream(Format.values())
                                        .map(Format::word)
                                        .collect(Collectors.joining(", "))));
    }

    static Table table(@Nullable String word) {
        return switch (word == null ? "edges" : word) {
            case "edges" -> Table.EDGES;
            case "nodes" -> Table.NODES;
            default -> throw Query.wrong("table", String.valueOf(word), "edges or nodes");
        };
    }
}
