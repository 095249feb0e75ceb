package dev.entente.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a day however it is written: a date, and around it at most a weekday and a time. */
final class Days {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String WEEKDAY =
            "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)?";
    private static final String MONTH =
            "(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
                    + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final String TIME = "(?:(?:t|,|\\s|\\||at)+[^\\p{L}]{0,3}\\d{1,2}[:.h]\\d{2}.{0,30})?";
    private static final Pattern ISO = pattern(WEEKDAY + "(?<year>\\d{4})-(?<number>\\d{1,2})-(?<day>\\d{1,2})" + TIME);
    private static final Pattern NAMED_DAY_FIRST = pattern(
            WEEKDAY + "(?<day>\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(?:of\\s+)?" + MONTH + ",?[\\s-]+(?<year>\\d{4})" + TIME);
    private static final Pattern NAMED_MONTH_FIRST =
            pattern(WEEKDAY + MONTH + "\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>\\d{4})" + TIME);
    private static final Pattern NUMBERS =
            pattern(WEEKDAY + "(?<first>\\d{1,2})([./-])(?<second>\\d{1,2})\\2(?<year>\\d{4})" + TIME);
    private static final int MONTH_COUNT = 12;
    private static final int EARLIEST = 1800;

    private Days() {}

    private static Pattern pattern(String written) {
        return Pattern.compile("\\s*" + written + "\\s*", Pattern.CASE_INSENSITIVE);
    }

    static Optional<LocalDate> read(String written) {
        Matcher iso = ISO.matcher(written);
        if (iso.matches()) {
            return day(iso.group("year"), number(iso.group("number")), iso.group("day"));
        }
        for (Pattern named : List.of(NAMED_DAY_FIRST, NAMED_MONTH_FIRST)) {
            Matcher matcher = named.matcher(written);
            if (matcher.matches()) {
                return day(matcher.group("year"), month(matcher.group("month")), matcher.group("day"));
            }
        }
        Matcher numbers = NUMBERS.matcher(written);
        return numbers.matches() ? numbered(numbers) : Optional.empty();
    }

    /** 12-10-2024 is 12 October, as most of the world writes it; 10/13/2024 can only have its month first. */
    private static Optional<LocalDate> numbered(Matcher numbers) {
        boolean dayFirst = number(numbers.group("second")) <= MONTH_COUNT;
        return day(
                numbers.group("year"),
                number(numbers.group(dayFirst ? "second" : "first")),
                numbers.group(dayFirst ? "first" : "second"));
    }

    /** Whether it could be read with the month first as well. */
    static boolean isAmbiguous(String written) {
        Matcher numbers = NUMBERS.matcher(written);
        return numbers.matches()
                && number(numbers.group("first")) <= MONTH_COUNT
                && number(numbers.group("second")) <= MONTH_COUNT
                && !numbers.group("first").equals(numbers.group("second"));
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static Optional<LocalDate> day(String year, int month, String day) {
        try {
            LocalDate date = LocalDate.of(number(year), month, number(day));
            return date.getYear() < EARLIEST ? Optional.empty() : Optional.of(date);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
