package dev.entente.api;

import dev.entente.graph.Shelf;
import dev.entente.graph.Shelf.Head;
import dev.entente.graph.Shelf.Outcome;
import dev.entente.graph.Shelf.Saved;
import io.javalin.http.HttpStatus;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.util.RawValue;

/**
 * One kind of what people save, and whether they may: where a server takes no corrections it takes nothing to save either,
 * since whoever reaches it could fill it. {@link Writing} sees to that before a request comes here.
 */
record Saving(Shelf shelf, SavedKind kind, boolean allowed) {
    /** A saved thing without what it holds; {@code saved} is an ISO instant. */
    record HeadBody(String key, String name, String saved) {
        static HeadBody of(Head head) {
            return new HeadBody(head.key(), head.name(), head.saved().toString());
        }
    }

    Map<String, Object> list() {
        List<HeadBody> heads = shelf.list().stream().map(HeadBody::of).toList();
        return Map.of(kind.plural().toLowerCase(Locale.ROOT), heads, "writable", allowed);
    }

    /** A saved thing with what it holds, which is JSON that the page wrote. */
    Map<String, Object> body(Saved saved) {
        HeadBody head = HeadBody.of(saved.head());
        var body = new LinkedHashMap<String, Object>();
        body.put("key", head.key());
        body.put("name", head.name());
        body.put("saved", head.saved());
        body.put(kind.field(), new RawValue(saved.held()));
        return body;
    }

    String name(@Nullable JsonNode given) {
        return kind.text().name(given);
    }

    String held(@Nullable JsonNode given) {
        return kind.held(given);
    }

    /** @throws ApiProblem where it was not written */
    Map<String, Object> written(Outcome outcome, String key) {
        return switch (outcome) {
            case Outcome.Written(Saved saved) -> body(saved);
            case Outcome.NameTaken() ->
                throw new ApiProblem(
                        HttpStatus.CONFLICT,
                        "name-taken",
                        "There is a " + kind.field() + " of that name",
                        "replace it (PUT) or choose another name");
            case Outcome.Full() ->
                throw new ApiProblem(
                        HttpStatus.CONFLICT,
                        "too-many",
                        "There are " + Shelf.MOST + " saved " + kind.plural().toLowerCase(Locale.ROOT)
                                + ", and no more fit",
                        "delete one that nobody needs");
            case Outcome.Unknown() -> throw unknown(key);
        };
    }

    ApiProblem unknown(String key) {
        return ApiProblem.notFound(
                "saved " + kind.field(), key, "GET " + kind.path() + " lists them; it may have been deleted");
    }
}
