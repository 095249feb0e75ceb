package dev.entente.api;

import dev.entente.review.Drafts;
import io.javalin.http.Context;

/** A draft: how far it is read, and once it is, what it would put into the record. */
final class DraftEndpoint implements Endpoint {
    private final Drafts drafts;
    private final Drafting drafting;

    DraftEndpoint(Drafts drafts, Drafting drafting) {
        this.drafts = drafts;
        this.drafting = drafting;
    }

    @Override
    public Route route() {
        return Route.get("/api/drafts/{draft}");
    }

    @Override
    public void handle(Context ctx) {
        String key = ctx.pathParam("draft");
        Json.answer(ctx, drafting.body(drafts.find(key).orElseThrow(() -> gone(key))));
    }

    static ApiProblem gone(String key) {
        return ApiProblem.notFound("draft", key, "it may have been given up, or is too old: add the article again");
    }
}
