package dev.entente.api;

import dev.entente.explore.Explorer;
import io.javalin.http.Context;

/** What one article alone says, as a graph. */
final class ArticleGraphEndpoint implements Endpoint {
    private final Explorer explorer;

    ArticleGraphEndpoint(Explorer explorer) {
        this.explorer = explorer;
    }

    @Override
    public Route route() {
        return Route.read("/api/articles/{id}/graph");
    }

    @Override
    public void handle(Context ctx) {
        String id = ctx.pathParam("id");
        Json.answer(
                ctx,
                explorer.graphOfArticle(id, Query.clocks(ctx)).orElseThrow(() -> ApiProblem.notFound("article", id)));
    }
}
