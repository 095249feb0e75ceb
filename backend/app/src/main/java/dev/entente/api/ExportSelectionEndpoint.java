package dev.entente.api;

import dev.entente.export.Selection;
import dev.entente.export.Selection.Place;
import dev.entente.export.Selections;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A file of a query's result, or of what is listed: what is on the canvas. */
final class ExportSelectionEndpoint implements Endpoint {
    /**
     * Either {@code statement} with {@code parameters}, or {@code facts}; with these, {@code edges} are which of their
     * edges, {@code entities} who is there besides, and {@code places} where on the page, {@code [x, y]} by key.
     */
    record Request(
            @Nullable String format,
            @Nullable String table,
            @Nullable String statement,
            @Nullable Map<String, Object> parameters,
            @Nullable List<String> facts,
            @Nullable List<String> edges,
            @Nullable List<String> entities,
            @Nullable Map<String, List<Double>> places,
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
            return selections.shown(
                    request.facts(),
                    orNone(request.edges()),
                    orNone(request.entities()),
                    places(request.places()),
                    Query.clocks(request.asOf(), request.knownAt()));
        }
        if (request.asOf() != null || request.knownAt() != null) {
            throw ApiProblem.badRequest(
                    "bad-request",
                    "A statement reads at the time that it says itself",
                    "leave asOf and knownAt out, or send facts");
        }
        Selection selection = selections.result(queries.run(
                ctx, queries.query(ctx, QueryEndpoint.Request.of(request.statement(), request.parameters()))));
        if (selection instanceof Selection.Facts facts
                && facts.keys().isEmpty()
                && facts.entities().isEmpty()) {
            throw ApiProblem.badRequest(
                    "nothing-to-export",
                    "The result holds no edge, no fact and no entity",
                    "return relationships or facts: MATCH (a:Entity)-[r]->(b:Entity) RETURN r");
        }
        return selection;
    }

    private static List<String> orNone(@Nullable List<String> keys) {
        return Objects.requireNonNullElse(keys, List.of());
    }

    private static Map<String, Place> places(@Nullable Map<String, List<Double>> sent) {
        var places = new HashMap<String, Place>();
        if (sent != null) {
            sent.forEach((key, place) -> places.put(key, place(key, place)));
        }
        return places;
    }

    private static Place place(String key, List<Double> sent) {
        if (sent.size() != 2 || sent.contains(null) || !sent.stream().allMatch(Double::isFinite)) {
            throw Query.wrong("places", key + ": " + sent, "two numbers for each key, [x, y]");
        }
        return new Place(sent.get(0), sent.get(1));
    }
}
