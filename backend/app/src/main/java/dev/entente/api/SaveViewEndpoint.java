package dev.entente.api;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;

/** Saves a view under a name of its own. */
final class SaveViewEndpoint implements Endpoint {
    private final Saving saving;

    SaveViewEndpoint(Saving saving) {
        this.saving = saving;
    }

    @Override
    public Route route() {
        return Route.post("/api/views");
    }

    @Override
    public void handle(Context ctx) {
        Saving.Request request = Json.body(ctx, Saving.Request.class);
        String name = ViewText.name(request.name());
        Saving.Body saved = Saving.written(saving.views().add(name, ViewText.view(request.view())), name);
        ctx.status(HttpStatus.CREATED);
        Json.answer(ctx, saved);
    }
}
