package dev.entente.api;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.Set;

/**
 * Who may change and save things over HTTP.
 *
 * @param token what has to be sent to do so, where anything has
 * @param open whether anybody may who reaches the server, for want of a token
 */
public record Writing(Optional<String> token, boolean open) {
    /** Requests that post and delete without changing what is kept. */
    private static final Set<String> READING = Set.of("/api/query", "/api/export", "/api/view", "/api/sources");

    private static final String ENDING = "/api/query/";
    private static final String SCHEME = "Bearer ";

    /** Anybody may, since only one person's own machine can reach the server. */
    public static Writing freely() {
        return new Writing(Optional.empty(), true);
    }

    /** Whoever has the token. */
    public static Writing with(String token) {
        return new Writing(Optional.of(token), false);
    }

    /** Nobody. */
    public static Writing never() {
        return new Writing(Optional.empty(), false);
    }

    /** In a word: open, token or off. */
    String word() {
        return open ? "open" : token.isPresent() ? "token" : "off";
    }

    boolean possible() {
        return open || token.isPresent();
    }

    /** In a sentence, for whoever starts the server. */
    public String sentence() {
        return switch (word()) {
            case "open" ->
                "Corrections and saved views are taken from anybody on this machine: no other machine reaches it.";
            case "token" -> "Corrections and saved views are taken with the token of ENTENTE_TOKEN.";
            default -> "Corrections and saved views are not taken over the network: set ENTENTE_TOKEN to take them.";
        };
    }

    /** @throws ApiProblem where this request would change something, and may not */
    void check(Context ctx) {
        if (open || !changes(ctx)) {
            return;
        }
        if (token.isEmpty()) {
            throw new ApiProblem(
                    HttpStatus.FORBIDDEN,
                    "read-only",
                    "Nothing can be changed or saved on this server",
                    "use the commands, or set ENTENTE_TOKEN where the server is started");
        }
        if (!isSent(ctx, token.get())) {
            ctx.header("WWW-Authenticate", "Bearer");
            throw new ApiProblem(
                    HttpStatus.UNAUTHORIZED,
                    "token",
                    "Changing and saving needs this server's token",
                    "send it as Authorization: Bearer …; whoever started the server knows it");
        }
    }

    private static boolean changes(Context ctx) {
        if (Set.of(HandlerType.GET, HandlerType.HEAD).contains(ctx.method())) {
            return false;
        }
        boolean ends = ctx.method().equals(HandlerType.DELETE) && ctx.path().startsWith(ENDING);
        boolean reads = ctx.method().equals(HandlerType.POST) && READING.contains(ctx.path());
        return !ends && !reads;
    }

    /** In a time that does not tell how much of it was right. */
    private static boolean isSent(Context ctx, String token) {
        String sent = ctx.header("Authorization");
        return sent != null
                && sent.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                && MessageDigest.isEqual(
                        sent.substring(SCHEME.length()).strip().getBytes(StandardCharsets.UTF_8),
                        token.getBytes(StandardCharsets.UTF_8));
    }

    /** Without the token. */
    @Override
    public String toString() {
        return "Writing[" + word() + "]";
    }
}
