package dev.entente.api;

import io.javalin.http.Context;

/** What people saved of one kind, the latest first, and whether more can be saved here. */
final class SavedListEndpoint implements Endpoint {
    private final Saving saving;

    SavedListEndpoint(Saving saving) {
        this.saving = saving;
    }

    @Override
    public Route route() {
        return Route.get(saving.kind().path());
    }

    @Override
    public void handle(Context ctx) {
        Json.answer(ctx, saving.list());
    }
}
