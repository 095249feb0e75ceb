package dev.entente.api;

import dev.entente.export.Selection;
import dev.entente.export.Selections;
import dev.entente.graph.Clocks;
import io.javalin.http.Context;
import java.io.IOException;

/** A file of everything, of an entity's neighbourhood, or of a view. */
final class ExportEndpoint implements Endpoint {
    private final Selections selections;
    private final Download download;

    ExportEndpoint(Selections selections, Download download) {
        this.selections = selections;
        this.download = download;
    }

    @Override
    public Route route() {
        return Route.read("/api/export", "format", "table", "all", "entity", "hops", "view");
    }

    @Override
    public void handle(Context ctx) throws IOException {
        var format = Download.format(ctx.queryParam("format"));
        var table = Download.table(ctx.queryParam("table"));
        download.send(ctx, selection(ctx), format, table);
    }

    private Selection selection(Context ctx) {
        String entity = ctx.queryParam("entity");
        String view = ctx.queryParam("view");
        Clocks clocks = Query.clocks(ctx);
        if ("true".equals(ctx.queryParam("all"))) {
            return new Selection.Everything(clocks);
        }
        if (entity != null) {
            int hops = Query.number(ctx, "hops", 1, 1, Selections.MOST_HOPS);
            return selections.around(entity, hops, clocks).orElseThrow(() -> ApiProblem.notFound("entity", entity));
        }
        if (view != null) {
            return selections.view(view, clocks).orElseThrow(() -> ApiProblem.notFound("view", view));
        }
        throw ApiProblem.badRequest(
                "no-selection",
                "Nothing says what to export",
                "add all=true, entity=KEY with hops=N, or view=" + Selections.INITIAL_VIEW);
    }
}
