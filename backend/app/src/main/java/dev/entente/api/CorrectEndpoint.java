package dev.entente.api;

import dev.entente.fact.Correction;
import dev.entente.fact.EntityKey;
import dev.entente.graph.LoadOutcome;
import dev.entente.ingest.Curator;
import dev.entente.ingest.Curator.Decision;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Corrects the record: merges or splits entities, retracts claims, or undoes a correction. */
final class CorrectEndpoint implements Endpoint {
    /** {@code kind} is merge, split, retract or undo, and says which of the others are needed. */
    record Request(
            @Nullable String kind,
            @Nullable String from,
            @Nullable String into,
            @Nullable String name,
            @Nullable List<String> claims,
            @Nullable String article,
            @Nullable String on,
            @Nullable String undoes,
            @Nullable String by,
            @Nullable String reason) {}

    /** The correction's key, under which it can be undone. */
    record Body(String correction, String kind) {}

    private static final Pattern CLAIM = Pattern.compile("claim:[0-9a-f]{24}");
    private static final int MOST_CLAIMS = 10_000;

    private final Curator curator;

    CorrectEndpoint(Curator curator) {
        this.curator = curator;
    }

    @Override
    public Route route() {
        return Route.post("/api/corrections");
    }

    @Override
    public void handle(Context ctx) {
        Decision decision = decide(Json.body(ctx, Request.class));
        if (decision.outcome() instanceof LoadOutcome.Rejected(String field, String message, String remedy)) {
            throw ApiProblem.badRequest("bad-correction", field + ": " + message, remedy);
        }
        ctx.status(HttpStatus.CREATED);
        Json.answer(
                ctx, new Body(decision.correction().key(), decision.correction().kind()));
    }

    private Decision decide(Request request) {
        String by = text("by", Objects.requireNonNullElse(request.by(), "curator"));
        String reason = request.reason() == null ? null : text("reason", request.reason());
        try {
            return switch (text("kind", request.kind())) {
                case "merge" -> curator.merge(key("from", request.from()), key("into", request.into()), by, reason);
                case "split" -> {
                    EntityKey from = key("from", request.from());
                    EntityKey into = key("into", request.into());
                    String name = text("name", Objects.requireNonNullElse(request.name(), into.value()));
                    yield curator.split(from, into, name, claims(request, from), by, reason);
                }
                case "retract" -> curator.retract(claims(request, null), Query.day("on", request.on()), by, reason);
                case "undo" -> curator.undo(text("undoes", request.undoes()), by, reason);
                default -> throw Query.wrong("kind", String.valueOf(request.kind()), "merge, split, retract or undo");
            };
        } catch (IllegalArgumentException e) {
            throw ApiProblem.badRequest(
                    "bad-correction", String.valueOf(e.getMessage()), "/api/openapi.json describes it");
        }
    }

    private List<String> claims(Request request, @Nullable EntityKey naming) {
        if ((request.claims() == null) == (request.article() == null)) {
            throw ApiProblem.badRequest(
                    "bad-correction", "Either 'claims' or 'article' says what is corrected", "send one of the two");
        }
        if (request.article() != null) {
            return curator.claimsOf(request.article(), naming);
        }
        List<String> claims = Objects.requireNonNull(request.claims());
        if (claims.isEmpty() || claims.size() > MOST_CLAIMS) {
            throw ApiProblem.badRequest(
                    "bad-correction", "'claims' names 1 to " + MOST_CLAIMS + " claims", "send their keys");
        }
        for (String claim : claims) {
            if (!CLAIM.matcher(String.valueOf(claim)).matches()) {
                throw Query.wrong("claims", String.valueOf(claim), "keys of claims, as a fact lists them");
            }
        }
        return claims;
    }

    private static EntityKey key(String field, @Nullable String text) {
        return new EntityKey(text(field, text));
    }

    private static String text(String field, @Nullable String text) {
        if (text == null || text.isBlank() || text.length() > Correction.TEXT_LIMIT) {
            throw ApiProblem.badRequest(
                    "bad-correction",
                    "'" + field + "' is missing or longer than " + Correction.TEXT_LIMIT + " characters",
                    "/api/openapi.json describes it");
        }
        return text;
    }
}
