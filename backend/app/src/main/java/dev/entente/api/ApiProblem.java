package dev.entente.api;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** Something that a request got wrong; becomes the one error shape that every endpoint answers. */
final class ApiProblem extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private static final String SECONDS_TO_WAIT = "5";

    private final HttpStatus status;
    private final transient ErrorBody body;

    ApiProblem(HttpStatus status, String code, String message, @Nullable String remedy) {
        this(status, new ErrorBody(new ErrorDetail(code, message, remedy, null, null)));
    }

    ApiProblem(HttpStatus status, ErrorBody body) {
        super(body.error().message());
        this.status = status;
        this.body = body;
    }

    static ApiProblem badRequest(String code, String message, String remedy) {
        return new ApiProblem(HttpStatus.BAD_REQUEST, code, message, remedy);
    }

    static ApiProblem notFound(String what, String key) {
        return notFound(what, key, "search for it; it may have been loaded under another key");
    }

    static ApiProblem notFound(String what, String key, String remedy) {
        return new ApiProblem(HttpStatus.NOT_FOUND, "not-found", "There is no " + what + " '" + key + "' here", remedy);
    }

    static ApiProblem away() {
        return new ApiProblem(
                HttpStatus.SERVICE_UNAVAILABLE,
                "no-database",
                "The database does not answer; it may be starting again",
                "ask again in some seconds");
    }

    /** Answers with the error, and says when to ask again where that helps. */
    void answer(Context ctx) {
        ctx.status(status);
        if (status == HttpStatus.SERVICE_UNAVAILABLE || status == HttpStatus.TOO_MANY_REQUESTS) {
            ctx.header("Retry-After", SECONDS_TO_WAIT);
        }
        Json.answer(ctx, body);
    }

    /** The one error shape. */
    record ErrorBody(ErrorDetail error) {}

    /**
     * What is wrong, and what to do.
     *
     * @param line and {@code column} in the text that was sent, from 1, where that helps
     */
    record ErrorDetail(
            String code,
            String message,
            @Nullable String remedy,
            @Nullable Integer line,
            @Nullable Integer column) {}
}
