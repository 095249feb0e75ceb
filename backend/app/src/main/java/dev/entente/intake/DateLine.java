package dev.entente.intake;

import dev.entente.article.Published;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The line of a text that says when it was published. */
final class DateLine {
    /** Further down, a date is what the text is about. */
    private static final int LINES = 8;

    private static final int LONGEST_LINE = 80;
    private static final Pattern LABELLED = Pattern.compile(
            "(?i)^(date|dated|published|publication date|posted|updated|last updated|last modified|first published)"
                    + "(\\s+on)?\\s*[:\\s]\\s*(?<date>.+)$");
    private static final Pattern PLACE =
            Pattern.compile("^\\p{Lu}[\\p{Lu}\\s.'’/-]{2,40}(\\([^)]{1,30}\\))?(,\\s*\\p{Lu}[\\p{L}.]+)?,\\s*"
                    + "(?<date>[^—–-]{5,30}?)\\s*(\\([^)]{1,30}\\))?\\s*(--|[—–:-])\\s.*");

    private DateLine() {}

    /** The first line that says so, of those at the text's beginning. */
    static Optional<Published> in(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(LINES)
                .flatMap(line -> of(line).stream())
                .findFirst();
    }

    private static Optional<Published> of(String line) {
        Matcher place = PLACE.matcher(line);
        if (place.matches()) {
            return Days.read(place.group("date")).map(day -> new Published(day, "the dateline of the text"));
        }
        if (line.length() > LONGEST_LINE) {
            return Optional.empty();
        }
        Matcher labelled = LABELLED.matcher(line);
        String written = labelled.matches() ? labelled.group("date") : line;
        boolean dayFirst = Days.isAmbiguous(written);
        return Days.read(written)
                .map(day -> new Published(
                        day, "the text's line '" + line + "'" + (dayFirst ? ", read with the day first" : "")));
    }
}
