package dev.entente.api;

import dev.entente.article.Article;
import dev.entente.review.BusyException;
import dev.entente.review.Drafts;
import dev.entente.review.Submission;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Takes an article to be read into a draft: nothing of it is in the record before that is reviewed and saved. */
final class SubmitEndpoint implements Endpoint {
    /** Either {@code text}, or {@code content}: the bytes of a file, in Base64. */
    record Request(
            @Nullable String text,
            @Nullable String content,
            @Nullable String published,
            @Nullable String publisher,
            @Nullable String title,
            @Nullable String address) {}

    /** As large as a file may be that the commands read. */
    static final int LARGEST = 5 << 20;

    private static final int LARGEST_BODY = LARGEST * 4 / 3 + (64 << 10);
    private static final int LONGEST = 300;
    private static final int LONGEST_ADDRESS = 2_000;
    private static final int SHOWN = 40;

    private final Drafts drafts;
    private final Drafting drafting;

    SubmitEndpoint(Drafts drafts, Drafting drafting) {
        this.drafts = drafts;
        this.drafting = drafting;
    }

    @Override
    public Route route() {
        return Route.post("/api/drafts");
    }

    @Override
    public void handle(Context ctx) throws IOException {
        Request request = Json.read(body(ctx), Request.class);
        var submission = new Submission(
                content(request),
                published(request.published()),
                text("publisher", request.publisher(), LONGEST),
                text("title", request.title(), LONGEST),
                address(request.address()));
        try {
            ctx.status(HttpStatus.ACCEPTED);
            Json.answer(ctx, drafting.body(drafts.submit(ctx.ip(), submission)));
        } catch (BusyException e) {
            throw new ApiProblem(
                    e.own() ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.SERVICE_UNAVAILABLE,
                    e.own() ? "busy" : "overloaded",
                    String.valueOf(e.getMessage()),
                    "try again when one of them is read");
        }
    }

    /** Files are larger than what other endpoints take. */
    private static String body(Context ctx) throws IOException {
        byte[] body = ctx.bodyInputStream().readNBytes(LARGEST_BODY + 1);
        if (body.length > LARGEST_BODY) {
            throw tooLarge();
        }
        return new String(body, StandardCharsets.UTF_8);
    }

    private static ApiProblem tooLarge() {
        return new ApiProblem(
                HttpStatus.CONTENT_TOO_LARGE,
                "too-large",
                "The article is larger than " + (LARGEST >> 20) + " MB",
                "cut it into its articles");
    }

    private static String content(Request request) {
        String text = request.text();
        String content = request.content();
        if ((text == null) == (content == null)) {
            throw ApiProblem.badRequest(
                    "no-article", "Either 'text' or 'content' is the article", "send one of the two");
        }
        if (content == null) {
            byte[] bytes = String.valueOf(text).getBytes(StandardCharsets.UTF_8);
            return checked(bytes, Base64.getEncoder().encodeToString(bytes));
        }
        try {
            return checked(Base64.getDecoder().decode(content), content);
        } catch (IllegalArgumentException e) {
            throw ApiProblem.badRequest("bad-content", "'content' is not Base64", "encode the file's bytes in Base64");
        }
    }

    private static String checked(byte[] bytes, String content) {
        if (bytes.length == 0) {
            throw ApiProblem.badRequest("no-article", "There is no text", "paste an article, or choose a file");
        }
        if (bytes.length > LARGEST) {
            throw tooLarge();
        }
        return content;
    }

    private @Nullable LocalDate published(@Nullable String given) {
        LocalDate day = Query.day("published", none(given));
        if (day != null && drafts.isToCome(day)) {
            throw ApiProblem.badRequest(
                    "bad-parameter",
                    "'published' cannot be '" + day + "': that day is still to come",
                    "give the day on which it was published, or none");
        }
        return day;
    }

    private static @Nullable String address(@Nullable String given) {
        String address = text("address", given, LONGEST_ADDRESS);
        if (address != null && !Article.isAddress(address)) {
            throw Query.wrong(
                    "address", shown(address), "all of its address in the web, as https://example.org/radars");
        }
        return address;
    }

    private static String shown(String text) {
        return text.substring(0, Math.min(text.length(), SHOWN));
    }

    private static @Nullable String none(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static @Nullable String text(String field, @Nullable String given, int longest) {
        String text = none(given);
        if (text != null && (text.length() > longest || text.codePoints().anyMatch(Character::isISOControl))) {
            throw Query.wrong(field, shown(text), "at most " + longest + " characters without line breaks");
        }
        return text;
    }
}
