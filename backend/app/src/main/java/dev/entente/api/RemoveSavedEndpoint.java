package dev.entente.api;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;

/** Forgets a saved thing. */
final class RemoveSavedEndpoint implements Endpoint {
    private final Saving saving;

    RemoveSavedEndpoint(Saving saving) {
        this.saving = saving;
    }

    @Override
    public Route route() {
        return Route.delete(saving.kind().path() + "/{key}");
    }

    @Override
    public void handle(Context ctx) {
        String key = ctx.pathParam("key");
        if (!saving.shelf().remove(key)) {
            throw saving.unknown(key);
        }
        ctx.status(HttpStatus.NO_CONTENT);
    }
}
