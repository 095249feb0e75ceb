package dev.entente.api;

import com.fasterxml.jackson.annotation.JsonRawValue;
import dev.entente.graph.SavedViews;
import dev.entente.graph.SavedViews.Head;
import dev.entente.graph.SavedViews.Outcome;
import dev.entente.graph.SavedViews.Saved;
import io.javalin.http.HttpStatus;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Views that people save, and whether they may: where a server takes no corrections it takes no views either, since
 * whoever reaches it could fill it. {@link Writing} sees to that before a request comes here.
 */
record Saving(SavedViews views, boolean allowed) {
    /** What is sent to save or replace a view. */
    record Request(@Nullable JsonNode name, @Nullable JsonNode view) {}

    /** A saved view without what it shows; {@code saved} is an ISO instant. */
    record HeadBody(String key, String name, String saved) {
        static HeadBody of(Head head) {
            return new HeadBody(head.key(), head.name(), head.saved().toString());
        }
    }

    /** A saved view; {@code view} is JSON that the page wrote. */
    record Body(
            String key,
            String name,
            String saved,
            @JsonRawValue String view) {
        static Body of(Saved saved) {
            HeadBody head = HeadBody.of(saved.head());
            return new Body(head.key(), head.name(), head.saved(), saved.view());
        }
    }

    /** @throws ApiProblem where it was not written */
    static Body written(Outcome outcome, String key) {
        return switch (outcome) {
            case Outcome.Written(Saved saved) -> Body.of(saved);
            case Outcome.NameTaken() ->
                throw new ApiProblem(
                        HttpStatus.CONFLICT,
                        "name-taken",
                        "There is a view of that name",
                        "replace it (PUT) or choose another name");
            case Outcome.Full() ->
                throw new ApiProblem(
                        HttpStatus.CONFLICT,
                        "too-many",
                        "There are " + SavedViews.MOST + " saved views, and no more fit",
                        "delete one that nobody needs");
            case Outcome.Unknown() -> throw unknown(key);
        };
    }

    static ApiProblem unknown(String key) {
        return ApiProblem.notFound("saved view", key, "GET /api/views lists them; it may have been deleted");
    }
}
