package dev.entente.api;

import io.javalin.http.Context;
import java.util.List;

/** The views that people saved, the latest first, and whether more can be saved here. */
final class SavedViewsEndpoint implements Endpoint {
    private record Body(List<Saving.HeadBody> views, boolean writable) {}

    private final Saving saving;

    SavedViewsEndpoint(Saving saving) {
        this.saving = saving;
    }

    @Override
    public Route route() {
        return Route.get("/api/views");
    }

    @Override
    public void handle(Context ctx) {
        List<Saving.HeadBody> views =
                saving.views().list().stream().map(Saving.HeadBody::of).toList();
        Json.answer(ctx, new Body(views, saving.allowed()));
    }
}
