package dev.entente.api;

import io.javalin.http.Context;

/** One saved thing with what it holds. */
final class SavedEndpoint implements Endpoint {
    private final Saving saving;

    SavedEndpoint(Saving saving) {
        this.saving = saving;
    }

    @Override
    public Route route() {
        return Route.get(saving.kind().path() + "/{key}");
    }

    @Override
    public void handle(Context ctx) {
        String key = ctx.pathParam("key");
        Json.answer(ctx, saving.shelf().get(key).map(saving::body).orElseThrow(() -> saving.unknown(key)));
    }
}
