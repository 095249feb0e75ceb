package dev.entente.api;

import dev.entente.review.Drafts;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;

/** Gives up a draft, also while it is read. */
final class DropDraftEndpoint implements Endpoint {
    private final Drafts drafts;

    DropDraftEndpoint(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public Route route() {
        return Route.delete("/api/drafts/{draft}");
    }

    @Override
    public void handle(Context ctx) {
        String key = ctx.pathParam("draft");
        if (!drafts.drop(key)) {
            throw DraftEndpoint.gone(key);
        }
        ctx.status(HttpStatus.NO_CONTENT);
    }
}
