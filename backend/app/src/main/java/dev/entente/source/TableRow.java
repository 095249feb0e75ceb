package dev.entente.source;

import dev.entente.dataset.LineException;
import dev.entente.source.Mapping.DateField;
import dev.entente.source.Mapping.Field;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A table's row under the names of its columns. */
record TableRow(List<String> names, List<String> cells) {
    /** A stretch of days that a cell names. */
    private record Days(LocalDate from, LocalDate until, String precision, String written) {}

    String cell(String column) {
        int at = names.indexOf(column);
        if (at < 0) {
            throw new LineException(
                    column,
                    "the table has no such column",
                    "its columns are " + Years.shortened(String.join(", ", names)));
        }
        return cells.get(at);
    }

    /** What a field says, empty where nothing. */
    String said(@Nullable Field field) {
        if (field == null) {
            return "";
        }
        if (field.column() == null) {
            return field.constant() == null ? "" : field.constant();
        }
        String cell = cell(field.column());
        if (field.values() == null) {
            return cell;
        }
        String meant = field.values().get(cell);
        if (meant == null && !cell.isEmpty()) {
            throw new LeftOutException(
                    field.column() + " is '" + Years.shortened(cell) + "', which the mapping does not name");
        }
        return meant == null ? "" : meant;
    }

    List<String> all(@Nullable Field field) {
        String said = said(field);
        String separator = field == null ? null : field.separator();
        return (separator == null ? List.of(said) : Arrays.asList(said.split(Pattern.quote(separator))))
                .stream()
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .distinct()
                        .toList();
    }

    @Nullable
    LocalDate day(@Nullable DateField field) {
        Days days = days(field);
        return days == null ? null : days.from();
    }

    @Nullable
    Map<String, Object> date(@Nullable DateField from, @Nullable DateField until) {
        Days first = days(from);
        Days last = days(until);
        if (first == null && last == null) {
            return null;
        }
        var date = new LinkedHashMap<String, Object>();
        if (first != null) {
            date.put("from", first.from().toString());
        }
        Days end = last == null ? first : last;
        date.put("until", end == null ? null : end.until().toString());
        date.put(
                "precision", last == null && first != null ? first.precision() : first == null ? "before" : "interval");
        date.put("expression", first == null ? String.valueOf(last == null ? null : last.written()) : first.written());
        return date;
    }

    private @Nullable Days days(@Nullable DateField field) {
        String cell = field == null ? "" : cell(field.column());
        if (field == null || cell.isEmpty()) {
            return null;
        }
        try {
            var format = DateTimeFormatter.ofPattern(field.format().replace('y', 'u'), Locale.ENGLISH)
                    .withResolverStyle(ResolverStyle.STRICT);
            return checked(field, days(field.format(), format, cell), cell);
        } catch (IllegalArgumentException e) {
            throw new LineException(field.column(), "'" + field.format() + "' is no date format", "write yyyy-MM-dd");
        } catch (DateTimeException e) {
            throw new LineException(
                    field.column(),
                    "'" + Years.shortened(cell) + "' is not a date",
                    "the mapping says that it is written as " + field.format());
        }
    }

    private static Days days(String letters, DateTimeFormatter format, String cell) {
        if (letters.contains("d")) {
            LocalDate day = LocalDate.parse(cell, format);
            return new Days(day, day, "day", cell);
        }
        if (letters.contains("M")) {
            YearMonth month = YearMonth.parse(cell, format);
            return new Days(month.atDay(1), month.atEndOfMonth(), "month", cell);
        }
        Year year = Year.parse(cell, format);
        return new Days(year.atDay(1), year.atDay(year.length()), "year", cell);
    }

    private static Days checked(DateField field, Days days, String cell) {
        if (days.from().getYear() < 1000 || days.from().getYear() > 2100) {
            throw new LineException(
                    field.column(),
                    "'" + Years.shortened(cell) + "' lies outside the years 1000 to 2100",
                    "correct it");
        }
        return days;
    }

    String text() {
        var text = new StringBuilder();
        for (int i = 0; i < names.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                text.append(text.isEmpty() ? "" : "\n")
                        .append(names.get(i))
                        .append(": ")
                        .append(cells.get(i));
            }
        }
        return text.toString();
    }
}
