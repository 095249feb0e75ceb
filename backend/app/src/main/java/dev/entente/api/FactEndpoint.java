package dev.entente.api;

import dev.entente.explore.Explorer;
import dev.entente.graph.Clocks;
import io.javalin.http.Context;

/** One fact with everyone in it and every claim that states it. */
final class FactEndpoint implements Endpoint {
    private final Explorer explorer;

    FactEndpoint(Explorer explorer) {
        this.explorer = explorer;
    }

    @Override
    public Route route() {
        return Route.read("/api/facts/{key}");
    }

    @Override
    public void handle(Context ctx) {
        String key = ctx.pathParam("key");
        Clocks clocks = Query.clocks(ctx);
        Json.answer(
                ctx,
                explorer.fact(key, clocks)
                        .orElseThrow(() -> clocks.equals(Clocks.ALL)
                                ? ApiProblem.notFound("fact", key)
                                : ApiProblem.notFound(
                                        "fact", key, "ask without asOf and knownAt: it may be of another time")));
    }
}
