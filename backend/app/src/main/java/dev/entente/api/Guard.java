package dev.entente.api;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Keeps other sites out of a server on this machine: a page elsewhere may neither read through a name that points here
 * (DNS rebinding) nor post across sites, and this page is never framed.
 */
final class Guard {
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; worker-src 'self'; "
            + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final Pattern PORT = Pattern.compile(":\\d*$");

    private final Set<String> hosts;
    private final Writing writing;

    /**
     * @param hosts the names under which requests may come, in lower case, without a port
     * @param writing who may send what changes or saves something
     */
    Guard(Set<String> hosts, Writing writing) {
        this.hosts = Set.copyOf(hosts);
        this.writing = writing;
    }

    void check(Context ctx) {
        ctx.header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("Referrer-Policy", "no-referrer")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", "same-origin");
        String host = ctx.header("Host");
        if (host == null || !hosts.contains(name(host))) {
            throw new ApiProblem(
                    HttpStatus.MISDIRECTED_REQUEST,
                    "wrong-host",
                    "This server does not answer under the name '" + host + "'",
                    "use 127.0.0.1, or add the name to ENTENTE_ALLOWED_HOSTS");
        }
        if (!Set.of(HandlerType.GET, HandlerType.HEAD).contains(ctx.method())) {
            checkSender(ctx, host);
            writing.check(ctx);
        }
    }

    private static void checkSender(Context ctx, String host) {
        String origin = ctx.header("Origin");
        if (origin != null && !host.equalsIgnoreCase(authority(origin))) {
            throw new ApiProblem(
                    HttpStatus.FORBIDDEN, "cross-site", "Another site sent this request", "send it from this page");
        }
        if (!ctx.method().equals(HandlerType.DELETE)) { // which has no body, and no other site's page can send
            checkType(ctx.contentType());
        }
    }

    private static void checkType(@Nullable String type) {
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("application/json")) {
            throw new ApiProblem(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                    "not-json",
                    "The body must be JSON",
                    "send it with Content-Type: application/json");
        }
    }

    private static @Nullable String authority(String origin) {
        try {
            return URI.create(origin).getAuthority();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** A host without its port: {@code [::1]:7070} is {@code [::1]}. */
    private static String name(String host) {
        return PORT.matcher(host.toLowerCase(Locale.ROOT)).replaceFirst("");
    }
}
