package dev.entente.api;

import dev.entente.explore.Examples;
import dev.entente.explore.Examples.Example;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Statements that come with the program: the questions that an analyst asks, or what stands behind the page's own parts. */
final class ExamplesEndpoint implements Endpoint {
    private record Body(List<Example> examples) {}

    private final String path;
    private final Body body;

    private ExamplesEndpoint(String path, List<Example> examples) {
        this.path = path;
        this.body = new Body(examples);
    }

    static ExamplesEndpoint questions() {
        try {
            return new ExamplesEndpoint("/api/examples", Examples.read());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ExamplesEndpoint behind() {
        try {
            return new ExamplesEndpoint("/api/behind", Examples.behind());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Route route() {
        return Route.get(path);
    }

    @Override
    public void handle(Context ctx) {
        Json.answer(ctx, body);
    }
}
