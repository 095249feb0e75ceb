package dev.entente.api;

import io.javalin.http.Context;

/** One saved view with what it shows. */
final class SavedViewEndpoint implements Endpoint {
    private final Saving saving;

    SavedViewEndpoint(Saving saving) {
        this.saving = saving;
    }

    @Override
    public Route route() {
        return Route.get("/api/views/{key}");
    }

    @Override
    public void handle(Context ctx) {
        String key = ctx.pathParam("key");
        Json.answer(ctx, saving.views().get(key).map(Saving.Body::of).orElseThrow(() -> Saving.unknown(key)));
    }
}
