package dev.entente.api;

import dev.entente.explore.Explorer;
import io.javalin.http.Context;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Entities that a link or a file names, with the edges between them. */
final class ViewEndpoint implements Endpoint {
    /** Which entities, by their keys, and when. */
    record Request(
            @Nullable List<String> entities,
            @Nullable String asOf,
            @Nullable String knownAt) {}

    private static final int MOST = 10_000;

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
        List<String> entities = request.entities();
        if (entities == null || entities.size() > MOST) {
            throw ApiProblem.badRequest(
                    "bad-view",
                    "A view names at most " + MOST + " entities",
                    "send {\"entities\": [\"state:iran\", …]}");
        }
        Json.answer(
                ctx, explorer.among(new LinkedHashSet<>(entities), Query.clocks(request.asOf(), request.knownAt())));
    }
}
