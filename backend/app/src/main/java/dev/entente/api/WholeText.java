package dev.entente.api;

import java.util.regex.Pattern;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;

/** JSON can name half of a character beyond the basic plane; no text holds that, and whoever kept it would keep another. */
final class WholeText {
    private static final Pattern ESCAPED_HALF = Pattern.compile("\\\\u[dD][89a-fA-F]");

    private WholeText() {}

    /** Whether such a half can be there at all: most bodies need no second look. */
    static boolean isSure(String body) {
        return !ESCAPED_HALF.matcher(body).find();
    }

    /** @throws ApiProblem where a name or a text in it holds half a character, saying where */
    static void check(JsonParser body) {
        for (JsonToken token = body.nextToken(); token != null; token = body.nextToken()) {
            boolean text = token == JsonToken.VALUE_STRING || token == JsonToken.PROPERTY_NAME;
            if (text && body.getString().codePoints().anyMatch(WholeText::isHalf)) {
                throw BodyFault.told(
                        holder(token, body.streamReadContext()) + " holds half a character (a lone surrogate)",
                        body.currentTokenLocation());
            }
        }
    }

    /** A name that is wrong cannot be told itself. */
    private static String holder(JsonToken token, TokenStreamContext at) {
        return token == JsonToken.PROPERTY_NAME ? "a name in " + path(at.getParent()) : path(at);
    }

    private static String path(TokenStreamContext at) {
        String pointer = at.pathAsPointer().toString();
        return pointer.isEmpty() ? "it" : "'" + pointer.substring(1).replace('/', '.') + "'";
    }

    private static boolean isHalf(int character) {
        return Character.getType(character) == Character.SURROGATE;
    }
}
