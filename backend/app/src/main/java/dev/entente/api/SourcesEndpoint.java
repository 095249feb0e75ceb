package dev.entente.api;

import dev.entente.explore.Explorer;
import io.javalin.http.Context;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The articles that facts rest on: what is printed below a picture of them. */
final class SourcesEndpoint implements Endpoint {
    /** Which facts, by their keys, and when. */
    record Request(
            @Nullable List<String> facts,
            @Nullable String asOf,
            @Nullable String knownAt) {}

    private static final int MOST_FACTS = 10_000;

    private final Explorer explorer;

    SourcesEndpoint(Explorer explorer) {
        this.explorer = explorer;
    }

    @Override
    public Route route() {
        return Route.post("/api/sources");
    }

    @Override
    public void handle(Context ctx) {
        Request request = Json.body(ctx, Request.class);
        Json.answer(ctx, explorer.sources(named(request.facts()), Query.clocks(request.asOf(), request.knownAt())));
    }

    private static Set<String> named(@Nullable List<String> keys) {
        if (keys == null || keys.size() > MOST_FACTS || keys.contains(null)) {
            throw ApiProblem.badRequest(
                    "bad-sources",
                    "Sources are of at most " + MOST_FACTS + " facts",
                    "send {\"facts\": [\"fact:…\", …]}");
        }
        return new LinkedHashSet<>(keys);
    }
}
