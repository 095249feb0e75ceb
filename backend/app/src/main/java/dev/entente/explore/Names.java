package dev.entente.explore;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Names as people type them: folded in accents and case, found by the beginnings of words and with a slip of a letter. */
final class Names {
    private static final int WORDS = 8;
    /** Shorter words have too many neighbours at one letter's distance. */
    private static final int FUZZY_FROM = 4;

    private static final int FUZZIER_FROM = 7;

    /** Words that the index leaves out, and that a query therefore must not ask for: Lucene's English stop words. */
    private static final Set<String> UNINDEXED = Set.of(
            "a", "an", "and", "are", "as", "at", "be", "but", "by", "for", "if", "in", "into", "is", "it", "no", "not",
            "of", "on", "or", "such", "that", "the", "their", "then", "there", "these", "they", "this", "to", "was",
            "will", "with");

    private Names() {}

    /** A text's words in lower case, without accents. */
    static List<String> words(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("[\\p{M}\\p{Cf}]+", "");
        return split(folded, "[^\\p{L}\\p{N}]+");
    }

    /** The same without those that only join others, unless there are no others. */
    static List<String> content(String text) {
        return indexed(words(text));
    }

    /**
     * A Lucene query in which every word must be there: whole, as a beginning, or with a letter or two wrong. Only letters
     * and digits, and what joins them or stands above them, go into it, so nothing typed is read as query syntax. Empty
     * where nothing can be searched for.
     */
    static String lucene(String typed) {
        return indexed(split(foldedAsIndexed(typed), "[^\\p{L}\\p{N}\\p{M}\u200C\u200D]+").stream()
                        .limit(WORDS)
                        .toList())
                .stream()
                .map(Names::clause)
                .collect(Collectors.joining(" "));
    }

    /** The index folds Latin letters only: what other scripts put above a letter makes another letter there. */
    private static String foldedAsIndexed(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
        return Normalizer.normalize(apart.replaceAll("(?<=\\p{IsLatin})\\p{M}+", ""), Normalizer.Form.NFC);
    }

    private static List<String> split(String text, String between) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split(between))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static List<String> indexed(List<String> words) {
        List<String> kept =
                words.stream().filter(word -> !UNINDEXED.contains(word)).toList();
        return kept.isEmpty() ? words : kept;
    }

    private static String clause(String word) {
        int slips = slips(word);
        return "+(" + quoted(word) + "^6 " + word + "*^3" + (slips == 0 ? "" : " " + word + "~" + slips) + ")";
    }

    /** Keeps Lucene from reading {@code or} and {@code and} as operators. */
    private static String quoted(String word) {
        return '"' + word + '"';
    }

    /** How many letters of a word may be wrong. */
    static int slips(String word) {
        return word.length() < FUZZY_FROM ? 0 : word.length() < FUZZIER_FROM ? 1 : 2;
    }

    /** How many letters are wrong, missing, too many, or swapped with the next, as Lucene counts them. */
    static int distance(String one, String other) {
        var steps = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                steps[i][j] = i == 0 || j == 0 ? i + j : nextStep(steps, one, other, i, j);
            }
        }
        return steps[one.length()][other.length()];
    }

    private static int nextStep(int[][] steps, String one, String other, int i, int j) {
        int wrong = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int least = Math.min(steps[i - 1][j - 1] + wrong, Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(least, steps[i - 2][j - 2] + 1) : least;
    }
}
