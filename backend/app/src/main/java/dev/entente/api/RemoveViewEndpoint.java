package dev.entente.api;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;

/** Forgets a saved view. */
final class RemoveViewEndpoint implements Endpoint {
    private final Saving saving;

    RemoveViewEndpoint(Saving saving) {
        this.saving = saving;
    }

    @Override
    public Route route() {
        return Route.delete("/api/views/{key}");
    }

    @Override
    public void handle(Context ctx) {
        String key = ctx.pathParam("key");
        if (!saving.views().remove(key)) {
            throw Saving.unknown(key);
        }
        ctx.status(HttpStatus.NO_CONTENT);
    }
}
