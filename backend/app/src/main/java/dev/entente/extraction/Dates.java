package dev.entente.extraction;

import dev.entente.fact.Precision;
import dev.entente.fact.Time;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads when something happened out of the words of a text, and says how: from the words alone, or from the day of publication. */
final class Dates {
    private static final String MONTHS =
            "January|February|March|April|May|June|July|August|September|October|November|December"
                    + "|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?";
    private static final String DAYS = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday";
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("a", 1),
            Map.entry("an", 1),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10));

    /** The named groups tell which kind of expression it is; the others, numbered within it, are its parts. */
    private static final Pattern EXPRESSION = Pattern.compile("(?<iso>\\b(?:19|20)\\d\\d-\\d\\d-\\d\\d\\b)"
            + "|(?<numeric>\\b\\d{1,2}[-/.]\\d{1,2}[-/.](?:19|20)\\d\\d\\b)"
            + "|(?<daymonth>\\b(?<dayof>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<ofmonth>" + MONTHS
            + ")(?!\\w)(?:,? (?<ofyear>(?:19|20)\\d\\d)\\b)?)"
            + "|(?<monthday>\\b(?<inmonth>" + MONTHS
            + ") (?<theday>\\d{1,2})(?:st|nd|rd|th)?\\b(?!\\d)(?:,? (?<inyear>(?:19|20)\\d\\d)\\b)?)"
            + "|(?<month>\\b(?:(?<whichmonth>last|this|next|early|late|mid-?) )?(?<name>" + MONTHS
            + ")(?!\\w)(?:,? (?:of )?(?<itsyear>(?:19|20)\\d\\d)\\b)?)"
            + "|(?<ago>\\b(?<count>a|an|one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,2})"
            + " (?<unit>day|week|month|year)s? (?:ago|earlier)\\b)"
            + "|(?<relative>\\b(?<which>(?i:last|this|next|past|coming)) (?<stretch>week|month|year|weekend)\\b)"
            + "|(?<weekday>\\b(?:(?<whichday>last|this|next|coming|past) )?(?<day>" + DAYS + ")\\b)"
            + "|(?<today>\\b(?i:today|tonight|yesterday|tomorrow)\\b)"
            + "|(?<year>\\b(?:19|20)\\d\\d\\b)");

    /**
     * An expression found.
     *
     * @param begin in UTF-16 units of the sentence
     * @param end exclusive
     */
    record Found(int begin, int end, Time time) {}

    private final @Nullable LocalDate published;

    Dates(@Nullable LocalDate published) {
        this.published = published;
    }

    /**
     * Every date that a sentence states.
     *
     * @param ahead whether it tells of what is to come, so that "on Friday" is the next one
     */
    List<Found> in(String sentence, boolean ahead) {
        var found = new ArrayList<Found>();
        var matcher = EXPRESSION.matcher(sentence);
        while (matcher.find()) {
            MatchResult match = matcher.toMatchResult();
            try {
                read(match, ahead)
                        .map(days -> time(sentence, match, days))
                        .ifPresent(time -> found.add(new Found(match.start(), match.end(), time)));
            } catch (DateTimeException ignored) {
                // "30 February" is no day, whatever else it is
            }
        }
        return found;
    }

    /** First and last day. */
    private record Days(LocalDate from, LocalDate until, Precision precision, String basis) {
        static Days day(LocalDate day, String basis) {
            return new Days(day, day, Precision.DAY, basis);
        }

        static Days month(YearMonth month, String basis) {
            return new Days(month.atDay(1), month.atEndOfMonth(), Precision.MONTH, basis);
        }

        static Days year(int year, String basis) {
            return new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR, basis);
        }

        static Days week(LocalDate day, String basis) {
            LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            return new Days(monday, monday.plusDays(6), Precision.WEEK, basis);
        }
    }

    private static Time time(String sentence, MatchResult match, Days days) {
        String before = sentence.substring(Math.max(0, match.start() - 8), match.start())
                .toLowerCase(Locale.ROOT);
        String expression = sentence.substring(match.start(), match.end());
        if (before.endsWith("since ")) {
            return new Time(days.from(), null, Precision.AFTER, "since " + expression, days.basis());
        }
        if (before.endsWith("until ")) {
            return new Time(null, days.until(), Precision.BEFORE, "until " + expression, days.basis());
        }
        return new Time(days.from(), days.until(), days.precision(), expression, days.basis());
    }

    private Optional<Days> read(MatchResult match, boolean ahead) {
        if (match.group("iso") != null) {
            return Optional.of(Days.day(LocalDate.parse(match.group()), "stated"));
        }
        if (match.group("numeric") != null) {
            return Optional.of(Days.day(numeric(match.group()), "stated, day first unless that is no date"));
        }
        if (match.group("daymonth") != null) {
            return day(match.group("dayof"), match.group("ofmonth"), match.group("ofyear"));
        }
        if (match.group("monthday") != null) {
            return day(match.group("theday"), match.group("inmonth"), match.group("inyear"));
        }
        if (match.group("month") != null) {
            return month(match.group("whichmonth"), match.group("name"), match.group("itsyear"));
        }
        if (match.group("year") != null) {
            return Optional.of(Days.year(Integer.parseInt(match.group()), "stated"));
        }
        return published == null ? Optional.empty() : Optional.of(relative(match, published, ahead));
    }

    private static Days relative(MatchResult match, LocalDate today, boolean ahead) {
        String basis = "from the day of publication, " + today;
        if (match.group("ago") != null) {
            String number = match.group("count");
            Integer word = NUMBERS.get(number);
            return ago(word == null ? Integer.parseInt(number) : word, match.group("unit"), today, basis);
        }
        if (match.group("relative") != null) {
            return stretch(match.group("which").toLowerCase(Locale.ROOT), match.group("stretch"), today, basis);
        }
        if (match.group("weekday") != null) {
            return Days.day(weekday(match.group("whichday"), match.group("day"), today, ahead), basis);
        }
        int days = switch (match.group().toLowerCase(Locale.ROOT)) {
            case "yesterday" -> -1;
            case "tomorrow" -> 1;
            default -> 0;
        };
        return Days.day(today.plusDays(days), basis);
    }

    private static Days ago(int count, String unit, LocalDate today, String basis) {
        return switch (unit) {
            case "day" -> Days.day(today.minusDays(count), basis);
            case "week" -> Days.week(today.minusWeeks(count), basis);
            case "month" -> Days.month(YearMonth.from(today.minusMonths(count)), basis);
            default -> Days.year(today.getYear() - count, basis);
        };
    }

    private static Days stretch(String which, String unit, LocalDate today, String basis) {
        int step = switch (which) {
            case "last", "past" -> -1;
            case "next", "coming" -> 1;
            default -> 0;
        };
        return switch (unit) {
            case "week" -> Days.week(today.plusWeeks(step), basis);
            case "weekend" -> {
                LocalDate saturday =
                        Days.week(today.plusWeeks(step), basis).from().plusDays(5);
                yield new Days(saturday, saturday.plusDays(1), Precision.INTERVAL, basis);
            }
            case "month" -> Days.month(YearMonth.from(today.plusMonths(step)), basis);
            default -> Days.year(today.getYear() + step, basis);
        };
    }

    private static LocalDate weekday(@Nullable String which, String name, LocalDate today, boolean ahead) {
        DayOfWeek day = DayOfWeek.valueOf(name.toUpperCase(Locale.ROOT));
        if ("next".equals(which) || "coming".equals(which) || (which == null && ahead)) {
            return today.with(ahead && which == null ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.next(day));
        }
        return today.with(
                "last".equals(which) ? TemporalAdjusters.previous(day) : TemporalAdjusters.previousOrSame(day));
    }

    private static LocalDate numeric(String text) {
        String[] parts = text.split("[-/.]", 3);
        int first = Integer.parseInt(parts[0]);
        int second = Integer.parseInt(parts[1]);
        int year = Integer.parseInt(parts[2]);
        return second > 12 ? LocalDate.of(year, first, second) : LocalDate.of(year, second, first);
    }

    private Optional<Days> day(String dayOfMonth, String month, @Nullable String year) {
        int day = Integer.parseInt(dayOfMonth);
        Month named = month(month);
        if (year != null) {
            return Optional.of(Days.day(LocalDate.of(Integer.parseInt(year), named, day), "stated"));
        }
        if (published == null) {
            return Optional.empty();
        }
        LocalDate today = published;
        LocalDate best = null;
        for (int each = today.getYear() - 1; each <= today.getYear() + 1; each++) {
            LocalDate candidate = LocalDate.of(
                    each, named, Math.min(day, YearMonth.of(each, named).lengthOfMonth()));
            if (best == null || distance(candidate, today) < distance(best, today)) {
                best = candidate;
            }
        }
        return Optional.ofNullable(best)
                .map(nearest -> Days.day(nearest, "the year from the day of publication, " + today));
    }

    private static long distance(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other));
    }

    private Optional<Days> month(@Nullable String which, String name, @Nullable String year) {
        Month month = month(name);
        if (year != null) {
            return Optional.of(Days.month(YearMonth.of(Integer.parseInt(year), month), "stated"));
        }
        if (published == null) {
            return Optional.empty();
        }
        YearMonth now = YearMonth.from(published);
        YearMonth same = now.withMonth(month.getValue());
        YearMonth meant = "next".equals(which) && !same.isAfter(now)
                ? same.plusYears(1)
                : same.isAfter(now.plusMonths(5)) || ("last".equals(which) && !same.isBefore(now))
                        ? same.minusYears(1)
                        : same;
        return Optional.of(Days.month(meant, "the year from the day of publication, " + published));
    }

    private static Month month(String name) {
        String start = name.substring(0, 3).toUpperCase(Locale.ROOT);
        for (Month month : Month.values()) {
            if (month.name().startsWith(start)) {
                return month;
            }
        }
        throw new DateTimeException(name + " is no month");
    }
}
