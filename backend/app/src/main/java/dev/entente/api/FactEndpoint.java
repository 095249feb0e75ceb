package dev.entente.api;

import dev.entente.explore.Explorer;
import io.javalin.http.Context;

/** One fact with everyone in it and every claim that states it. */
final class FactEndpoint implements Endpoint {
    private final Explorer explorer;

    FactEndpoint(Explorer explorer) {
        this.explorer = explorer;
    }

    @Override
    public Route route() {
        return Route.get("/api/facts/{key}");
    }

    @Override
    public void handle(Context ctx) {
        String key = ctx.pathParam("key");
        Json.answer(ctx, explorer.fact(key).orElseThrow(() -> ApiProblem.notFound("fact", key)));
    }
}
