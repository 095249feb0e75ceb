package dev.entente.api;

import dev.entente.explore.Explorer;
import dev.entente.graph.Clocks;
import io.javalin.http.Context;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Entities that a link or a file names, with the edges between them, or those of the edges that it names too. */
final class ViewEndpoint implements Endpoint {
    /** Which entities and edges, by their keys, and when; without any list of edges, all that there are. */
    record Request(
            @Nullable List<String> entities,
            @Nullable List<String> edges,
            @Nullable String asOf,
            @Nullable String knownAt) {}

    private static final int ENTITIES = 10_000;
    private static final int EDGES = 10_000;

    private final Explorer explorer;

    ViewEndpoint(Explorer explorer) {
        this.explorer = explorer;
    }

    @Override
    public Route route() {
        return Route.post("/api/view");
    }

    @Override
    public void handle(Context ctx) {
        Request request = Json.body(ctx, Request.class);
        Set<String> entities = keys("entities", request.entities(), ENTITIES, "state:iran");
        Clocks clocks = Query.clocks(request.asOf(), request.knownAt());
        Json.answer(
                ctx,
                request.edges() == null
                        ? explorer.among(entities, clocks)
                        : explorer.among(entities, keys("edges", request.edges(), EDGES, "edge:3f09"), clocks));
    }

    private static Set<String> keys(String field, @Nullable List<String> keys, int most, String example) {
        if (keys == null || keys.size() > most || keys.stream().anyMatch(Objects::isNull)) {
            throw ApiProblem.badRequest(
                    "bad-view",
                    "A view names at most " + most + " " + field + ", each by its key",
                    "send {\"" + field + "\": [\"" + example + "\", …]}");
        }
        return new LinkedHashSet<>(keys);
    }
}
