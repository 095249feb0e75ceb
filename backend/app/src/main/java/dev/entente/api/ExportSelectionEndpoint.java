package dev.entente.api;

import dev.entente.export.Selection;
import dev.entente.export.Selections;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A file of a query's result, or of facts that are listed: what is on the canvas. */
final class ExportSelectionEndpoint implements Endpoint {
    /** Either {@code statement} with {@code parameters}, or {@code facts}. */
    record Request(
            @Nullable String format,
            @Nullable String table,
            @Nullable String statement,
            @Nullable Map<String, Object> parameters,
            @Nullable List<String> facts,
            @Nullable String asOf,
            @Nullable String knownAt) {}

    private final Selections selections;
    private final QueryEndpoint queries;
    private final Download download;

    ExportSelectionEndpoint(Selections selections, QueryEndpoint queries, Download download) {
        this.selections = selections;
        this.queries = queries;
        this.download = download;
    }

    @Override
    public Route route() {
        return Route.post("/api/export");
    }

    @Override
    public void handle(Context ctx) throws IOException {
        Request request = Json.body(ctx, Request.class);
        var format = Download.format(request.format());
        var table = Download.table(request.table());
        download.send(ctx, selection(ctx, request), format, table);
    }

    private Selection selection(Context ctx, Request request) {
        if (request.facts() != null) {
            return selections.facts(request.facts(), Query.clocks(request.asOf(), request.knownAt()));
        }
        if (request.asOf() != null || request.knownAt() != null) {
            throw ApiProblem.badRequest(
                    "bad-request",
                    "A statement reads at the time that it says itself",
                    "leave asOf and knownAt out, or send facts");
        }
        Selection selection = selections.result(queries.run(
                ctx, queries.query(ctx, QueryEndpoint.Request.of(request.statement(), request.parameters()))));
        if (selection instanceof Selection.Facts(var keys, long total, var clocks) && keys.isEmpty()) {
            throw ApiProblem.badRequest(
                    "nothing-to-export",
                    "The result holds no edge and no fact",
                    "return relationships or facts: MATCH (a:Entity)-[r]->(b:Entity) RETURN r");
        }
        return selection;
    }
}
