package dev.entente.api;

import dev.entente.explore.Explorer;
import io.javalin.http.Context;

/** One article with its text and its claims. */
final class ArticleEndpoint implements Endpoint {
    private final Explorer explorer;

    ArticleEndpoint(Explorer explorer) {
        this.explorer = explorer;
    }

    @Override
    public Route route() {
        return Route.read("/api/articles/{id}");
    }

    @Override
    public void handle(Context ctx) {
        String id = ctx.pathParam("id");
        Json.answer(ctx, explorer.article(id, Query.clocks(ctx)).orElseThrow(() -> ApiProblem.notFound("article", id)));
    }
}
