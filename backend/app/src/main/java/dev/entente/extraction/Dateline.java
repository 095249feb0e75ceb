package dev.entente.extraction;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before the first sentence of a report: "KYIV, Ukraine (AP) — ", "MOSCOW, Oct 11 (Xinhua) -- ". It is no
 * part of the sentence, and leads the parser astray.
 */
final class Dateline {
    private static final String CAPITALS = "\\p{Lu}[\\p{Lu}.'’-]{3,}(?:[ /]\\p{Lu}[\\p{Lu}.'’-]+){0,3}";
    private static final String WORDS = "\\p{Lu}[\\p{L}.'’-]+(?:[ /]\\p{Lu}[\\p{L}.'’-]+){0,3}";
    private static final String MORE = ",[^—–()\\n]{2,40}?";
    private static final String DASH = "\\s*(?:--|[—–])\\s*|\\s-{1,2}\\s+";

    /** An agency in brackets says what it is. */
    private static final Pattern WITH_AGENCY = Pattern.compile(
            "(?:" + WORDS + ")(?:" + MORE + ")?\\s*\\(\\p{Lu}[^)\\n]{1,40}\\)(?:" + DASH + "|\\s*:\\s+)");

    private static final Pattern WITH_MORE = Pattern.compile("(?:" + CAPITALS + ")" + MORE + "(?:" + DASH + ")");
    private static final Pattern ALONE = Pattern.compile("(?:" + CAPITALS + ")(?:" + DASH + ")");

    private Dateline() {}

    /**
     * How long it is with all up to the sentence, in UTF-16 units; 0 where there is none.
     *
     * @param begin where the sentence begins in the text
     */
    static int length(String text, int begin, int end, List<Mention> mentions) {
        int sure = Math.max(length(WITH_AGENCY, text, begin, end), length(WITH_MORE, text, begin, end));
        return sure > 0 || isNoPlace(begin, mentions) ? sure : length(ALONE, text, begin, end);
    }

    private static int length(Pattern pattern, String text, int begin, int end) {
        Matcher matcher = pattern.matcher(text).region(begin, end);
        return matcher.lookingAt() ? matcher.end() - begin : 0;
    }

    /** "NATO — an alliance — said": a name that is known for something else. */
    private static boolean isNoPlace(int begin, List<Mention> mentions) {
        return mentions.stream()
                .anyMatch(mention ->
                        mention.begin() == begin && !mention.isA(Labels.PLACE) && !mention.isA(Labels.STATE));
    }
}
