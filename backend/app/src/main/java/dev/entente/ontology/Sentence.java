package dev.entente.ontology;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A template that says a fact in one sentence: {@code {subject} supplied {instrument}[ to {object}]}. A part in square
 * brackets is left out when one of its roles is empty.
 */
public record Sentence(String template) {
    private static final Pattern OPTIONAL = Pattern.compile("\\[([^\\[\\]]*)]");
    private static final Pattern SLOT = Pattern.compile("\\{([a-z]+)}");

    /** The words in braces: roles, or {@code value}. */
    public Set<String> slots() {
        var slots = new LinkedHashSet<String>();
        SLOT.matcher(template).results().forEach(match -> slots.add(match.group(1)));
        return slots;
    }

    /**
     * The sentence with its slots filled.
     *
     * @param words what to say for a slot; empty where nothing stands in that role
     */
    public String fill(Function<String, String> words) {
        String kept = OPTIONAL.matcher(template)
                .replaceAll(match -> quote(allFilled(match.group(1), words) ? match.group(1) : ""));
        String filled = SLOT.matcher(kept).replaceAll(match -> quote(words.apply(match.group(1))));
        return filled.replaceAll(" {2,}", " ").strip();
    }

    private static boolean allFilled(String part, Function<String, String> words) {
        return SLOT.matcher(part)
                .results()
                .noneMatch(match -> words.apply(match.group(1)).isEmpty());
    }

    private static String quote(String replacement) {
        return java.util.regex.Matcher.quoteReplacement(replacement);
    }
}
