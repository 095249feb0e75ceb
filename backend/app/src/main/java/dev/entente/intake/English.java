package dev.entente.intake;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells English from other languages: by what is said of a text, else by its small words. */
final class English {
    private static final String ENGLISH = "en";
    private static final Set<String> SMALL = Set.of(
            "the", "and", "to", "of", "that", "for", "with", "said", "has", "have", "had", "by", "from", "would",
            "will", "are", "were", "was", "is", "as", "at", "his", "her", "their", "which", "this", "it", "its", "he",
            "she", "they", "be", "been", "not", "on", "in", "but", "after", "who");
    /** English has about 40 small words in 100. */
    private static final double SHARE = 0.15;
    /** Shorter texts may have few of them by chance. */
    private static final int WORDS = 40;

    private English() {}

    /**
     * The article's language tag.
     *
     * @param said what the reader of the files says, which is believed
     */
    static String checked(Draft draft, @Nullable String said) throws UnusableException {
        String tag = said == null ? draft.language() : said;
        if (tag != null && !isEnglish(tag)) {
            throw new UnusableException("is in '" + tag + "', and only English is read"
                    + (said == null ? " (where that is not so, say --language en)" : ""));
        }
        if (said == null && !looksEnglish(draft.text())) {
            throw new UnusableException(
                    "does not look like English, and only English is read (where it is, say --language en)");
        }
        return tag == null ? ENGLISH : tag;
    }

    private static boolean isEnglish(String tag) {
        String lower = tag.toLowerCase(Locale.ROOT);
        return lower.equals(ENGLISH) || lower.startsWith("en-");
    }

    private static boolean looksEnglish(String text) {
        String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1);
        long all = Arrays.stream(words).filter(word -> !word.isEmpty()).count();
        long small = Arrays.stream(words).filter(SMALL::contains).count();
        long latin = text.codePoints()
                .filter(Character::isLetter)
                .filter(each -> Character.UnicodeScript.of(each) == Character.UnicodeScript.LATIN)
                .count();
        long letters = text.codePoints().filter(Character::isLetter).count();
        return 2 * latin > letters && (all < WORDS || small > SHARE * all);
    }
}
