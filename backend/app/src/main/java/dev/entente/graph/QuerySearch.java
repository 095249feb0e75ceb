package dev.entente.graph;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.ParserRuleContext;

/** What is looked for in a full text: a language of its own, which is read and searched in one step. */
final class QuerySearch {
    private static final int LONGEST = 2_000;
    private static final int DEEPEST = 40;
    private static final int FARTHEST = 100;
    /** Each has all words of the index looked through. */
    private static final int LOOSEST = 40;
    /** One that no backslash takes its meaning from. */
    private static final Pattern SLASH = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*+/");
    /** How far the words of a phrase may stand apart, or letters of a word may differ. */
    private static final Pattern APART = Pattern.compile("~\\s*(\\d+)");

    private QuerySearch() {}

    /** @throws QueryRefusal where it would be read or searched without an end */
    static void refuseTangles(String search, ParserRuleContext where) {
        if (SLASH.matcher(search).find()) {
            throw QueryWork.refused(
                    "A full text may not be searched by a regular expression",
                    "put a backslash before each / that is meant as such, or use =~",
                    where);
        }
        if (search.length() > LONGEST) {
            throw QueryWork.refused(
                    "What is looked for in a full text may have %,d characters at most".formatted(LONGEST),
                    "look for fewer words",
                    where);
        }
        if (search.chars().filter(c -> c == '(').count() > DEEPEST) {
            throw QueryWork.refused(
                    "What is looked for in a full text may have " + DEEPEST + " parentheses at most",
                    "look for fewer words, or put a backslash before each that is meant as such",
                    where);
        }
        if (search.chars().filter(c -> c == '*' || c == '?' || c == '~').count() > LOOSEST) {
            throw QueryWork.refused(
                    "What is looked for in a full text may have " + LOOSEST + " of the signs *, ? and ~ at most",
                    "look for fewer words, or for whole ones",
                    where);
        }
        Matcher apart = APART.matcher(search);
        while (apart.find()) {
            if (apart.group(1).length() > 3 || Integer.parseInt(apart.group(1)) > FARTHEST) {
                throw QueryWork.refused(
                        "The words of a phrase may stand " + FARTHEST + " apart at most", "use a number below", where);
            }
        }
    }
}
