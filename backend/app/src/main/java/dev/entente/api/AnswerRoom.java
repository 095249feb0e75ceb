package dev.entente.api;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;

/** What answers on their way may hold in memory together: whoever reads slowly, or not at all, holds one for long. */
final class AnswerRoom {
    /** How many of the largest answers there is room for. */
    static final int SHARE = 8;

    private final long most;
    private final AtomicLong taken = new AtomicLong();

    /** @param most bytes; one answer is always let through */
    AnswerRoom(long most) {
        this.most = most;
    }

    /**
     * Sends a value, and comes back when the client has read it.
     *
     * @throws ApiProblem where others hold too much
     * @throws IOException where the client has gone, or does not read on
     */
    void send(Context ctx, Object value) throws IOException {
        byte[] answer = Json.bytes(value);
        try {
            if (taken.addAndGet(answer.length) > Math.max(most, answer.length)) {
                throw new ApiProblem(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "overloaded",
                        "Too many answers are still being read",
                        "ask again in a few seconds");
            }
            Json.type(ctx);
            ctx.outputStream().write(answer);
        } finally {
            taken.addAndGet(-answer.length);
        }
    }
}
