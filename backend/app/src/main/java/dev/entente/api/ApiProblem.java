package dev.entente.api;

import io.javalin.http.HttpStatus;
import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** Something that a request got wrong; becomes the one error shape that every endpoint answers. */
final class ApiProblem extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

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

    HttpStatus status() {
        return status;
    }

    ErrorBody body() {
        return body;
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
