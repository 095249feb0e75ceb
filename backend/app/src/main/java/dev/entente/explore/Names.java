package dev.entente.explore;

import dev.entente.graph.Reader.HeldOffice;
import dev.entente.graph.Reader.ScoredEntity;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names as people type them: folded in accents and case, found by the beginnings of words and with a slip of a letter. */
final class Names {
    private static final int WORDS = 8;
    /** Shorter words have too many neighbours at one letter's distance. */
    private static final int FUZZY_FROM = 4;

    /** Words that the index leaves out, and that a query therefore must not ask for: Lucene's English stop words. */
    private static final Set<String> UNINDEXED = Set.of(
            "a", "an", "and", "are", "as", "at", "be", "but", "by", "for", "if", "in", "into", "is", "it", "no", "not",
            "of", "on", "or", "such", "that", "the", "their", "then", "there", "these", "they", "this", "to", "was",
            "will", "with");

    private Names() {}

    /** Lower case, without accents. */
    static String folded(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
        return apart.replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
    }

    private static List<String> words(String text) {
        return Arrays.stream(folded(text).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .limit(WORDS)
                .toList();
    }

    /**
     * A Lucene query in which every word must be there: whole, as a beginning, or with a letter or two wrong. Only letters
     * and digits go into it, so nothing typed is read as query syntax. Empty where nothing can be searched for.
     */
    static String lucene(String typed) {
        List<String> words = words(typed);
        List<String> kept =
                words.stream().filter(word -> !UNINDEXED.contains(word)).toList();
        return (kept.isEmpty() ? words : kept).stream().map(Names::clause).collect(Collectors.joining(" "));
    }

    private static String clause(String word) {
        String fuzzy = word.length() < FUZZY_FROM ? "" : word.length() < 7 ? " " + word + "~1" : " " + word + "~2";
        return "+(" + quoted(word) + "^6 " + word + "*^3" + fuzzy + ")";
    }

    /** Keeps Lucene from reading {@code or} and {@code and} as operators. */
    private static String quoted(String word) {
        return '"' + word + '"';
    }

    /** What was found: the office, with when it was held, or else the name that fits best. */
    static String matched(String typed, ScoredEntity found) {
        HeldOffice office = found.office();
        return office == null
                ? matched(typed, found.node().name(), found.aliases())
                : office.title() + ", " + office.of() + when(office);
    }

    private static String when(HeldOffice office) {
        LocalDate from = office.from();
        LocalDate until = office.until();
        if (from == null && until == null) {
            return "";
        }
        return " (" + (from == null ? "" : from) + " – " + (until == null ? "" : until) + ")";
    }

    /** The one of a thing's names that fits best what was typed: the name itself where it fits as well. */
    static String matched(String typed, String name, List<String> aliases) {
        List<String> words = words(typed);
        return Stream.concat(Stream.of(name), aliases.stream())
                .max(Comparator.comparingInt((String candidate) -> fit(words, candidate))
                        .thenComparing(candidate -> candidate.equals(name)))
                .orElse(name);
    }

    private static int fit(List<String> typed, String candidate) {
        List<String> words = words(candidate);
        return typed.stream().mapToInt(word -> fit(word, words)).sum();
    }

    private static int fit(String typed, List<String> words) {
        if (words.contains(typed)) {
            return 3;
        }
        return words.stream().anyMatch(word -> word.startsWith(typed)) ? 2 : 0;
    }
}
