package dev.entente.api;

import dev.entente.explore.Explorer;
import io.javalin.http.Context;

/** What the page opens on: the strongest facts of the store. */
final class InitialViewEndpoint implements Endpoint {
    private final Explorer explorer;

    InitialViewEndpoint(Explorer explorer) {
        this.explorer = explorer;
    }

    @Override
    public Route route() {
        return Route.read("/api/view/initial");
    }

    @Override
    public void handle(Context ctx) {
        Json.answer(ctx, explorer.firstView(Query.clocks(ctx)));
    }
}
