package dev.entente.api;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;

/** Saves something under a name of its own. */
final class SaveEndpoint implements Endpoint {
    private final Saving saving;

    SaveEndpoint(Saving saving) {
        this.saving = saving;
    }

    @Override
    public Route route() {
        return Route.post(saving.kind().path());
    }

    @Override
    public void handle(Context ctx) {
        SavedKind.Request request = saving.kind().request(ctx);
        String name = saving.name(request.name());
        var saved = saving.written(saving.shelf().add(name, saving.held(request.held())), name);
        ctx.status(HttpStatus.CREATED);
        Json.answer(ctx, saved);
    }
}
