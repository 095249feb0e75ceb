package dev.entente.api;

import io.javalin.http.Context;
import tools.jackson.databind.JsonNode;

/** Gives a saved view another name, lets it show something else, or both. */
final class ReplaceViewEndpoint implements Endpoint {
    private final Saving saving;

    ReplaceViewEndpoint(Saving saving) {
        this.saving = saving;
    }

    @Override
    public Route route() {
        return Route.put("/api/views/{key}");
    }

    @Override
    public void handle(Context ctx) {
        String key = ctx.pathParam("key");
        Saving.Request request = Json.body(ctx, Saving.Request.class);
        JsonNode name = request.name();
        JsonNode view = request.view();
        if (name == null && view == null) {
            throw ApiProblem.badRequest(
                    "bad-view", "Neither 'name' nor 'view' is there", "send what is to be replaced");
        }
        Json.answer(
                ctx,
                Saving.written(
                        saving.views()
                                .replace(
                                        key,
                                        name == null ? null : ViewText.name(name),
                                        view == null ? null : ViewText.view(view)),
                        key));
    }
}
