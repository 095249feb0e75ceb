package dev.entente.source;

import dev.entente.dataset.LineException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Years as a register writes them: {@code 1987; 1988}, with {@code ?} where one is uncertain. */
record Years(List<Integer> years, boolean uncertain, String written) {
    private static final Pattern YEAR = Pattern.compile("\\(?(\\d{4})\\)?\\??");
    private static final int FIRST = 1900;
    private static final int LAST = 2100;

    static Years of(String field, String cell) {
        List<Integer> years = Arrays.stream(cell.split("[;,]"))
                .map(String::strip)
                .filter(part -> !part.isEmpty() && !part.equals("?"))
                .map(part -> year(field, part))
                .sorted()
                .toList();
        return new Years(years, cell.indexOf('?') >= 0, cell);
    }

    private static int year(String field, String part) {
        var match = YEAR.matcher(part);
        int year = match.matches() ? Integer.parseInt(match.group(1)) : 0;
        if (year < FIRST || year > LAST) {
            throw new LineException(
                    field, "'" + shortened(part) + "' is not a year", "write a year from " + FIRST + " to " + LAST);
        }
        return year;
    }

    static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }

    Optional<String> first() {
        return years.stream().findFirst().map(String::valueOf);
    }

    @Nullable
    LocalDate middle() {
        return years.isEmpty() ? null : LocalDate.of(years.getFirst(), 7, 1);
    }

    @Nullable
    Map<String, Object> during(String basis) {
        return years.isEmpty()
                ? null
                : date(
                        years.getFirst() + "-01-01",
                        years.getLast() + "-12-31",
                        years.getFirst().equals(years.getLast()) ? "year" : "interval",
                        basis);
    }

    @Nullable
    Map<String, Object> after(String basis) {
        return years.isEmpty() ? null : date(years.getFirst() + "-01-01", null, "after", basis);
    }

    private Map<String, Object> date(String from, @Nullable String until, String precision, String basis) {
        var date = new HashMap<String, Object>();
        date.put("from", from);
        date.put("until", until);
        date.put("precision", precision);
        date.put("expression", written);
        date.put("basis", basis + (uncertain ? ", uncertain" : ""));
        return date;
    }
}
