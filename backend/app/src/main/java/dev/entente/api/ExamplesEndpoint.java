package dev.entente.api;

import dev.entente.explore.Examples;
import dev.entente.explore.Examples.Example;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Questions that an analyst asks, with the Cypher that answers them. */
final class ExamplesEndpoint implements Endpoint {
    private record Body(List<Example> examples) {}

    private final Body body;

    ExamplesEndpoint() {
        try {
            body = new Body(Examples.read());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Route route() {
        return Route.get("/api/examples");
    }

    @Override
    public void handle(Context ctx) {
        Json.answer(ctx, body);
    }
}
