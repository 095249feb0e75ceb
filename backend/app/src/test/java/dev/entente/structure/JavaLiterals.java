package dev.entente.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The string literals of a Java source, without those that stand in comments. */
final class JavaLiterals {
    private static final Pattern TOKEN = Pattern.compile("//[^\\n]*"
            + "|/\\*(?s:.*?)\\*/"
            + "|'(?:\\\\.|[^'\\\\])+'"
            + "|\"\"\"((?s:.*?))(?<!\\\\)\"\"\""
            + "|\"((?:\\\\.|[^\"\\\\\\n])*)\"");

    private JavaLiterals() {}

    static List<String> in(String source) {
        var literals = new ArrayList<String>();
        Matcher token = TOKEN.matcher(source);
        while (token.find()) {
            String literal = token.group(1) == null ? token.group(2) : token.group(1);
            if (literal != null) {
                literals.add(literal);
            }
        }
        return literals;
    }
}
