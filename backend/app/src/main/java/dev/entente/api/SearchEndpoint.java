package dev.entente.api;

import dev.entente.explore.Explorer;
import io.javalin.http.Context;

/** Entities by name or alias, in any spelling near what was typed. */
final class SearchEndpoint implements Endpoint {
    private final Explorer explorer;

    SearchEndpoint(Explorer explorer) {
        this.explorer = explorer;
    }

    @Override
    public Route route() {
        return Route.get("/api/search", "q", "label", "limit");
    }

    @Override
    public void handle(Context ctx) {
        Json.answer(
                ctx,
                explorer.search(
                        Query.text(ctx, "q", ""), ctx.queryParams("label"), Query.number(ctx, "limit", 20, 1, 100)));
    }
}
