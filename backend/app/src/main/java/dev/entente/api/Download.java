package dev.entente.api;

import dev.entente.export.Exporter;
import dev.entente.export.Exporter.Table;
import dev.entente.export.Format;
import dev.entente.export.Selection;
import io.javalin.http.Context;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.jspecify.annotations.Nullable;

/** Sends a selection as a file, page by page. */
final class Download {
    private static final Logger LOG = System.getLogger(Download.class.getName());

    private final Exporter exporter;

    Download(Exporter exporter) {
        this.exporter = exporter;
    }

    /** Where it fails half way the answer breaks off: what arrived must not look whole. */
    void send(Context ctx, Selection selection, Format format, Table table) throws IOException {
        ctx.contentType(format.contentType());
        ctx.header("Content-Disposition", "attachment; filename=\"" + name(format, table) + "\"");
        if (selection instanceof Selection.Facts facts && facts.cut()) {
            ctx.header("Entente-Truncated", facts.keys().size() + " of " + facts.total() + " or more facts");
        }
        try {
            exporter.write(selection, format, table, ctx.outputStream());
        } catch (IOException | RuntimeException e) {
            if (!ctx.res().isCommitted()) {
                ctx.res().resetBuffer();
                ctx.res().setHeader("Content-Disposition", null);
                throw e;
            }
            LOG.log(Level.WARNING, "The download of " + format.word() + " broke off", e);
            breakOff(ctx);
        }
    }

    private static void breakOff(Context ctx) {
        ServletContextRequest.getServletContextRequest(ctx.req())
                .getConnectionMetaData()
                .getConnection()
                .getEndPoint()
                .close();
    }

    private static String name(Format format, Table table) {
        return format.stem() + (format == Format.CSV ? "-" + word(table) : "") + "." + format.ending();
    }

    private static String word(Table table) {
        return switch (table) {
            case EDGES -> "edges";
            case NODES -> "entities";
            case SOURCES -> "sources";
        };
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
            case "sources" -> Table.SOURCES;
            default -> throw Query.wrong("table", String.valueOf(word), "edges, nodes or sources");
        };
    }
}
