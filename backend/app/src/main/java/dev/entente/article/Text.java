package dev.entente.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** An article's text, addressed in Unicode code points as claims do, whatever Java's own units are. */
public record Text(String value) {
    /** How many code points the text has. */
    public int length() {
        return value.codePointCount(0, value.length());
    }

    /** What stands at a span, or nothing where the span leaves the text. */
    public Optional<String> at(Span span) {
        if (span.end() > length()) {
            return Optional.empty();
        }
        int start = value.offsetByCodePoints(0, span.start());
        int end = value.offsetByCodePoints(start, span.end() - span.start());
        return Optional.of(value.substring(start, end));
    }

    /** SHA-256 of the text in UTF-8, lower-case hex. */
    public String sha256() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
