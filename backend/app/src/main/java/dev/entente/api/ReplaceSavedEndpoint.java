package dev.entente.api;

import io.javalin.http.Context;
import tools.jackson.databind.JsonNode;

/** Gives a saved thing another name, lets it hold something else, or both. */
final class ReplaceSavedEndpoint implements Endpoint {
    private final Saving saving;

    ReplaceSavedEndpoint(Saving saving) {
        this.saving = saving;
    }

    @Override
    public Route route() {
        return Route.put(saving.kind().path() + "/{key}");
    }

    @Override
    public void handle(Context ctx) {
        String key = ctx.pathParam("key");
        SavedKind.Request request = saving.kind().request(ctx);
        JsonNode name = request.name();
        JsonNode held = request.held();
        if (name == null && held == null) {
            String field = saving.kind().field();
            throw ApiProblem.badRequest(
                    "bad-" + field, "Neither 'name' nor '" + field + "' is there", "send what is to be replaced");
        }
        var replaced = saving.shelf()
                .replace(key, name == null ? null : saving.name(name), held == null ? null : saving.held(held));
        Json.answer(ctx, saving.written(replaced, key));
    }
}
