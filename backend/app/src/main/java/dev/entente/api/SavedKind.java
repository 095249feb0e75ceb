package dev.entente.api;

import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What can be saved, and how its requests name and check it. */
enum SavedKind {
    VIEW("view", "Views", "/api/views") {
        @Override
        Request request(Context ctx) {
            return Json.body(ctx, ViewRequest.class);
        }

        @Override
        String held(@Nullable JsonNode given) {
            return text().object(given);
        }
    },
    QUERY("query", "Queries", "/api/queries") {
        @Override
        Request request(Context ctx) {
            return Json.body(ctx, QueryRequest.class);
        }

        @Override
        String held(@Nullable JsonNode given) {
            String held = text().object(given);
            if (given == null || given.path("statement").asString("").isBlank()) {
                throw ApiProblem.badRequest(
                        "bad-query",
                        "'query' has no 'statement'",
                        "send {\"name\": \"…\", \"query\": {\"statement\": \"MATCH …\", \"parameters\": {}}}");
            }
            return held;
        }
    };

    private final String field;
    private final String plural;
    private final String path;

    SavedKind(String field, String plural, String path) {
        this.field = field;
        this.plural = plural;
        this.path = path;
    }

    /** What is sent to save or replace one. */
    interface Request {
        @Nullable
        JsonNode name();

        @Nullable
        JsonNode held();
    }

    record ViewRequest(@Nullable JsonNode name, @Nullable JsonNode view) implements Request {
        @Override
        public @Nullable JsonNode held() {
            return view;
        }
    }

    record QueryRequest(@Nullable JsonNode name, @Nullable JsonNode query) implements Request {
        @Override
        public @Nullable JsonNode held() {
            return query;
        }
    }

    abstract Request request(Context ctx);

    /** What it is to hold, as it is kept. */
    abstract String held(@Nullable JsonNode given);

    SavedText text() {
        return new SavedText(field);
    }

    String field() {
        return field;
    }

    String plural() {
        return plural;
    }

    String path() {
        return path;
    }
}
