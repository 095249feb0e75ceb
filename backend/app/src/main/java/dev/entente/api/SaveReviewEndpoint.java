package dev.entente.api;

import dev.entente.review.Drafts;
import dev.entente.review.Review;
import dev.entente.review.Review.Verdict;
import dev.entente.review.ReviewException;
import dev.entente.review.Saved;
import dev.entente.review.Statement;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts one of a draft's articles into the record as it was reviewed: all of that, or nothing. */
final class SaveReviewEndpoint implements Endpoint {
    /** What became of the proposed claims, each named once; what is not named is left out. {@code added} are new ones. */
    record Request(
            @Nullable List<Decision> decisions, @Nullable List<Statement> added) {}

    /** {@code verdict} is accepted, rejected or corrected, and only then there is a {@code statement}. */
    record Decision(
            @Nullable String claim,
            @Nullable String verdict,
            @Nullable Statement statement) {}

    private static final int MOST = 10_000;

    private final Drafts drafts;

    SaveReviewEndpoint(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public Route route() {
        return Route.post("/api/drafts/{draft}/articles/{number}");
    }

    @Override
    public void handle(Context ctx) {
        Review review = review(Json.body(ctx, Request.class));
        String key = ctx.pathParam("draft");
        try {
            Saved saved = drafts.save(key, number(ctx.pathParam("number")), review)
                    .orElseThrow(() -> DraftEndpoint.gone(key));
            ctx.status(HttpStatus.CREATED);
            Json.answer(ctx, saved);
        } catch (ReviewException e) {
            throw bad(String.valueOf(e.getMessage()), e.remedy());
        }
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private static Review review(Request request) {
        List<Decision> decisions = Objects.requireNonNullElse(request.decisions(), List.of());
        List<Statement> added = Objects.requireNonNullElse(request.added(), List.of());
        if (isUnfit(decisions) || isUnfit(added)) {
            throw bad("A review holds at most " + MOST + " decisions, and none of them null", "send fewer");
        }
        Map<String, Verdict> verdicts = new HashMap<>();
        for (Decision decision : decisions) {
            String claim = decision.claim();
            if (claim == null || verdicts.put(claim, verdict(decision)) != null) {
                throw bad("A decision names no claim, or one that another names: " + claim, "decide on each once");
            }
        }
        return new Review(verdicts, added);
    }

    private static boolean isUnfit(List<?> sent) {
        return sent.size() > MOST || sent.stream().anyMatch(Objects::isNull);
    }

    private static Verdict verdict(Decision decision) {
        Statement statement = decision.statement();
        return switch (Objects.requireNonNullElse(decision.verdict(), "")) {
            case "accepted" -> new Verdict.Accepted();
            case "rejected" -> new Verdict.Rejected();
            case "corrected" -> {
                if (statement == null) {
                    throw bad("The correction of " + decision.claim() + " has no statement", "say what it should be");
                }
                yield new Verdict.Corrected(statement);
            }
            default -> throw bad("'" + decision.verdict() + "' is no verdict", "it is accepted, rejected or corrected");
        };
    }

    private static ApiProblem bad(String message, String remedy) {
        return ApiProblem.badRequest("bad-review", message, remedy);
    }
}
