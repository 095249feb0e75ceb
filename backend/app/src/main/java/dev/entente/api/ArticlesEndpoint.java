package dev.entente.api;

import dev.entente.explore.Explorer;
import dev.entente.graph.Clocks;
import io.javalin.http.Context;

/** A page of articles, newest first. */
final class ArticlesEndpoint implements Endpoint {
    private final Explorer explorer;

    ArticlesEndpoint(Explorer explorer) {
        this.explorer = explorer;
    }

    @Override
    public Route route() {
        return Route.get("/api/articles", "limit", "offset", Query.KNOWN_AT);
    }

    @Override
    public void handle(Context ctx) {
        Json.answer(
                ctx,
                explorer.articles(
                        new Clocks(null, Query.day(ctx, Query.KNOWN_AT)),
                        Query.number(ctx, "offset", 0, 0, Integer.MAX_VALUE),
                        Query.number(ctx, "limit", 50, 1, 500)));
    }
}
