package dev.entente.source;

import dev.entente.dataset.LineException;
import dev.entente.dataset.Problem;
import dev.entente.dataset.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The arms transfers register of SIPRI, as its site exports it: some lines of preamble, a header, one deal a row. */
final class Sipri implements Origin {
    private static final List<String> NAMES = List.of(
            "Recipient",
            "Supplier",
            "Year of order",
            "Year of order uncertain",
            "Number ordered",
            "Number ordered uncertain",
            "Weapon designation",
            "Weapon description",
            "Number delivered",
            "Number delivered uncertain",
            "Year(s) of delivery",
            "Status",
            "Comments",
            "SIPRI TIV per unit",
            "SIPRI TIV for total order",
            "SIPRI TIV of delivered weapons");
    private static final int PREAMBLE = 60;
    private static final List<Character> DELIMITERS = List.of(',', ';', '\t');

    private final List<Path> files;
    private final Parties parties;
    private final SipriPlan plan = Plans.read("sipri.json", SipriPlan.class);

    Sipri(List<Path> files, Parties parties) {
        this.files = files;
        this.parties = parties;
    }

    @Override
    public void read(Out out) throws IOException {
        for (Path file : files) {
            try (var rows = new RawRows(file)) {
                Optional<Character> delimiter = header(rows);
                if (delimiter.isPresent()) {
                    deals(rows, delimiter.get(), out);
                } else {
                    out.reject(new Problem(
                            new Source(file, 1, 0),
                            "",
                            "no header that begins with Recipient, Supplier among the first " + PREAMBLE + " rows",
                            "export the trade register as CSV again"));
                }
            }
        }
    }

    /** What parts the cells of the header; the rows after it are deals. */
    static Optional<Character> header(RawRows rows) throws IOException {
        for (int i = 0; i < PREAMBLE; i++) {
            Optional<Row> line = rows.line();
            if (line.isEmpty()) {
                return Optional.empty();
            }
            for (char delimiter : DELIMITERS) {
                String start = line.get().text().replace("\"", "").strip();
                if (start.startsWith(NAMES.get(0) + delimiter + NAMES.get(1) + delimiter)) {
                    return Optional.of(delimiter);
                }
            }
        }
        return Optional.empty();
    }

    private void deals(RawRows rows, char delimiter, Out out) throws IOException {
        var cells = new Cells(delimiter);
        for (Optional<Row> row = rows.row(delimiter); row.isPresent(); row = rows.row(delimiter)) {
            Row deal = row.get();
            if (deal.fault() != null || !deal.text().isBlank()) {
                out.claim(deal.source(), () -> claim(deal.source(), checked(cells.of(deal.checkedText()), rows)));
            }
        }
    }

    private static List<String> checked(List<String> cells, RawRows rows) {
        if (cells.size() != NAMES.size()) {
            rows.onlyTheFirst();
            throw new LineException(
                    "",
                    "has " + cells.size() + " columns, not " + NAMES.size(),
                    "see whether a quote or a comma is missing, or export again");
        }
        return cells;
    }

    private RowClaim claim(Source source, List<String> cells) {
        Years ordered = Years.of(NAMES.get(2), cells.get(2) + cells.get(3));
        Years delivered = Years.of(NAMES.get(10), cells.get(10));
        Years when = delivered.years().isEmpty() ? ordered : delivered;
        Party supplier = parties.actor(NAMES.get(1), cells.get(1), when.middle());
        Party recipient = parties.actor(NAMES.get(0), cells.get(0), when.middle());
        Party weapon = parties.made(NAMES.get(6), "weapon", cells.get(6)).counted(quantity(cells));
        boolean happened = !delivered.years().isEmpty() || number(NAMES.get(8), cells.get(8)) > 0;
        return new RowClaim(
                article(source, cells),
                text(cells),
                plan.relation(),
                Map.of("subject", supplier, "object", recipient),
                List.of(weapon),
                deal(cells),
                date(ordered, delivered, happened),
                happened ? "occurred" : "planned",
                isUncertain(cells) ? plan.uncertain() : plan.confidence(),
                plan.by());
    }

    private RowClaim.Article article(Source source, List<String> cells) {
        return new RowClaim.Article(
                "sipri-" + Words.hash(cells),
                "%s to %s: %s".formatted(cells.get(1), cells.get(0), cells.get(6)),
                plan.publisher(),
                null,
                null,
                plan.address(),
                "en",
                null,
                plan.register() + ", " + source.file().getFileName() + ", row " + source.line());
    }

    private static @Nullable Map<String, Object> date(Years ordered, Years delivered, boolean happened) {
        if (!delivered.years().isEmpty()) {
            return delivered.during("year(s) of delivery in the register");
        }
        return ordered.after(happened ? "delivered after the year of order" : "year of order; not delivered yet");
    }

    /**
     * Which deal a row is: what its parties agreed on. What came of it, and how sure the register is, changes from one
     * edition to the next and has no part in it.
     */
    private static @Nullable String deal(List<String> cells) {
        String year =
                Years.of(NAMES.get(2), cells.get(2)).first().map("in "::concat).orElse("");
        String ordered = joined(" ", bare(cells.get(4)), "ordered", year);
        String deal = joined(", ", ordered.equals("ordered") ? "" : ordered, kind(cells));
        return deal.isEmpty() ? null : deal;
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(between));
    }

    /** New, second hand, and the like. */
    private static String kind(List<String> cells) {
        return cells.get(11).toLowerCase(Locale.ROOT);
    }

    private static @Nullable String quantity(List<String> cells) {
        var parts = new ArrayList<String>();
        part(NAMES.get(8), "delivered", cells.get(8), cells.get(9), parts);
        part(NAMES.get(4), "ordered", cells.get(4), cells.get(5), parts);
        if (!cells.get(11).isEmpty()) {
            parts.add(kind(cells));
        }
        return parts.isEmpty() ? null : String.join(", ", parts);
    }

    private static void part(String field, String word, String number, String mark, List<String> parts) {
        if (!number.isEmpty()) {
            number(field, number);
            String certain = number.replace("?", "").strip();
            parts.add(word + " " + certain + (mark.contains("?") || number.contains("?") ? " (uncertain)" : ""));
        }
    }

    private static double number(String field, String cell) {
        String bare = bare(cell);
        if (!bare.matches("(\\d{1,9}(\\.\\d{1,9})?)?")) {
            throw new LineException(
                    field, "'" + Years.shortened(cell) + "' is not a number", "write digits, or nothing");
        }
        return bare.isEmpty() ? 0 : Double.parseDouble(bare);
    }

    private static String bare(String number) {
        return number.replaceAll("[?()\\s]", "");
    }

    private static boolean isUncertain(List<String> cells) {
        return cells.subList(2, 11).stream().anyMatch(cell -> cell.contains("?"));
    }

    private static String text(List<String> cells) {
        var text = new ArrayList<String>();
        for (int i = 0; i < NAMES.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                text.add(NAMES.get(i) + ": " + cells.get(i));
            }
        }
        return String.join("\n", text);
    }
}
