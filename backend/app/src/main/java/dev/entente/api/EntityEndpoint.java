package dev.entente.api;

import dev.entente.explore.Explorer;
import io.javalin.http.Context;

/** One entity with its names, offices, and how many edges of which type it has. */
final class EntityEndpoint implements Endpoint {
    private final Explorer explorer;

    EntityEndpoint(Explorer explorer) {
        this.explorer = explorer;
    }

    @Override
    public Route route() {
        return Route.read("/api/entities/{key}");
    }

    @Override
    public void handle(Context ctx) {
        String key = ctx.pathParam("key");
        Json.answer(ctx, explorer.entity(key, Query.clocks(ctx)).orElseThrow(() -> ApiProblem.notFound("entity", key)));
    }
}
