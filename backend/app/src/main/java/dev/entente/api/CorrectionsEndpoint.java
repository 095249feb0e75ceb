package dev.entente.api;

import dev.entente.explore.Explorer;
import io.javalin.http.Context;

/** The corrections that people made to the record, newest first. */
final class CorrectionsEndpoint implements Endpoint {
    private final Explorer explorer;

    CorrectionsEndpoint(Explorer explorer) {
        this.explorer = explorer;
    }

    @Override
    public Route route() {
        return Route.get("/api/corrections", "limit", "offset");
    }

    @Override
    public void handle(Context ctx) {
        Json.answer(
                ctx,
                explorer.corrections(
                        Query.number(ctx, "offset", 0, 0, Integer.MAX_VALUE), Query.number(ctx, "limit", 50, 1, 500)));
    }
}
