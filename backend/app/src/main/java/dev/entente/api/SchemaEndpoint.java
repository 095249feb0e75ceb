package dev.entente.api;

import dev.entente.graph.Catalogues;
import io.javalin.http.Context;

/** What a statement can name here, for whoever writes one. */
final class SchemaEndpoint implements Endpoint {
    private final Catalogues catalogues;

    SchemaEndpoint(Catalogues catalogues) {
        this.catalogues = catalogues;
    }

    @Override
    public Route route() {
        return Route.get("/api/schema");
    }

    @Override
    public void handle(Context ctx) {
        Json.answer(ctx, catalogues.read());
    }
}
