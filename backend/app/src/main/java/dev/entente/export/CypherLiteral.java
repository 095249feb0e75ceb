package dev.entente.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Values as Cypher writes them. */
final class CypherLiteral {
    private CypherLiteral() {}

    static String of(Object value) {
        return switch (value) {
            case LocalDate day -> "date('" + day + "')";
            case Number number -> number.toString();
            case List<?> list -> list.stream().map(CypherLiteral::of).collect(Collectors.joining(", ", "[", "]"));
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .map(entry -> name(entry.getKey().toString()) + ": " + of(entry.getValue()))
                        .collect(Collectors.joining(", ", "{", "}"));
            default -> text(value.toString());
        };
    }

    /** A label, type or key; quoted where it is not plain. */
    static String name(String name) {
        return name.matches("[A-Za-z_][A-Za-z0-9_]*") ? name : '`' + name.replace("`", "``") + '`';
    }

    /**
     * A text on one line. An older Cypher replaces {@code \\u0041} before it looks for the ends of texts, and does not
     * care whether the backslash is a pair's second: so a text is cut in two there.
     */
    static String text(String text) {
        var literal = new StringBuilder("'");
        int before = ' ';
        for (int point : text.codePoints().toArray()) {
            if (before == '\\' && (point == 'u' || point == 'U')) {
                literal.append("' + '");
            }
            escape(point, literal);
            before = point;
        }
        return literal.append('\'').toString();
    }

    private static void escape(int point, StringBuilder literal) {
        switch (point) {
            case '\\' -> literal.append("\\\\");
            case '\'' -> literal.append("\\'");
            case '\n' -> literal.append("\\n");
            case '\r' -> literal.append("\\r");
            case '\t' -> literal.append("\\t");
            default -> other(point, literal);
        }
    }

    /** What no editor shows is told by its number. */
    private static void other(int point, StringBuilder literal) {
        if (Character.isISOControl(point) || point == 0x2028 || point == 0x2029) {
            literal.append("\\u%04X".formatted(point));
        } else {
            literal.appendCodePoint(point);
        }
    }
}
