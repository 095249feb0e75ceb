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

    /** "date 2024-10-11 Russian President …": what some archives put before a text. */
    private static final Pattern LEADING =
            Pattern.compile("(?i)^(?<shown>date:?\\s+(?<date>\\d{4}-\\d{2}-\\d{2}))\\s+\\S.*");

    /** "By News Desk - June 28 2022", "News Desk | Updated: 12-10-2024 03:50 IST | Created: …" */
    private static final Pattern BYLINE = Pattern.compile("(?i)^(?:by\\s.{2,60}\\s[-–—|]\\s*(?<by>[^|]{6,30})"
            + "|.{0,80}\\b(?:updated|published|posted|created)\\s*:\\s*(?<date>[^|]{6,40})(?:\\|.*)?)$");

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
        Matcher leading = LEADING.matcher(line);
        if (leading.matches()) {
            return stated(leading.group("date"), leading.group("shown"));
        }
        Matcher byline = BYLINE.matcher(line);
        if (byline.matches()) {
            String date = byline.group("by") == null ? byline.group("date") : byline.group("by");
            return stated(date.strip(), line);
        }
        if (line.length() > LONGEST_LINE) {
            return Optional.empty();
        }
        Matcher labelled = LABELLED.matcher(line);
        String written = labelled.matches() ? labelled.group("date") : line;
        return stated(written, line);
    }

    private static Optional<Published> stated(String written, String shown) {
        boolean dayFirst = Days.isAmbiguous(written);
        return Days.read(written)
                .map(day -> new Published(
                        day, "the text's line '" + shown + "'" + (dayFirst ? ", read with the day first" : "")));
    }
}
