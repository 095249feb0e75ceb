package dev.entente.extraction;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The word by which a name is shown to the parser: one of the same kind that it has often seen. */
final class Masks {
    private static final Map<String, String> BY_LABEL = Map.of(
            Labels.STATE, "Germany",
            Labels.ORGANISATION, "NATO",
            Labels.WEAPON, "Tomahawk",
            Labels.PLACE, "London",
            Labels.GROUP, "NATO");
    /** What an adjective is shown as. */
    static final String ADJECTIVE = "German";

    private static final Pattern ADJECTIVES = Pattern.compile(".*(ian|ean|ese|ish|can|nch|i)$");
    private static final Pattern ABBREVIATION = Pattern.compile("(?:\\p{Lu}\\.?){2,5}");
    private static final Pattern PEOPLE = Pattern.compile(".*(ians|eans|cans|is)$");

    private Masks() {}

    /** Whether even a name of one word is shown as another: designations mean nothing to the parser. */
    static boolean always(Mention mention) {
        return mention.isA(Labels.WEAPON) && mention.text().matches(".*\\d.*");
    }

    static String word(Mention mention) {
        String text = mention.text();
        if (isOtherName(mention)
                && PEOPLE.matcher(text.toLowerCase(Locale.ROOT)).matches()) {
            return "Germans";
        }
        if (isAdjective(mention)) {
            return ADJECTIVE;
        }
        String word = BY_LABEL.get(mention.entity().label());
        return word != null ? word : text.substring(text.lastIndexOf(' ') + 1);
    }

    /** Whether a state is named by its adjective. */
    static boolean isAdjective(Mention mention) {
        return isOtherName(mention)
                && ADJECTIVES.matcher(mention.text().toLowerCase(Locale.ROOT)).matches();
    }

    private static boolean isOtherName(Mention mention) {
        return mention.isA(Labels.STATE)
                && !mention.text().equals(mention.entity().name());
    }

    static boolean isAbbreviation(Mention mention) {
        return ABBREVIATION.matcher(mention.text()).matches();
    }
}
