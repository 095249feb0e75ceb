package dev.entente.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;

/** The description of this API. */
final class OpenApiEndpoint implements Endpoint {
    @Override
    public Route route() {
        return Route.get("/api/openapi.json");
    }

    @Override
    public void handle(Context ctx) throws IOException {
        try (InputStream in = OpenApiEndpoint.class.getResourceAsStream("/openapi.json")) {
            if (in == null) {
                throw new IllegalStateException("openapi.json is missing from the application");
            }
            ctx.contentType("application/json; charset=utf-8").result(in.readAllBytes());
        }
    }
}
