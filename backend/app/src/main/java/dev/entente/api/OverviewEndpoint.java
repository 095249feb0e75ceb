package dev.entente.api;

import dev.entente.graph.Figures;
import io.javalin.http.Context;

/** What the store holds, in figures: over time, by relation, by publisher, and between its most connected entities. */
final class OverviewEndpoint implements Endpoint {
    private final Figures figures;

    OverviewEndpoint(Figures figures) {
        this.figures = figures;
    }

    @Override
    public Route route() {
        return Route.read("/api/overview");
    }

    @Override
    public void handle(Context ctx) {
        Json.answer(ctx, figures.overview(Query.clocks(ctx)));
    }
}
