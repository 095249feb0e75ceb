package dev.entente.graph;

import dev.entente.graph.QueryOutcome.Reason;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes off what may stand before a statement: {@code EXPLAIN}, {@code PROFILE} and {@code CYPHER 25}, with white space
 * and comments between them. What was there becomes blanks, so that lines and columns stay those of the user's text.
 */
final class QueryPrefix {
    private static final Set<String> LANGUAGES = Set.of("5", "25");
    private static final Pattern ESCAPE = Pattern.compile("(?<!\\\\)(\\\\++)u([0-9A-Fa-f]{4})");
    /** But for white space: a letter in one version of the language, and a blank or nothing in another. */
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0E-\\x1B\\x7F-\\x9F]");

    private static final Pattern NUMBER = Pattern.compile("\\G\\d+(\\.\\d+)*");

    private final String text;
    private int at;
    private boolean explain;
    private boolean profile;
    private @Nullable String language;

    private QueryPrefix(String text) {
        this.text = text;
    }

    /** @throws QueryRefusal where the prefix asks for what is not allowed */
    static QueryText read(String statement, QueryMode asked) {
        Matcher control = CONTROL.matcher(statement);
        if (control.find()) {
            throw new QueryRefusal(
                    Reason.FORBIDDEN,
                    "The control character U+%04X can be read in two ways"
                            .formatted((int) control.group().charAt(0)),
                    "leave it out, or pass it in a parameter");
        }
        QueryPrefix prefix = new QueryPrefix(decoded(statement));
        prefix.take();
        return prefix.text(asked);
    }

    /**
     * One version of the language reads {@code \}{@code u0041} before it looks for words, another only within text. For
     * letters and digits both come to the same; anything else is refused, so that nobody reads another statement than we.
     */
    private static String decoded(String statement) {
        Matcher escape = ESCAPE.matcher(statement);
        StringBuilder plain = new StringBuilder();
        while (escape.find()) {
            char meant = (char) Integer.parseInt(escape.group(2), 16);
            if (escape.group(1).length() > 1 || !Character.isLetterOrDigit(meant)) {
                throw new QueryRefusal(
                        Reason.FORBIDDEN,
                        "The escape " + escape.group() + " can be read in two ways",
                        "write the character itself");
            }
            escape.appendReplacement(plain, String.valueOf(meant));
        }
        return escape.appendTail(plain).toString();
    }

    private void take() {
        while (true) {
            int before = at;
            skipBlanks();
            switch (word().toUpperCase(Locale.ROOT)) {
                case "EXPLAIN" -> explain = true;
                case "PROFILE" -> profile = true;
                case "CYPHER" -> takeOptions();
                default -> {
                    at = before;
                    return;
                }
            }
        }
    }

    private void takeOptions() {
        skipBlanks();
        Matcher number = NUMBER.matcher(text);
        if (number.find(at)) {
            if (!LANGUAGES.contains(number.group())) {
                throw new QueryRefusal(
                        Reason.FORBIDDEN, "CYPHER " + number.group() + " is not a version to ask in", "use CYPHER 25");
            }
            language = number.group();
            at = number.end();
            skipBlanks();
        }
        int before = at;
        word();
        skipBlanks();
        boolean option = text.startsWith("=", at);
        at = before;
        if (option) {
            throw new QueryRefusal(
                    Reason.FORBIDDEN,
                    "Options of CYPHER change how the server works",
                    "leave them out: CYPHER 25 is fine");
        }
    }

    private void skipBlanks() {
        while (at < text.length()) {
            if (Character.isWhitespace(text.charAt(at)) || Character.isSpaceChar(text.charAt(at))) {
                at++;
            } else if (text.startsWith("//", at)) {
                at = after(lineEnd());
            } else if (text.startsWith("/*", at)) {
                at = after(text.indexOf("*/", at + 2) + 1);
            } else {
                return;
            }
        }
    }

    private int lineEnd() {
        int end = at;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    /** Behind what was found, or the end where it was not. */
    private int after(int found) {
        return found <= at ? text.length() : Math.min(found + 1, text.length());
    }

    private String word() {
        int start = at;
        while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_')) {
            at++;
        }
        return text.substring(start, at);
    }

    private QueryText text(QueryMode asked) {
        String body = text.substring(0, at).replaceAll("[^\\r\\n]", " ") + text.substring(at);
        QueryMode mode = explain ? QueryMode.EXPLAIN : profile ? QueryMode.PROFILE : QueryMode.RUN;
        return new QueryText(asked.with(mode), language, body);
    }
}
