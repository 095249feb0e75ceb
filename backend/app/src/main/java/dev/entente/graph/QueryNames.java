package dev.entente.graph;

import org.antlr.v4.runtime.ParserRuleContext;

/** Names as they are meant: backticks taken off, white space and comments between the parts left out. */
final class QueryNames {
    private static final int SHOWN = 60;

    private QueryNames() {}

    /** A variable's, parameter's, function's or procedure's name. */
    static String of(ParserRuleContext name) {
        String text = name.getText();
        return text.indexOf('`') < 0 ? text : unquoted(text);
    }

    /** {@code `a`.`b``c`} is {@code a.b`c}. */
    private static String unquoted(String text) {
        StringBuilder plain = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '`') {
                plain.append(c);
            } else if (quoted && i + 1 < text.length() && text.charAt(i + 1) == '`') {
                plain.append(c);
                i++;
            } else {
                quoted = !quoted;
            }
        }
        return plain.toString();
    }

    /** For a sentence. */
    static String shown(String name) {
        return name.codePointCount(0, name.length()) <= SHOWN
                ? name
                : name.substring(0, name.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
