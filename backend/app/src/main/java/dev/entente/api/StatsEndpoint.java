package dev.entente.api;

import dev.entente.explore.Explorer;
import io.javalin.http.Context;

/** How much of everything the store holds. */
final class StatsEndpoint implements Endpoint {
    private final Explorer explorer;

    StatsEndpoint(Explorer explorer) {
        this.explorer = explorer;
    }

    @Override
    public Route route() {
        return Route.read("/api/stats");
    }

    @Override
    public void handle(Context ctx) {
        Json.answer(ctx, explorer.stats(Query.clocks(ctx)));
    }
}
