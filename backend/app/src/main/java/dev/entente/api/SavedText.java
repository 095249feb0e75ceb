package dev.entente.api;

import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads what somebody wants to save: its name, and what it holds, which is kept and not read.
 *
 * @param field what it is called in requests
 */
record SavedText(String field) {
    private static final int LONGEST_NAME = 120;
    private static final int LARGEST = 1_000_000;
    private static final int DEEPEST = 50;

    String name(@Nullable JsonNode given) {
        String name = given != null && given.isString() ? given.asString().strip() : "";
        int length = name.codePointCount(0, name.length());
        if (length < 1 || length > LONGEST_NAME || name.codePoints().anyMatch(SavedText::unprintable)) {
            throw ApiProblem.badRequest(
                    "bad-" + field,
                    "'name' must be text of 1 to " + LONGEST_NAME + " characters without line breaks",
                    "send {\"name\": \"…\", \"" + field + "\": {…}}");
        }
        return name;
    }

    private static boolean unprintable(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    String object(@Nullable JsonNode given) {
        if (given == null || !given.isObject()) {
            throw ApiProblem.badRequest(
                    "bad-" + field,
                    "'" + field + "' must be a JSON object",
                    "send {\"name\": \"…\", \"" + field + "\": {…}}");
        }
        if (deeper(given, DEEPEST)) {
            throw ApiProblem.badRequest(
                    "bad-" + field,
                    "'" + field + "' is nested deeper than " + DEEPEST + " levels",
                    "send a flatter one");
        }
        String text = Json.text(given);
        if (text.getBytes(StandardCharsets.UTF_8).length > LARGEST) {
            throw new ApiProblem(
                    HttpStatus.CONTENT_TOO_LARGE, "too-large", "'" + field + "' is larger than 1 MB", "save less");
        }
        return text;
    }

    private static boolean deeper(JsonNode node, int levels) {
        return node.isContainer() && (levels == 0 || node.valueStream().anyMatch(child -> deeper(child, levels - 1)));
    }
}
