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
    private static final Pattern ADJECTIVE = Pattern.compile(".*(ian|ean|ese|ish|can|nch|i)$");
    private static final Pattern PEOPLE = Pattern.compile(".*(ians|eans|cans|is)$");

    private Masks() {}

    /** Whether even a name of one word is shown as another: designations mean nothing to the parser. */
    static boolean always(Mention mention) {
        return mention.isA(Labels.WEAPON) && mention.text().matches(".*\\d.*");
    }

    static String word(Mention mention) {
        String text = mention.text();
        if (mention.isA(Labels.STATE) && !text.equals(mention.entity().name())) {
            String plain = text.toLowerCase(Locale.ROOT);
            if (PEOPLE.matcher(plain).matches()) {
                return "Germans";
            }
            if (ADJECTIVE.matcher(plain).matches()) {
                return "German";
            }
        }
        String word = BY_LABEL.get(mention.entity().label());
        return word != null ? word : text.substring(text.lastIndexOf(' ') + 1);
    }
}
