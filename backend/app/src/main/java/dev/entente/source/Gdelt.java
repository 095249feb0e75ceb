package dev.entente.source;

import dev.entente.article.Article;
import dev.entente.dataset.LineException;
import dev.entente.dataset.Source;
import dev.entente.ontology.Relation;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Events and mentions of GDELT 2.0: an event is a fact, and each document that tells of it a claim. What mentions need of
 * the events lies on the disk until all are read.
 */
final class Gdelt implements Origin {
    static final int EVENT_COLUMNS = 61;
    static final int MENTION_COLUMNS = 16;
    private static final Pattern CODE = Pattern.compile("\\d{2,4}");
    /** No event's row is shorter: its columns are parted, and the row ends. */
    private static final int SHORTEST = EVENT_COLUMNS;

    private static final int DOCUMENT_LIMIT = 2_000;

    private final List<Path> files;
    private final Parties parties;
    private final GdeltPlan plan = Plans.read("gdelt.json", GdeltPlan.class);

    Gdelt(List<Path> files, Parties parties) {
        this.files = files;
        this.parties = parties;
    }

    @Override
    public void read(Out out) throws IOException {
        var codes = new EventCodes(out.ontology());
        try (var events = GdeltEvents.upTo(mostRows())) {
            rows(EVENT_COLUMNS, out, (source, cells) -> out.claim(source, () -> event(source, cells, codes, events)));
            rows(MENTION_COLUMNS, out, (source, cells) -> out.claim(source, () -> mention(source, cells, events)));
        }
    }

    private long mostRows() throws IOException {
        long bytes = 0;
        for (Path file : files) {
            bytes += Files.size(file);
        }
        return bytes / SHORTEST + 1;
    }

    /** The rows of one kind; those of neither kind are told of with the events. */
    private void rows(int columns, Out out, BiConsumer<Source, List<String>> use) throws IOException {
        for (Path file : files) {
            try (var rows = new RawRows(file)) {
                for (Optional<Row> next = rows.line(); next.isPresent(); next = rows.line()) {
                    Row row = next.get();
                    List<String> cells = Arrays.asList(row.text().split("\t", -1));
                    if (row.fault() == null && cells.size() == columns) {
                        use.accept(row.source(), cells);
                    } else if (columns == EVENT_COLUMNS && cells.size() != MENTION_COLUMNS && isWrong(row)) {
                        out.lines(row.source(), () -> wrong(row, cells.size()));
                    }
                }
            }
        }
    }

    private static boolean isWrong(Row row) {
        return row.fault() != null || !row.text().isBlank();
    }

    private static List<Map<String, Object>> wrong(Row row, int columns) {
        row.checkedText();
        throw new LineException(
                "",
                "has " + columns + " columns: an event has " + EVENT_COLUMNS + ", a mention " + MENTION_COLUMNS,
                "the file may be cut off, or of another kind");
    }

    private RowClaim event(Source source, List<String> cells, EventCodes codes, GdeltEvents events) {
        String code = code(cells.get(26).strip());
        Party subject = actor(cells.get(7), cells.get(8), cells.get(12));
        Party object = actor(cells.get(17), cells.get(18), cells.get(22));
        if (subject.key().equals(object.key())) {
            throw new LeftOutException("both actors are the same");
        }
        Relation relation = codes.relation(code, subject, object)
                .orElseThrow(() -> new LeftOutException("no relation has the event code " + code.substring(0, 2)));
        String day = cells.get(1).strip();
        String address = document(cells.get(60));
        var event = new GdeltEvent(
                relation.name(), subject, object, codes.shared(code), day("SQLDATE", day), address.hashCode());
        String id = id(cells.getFirst());
        events.put(Long.parseLong(id), event);
        return claim(
                source, id, event, address, publisher(address, null), cells.get(59), plan.confidence(), plan.events());
    }

    private static String code(String cell) {
        if (!CODE.matcher(cell).matches()) {
            throw new LeftOutException("no relation has the event code ?");
        }
        return cell;
    }

    private RowClaim mention(Source source, List<String> cells, GdeltEvents events) {
        GdeltEvent event = events.get(Long.parseLong(id(cells.getFirst())))
                .orElseThrow(
                        () -> new LeftOutException("mentions of an event that is left out, or not in these files"));
        String address = document(cells.get(5));
        if (address.hashCode() == event.document()) {
            throw new LeftOutException("mentions in the event's own document, which is a claim already");
        }
        String percent = cells.get(11).strip();
        if (!percent.matches("\\d{1,2}|100")) {
            throw new LineException("Confidence", "'" + Years.shortened(percent) + "' is no percentage", "0 to 100");
        }
        return claim(
                source,
                id(cells.getFirst()),
                event,
                address,
                publisher(address, cells.get(4)),
                cells.get(2),
                Integer.parseInt(percent) / 100.0,
                plan.mentions());
    }

    private RowClaim claim(
            Source source,
            String id,
            GdeltEvent event,
            String address,
            @Nullable String publisher,
            String found,
            double confidence,
            String by) {
        String day = event.day().toString();
        String text = "%s, event %s: %s, code %s, %s, on %s. Document: %s. Confidence: %s."
                .formatted(
                        plan.dataset(),
                        id,
                        event.subject().name(),
                        event.code(),
                        event.object().name(),
                        day,
                        address,
                        confidence);
        return new RowClaim(
                new RowClaim.Article(
                        "gdelt-" + Words.hash(List.of(id, address, by, Double.toString(confidence))),
                        "Event %s in %s".formatted(id, publisher == null ? "a document" : publisher),
                        publisher,
                        day("date of the document", found.length() < 8 ? found : found.substring(0, 8))
                                .toString(),
                        "when " + plan.dataset() + " saw the document",
                        Article.isAddress(address) ? address : null,
                        "en",
                        null,
                        plan.dataset() + ", " + source.file().getFileName() + ", row " + source.line()),
                text,
                event.relation(),
                Map.of("subject", event.subject(), "object", event.object()),
                List.of(),
                null,
                date(day),
                "occurred",
                confidence,
                by);
    }

    private static Map<String, Object> date(String day) {
        var date = new LinkedHashMap<String, Object>();
        date.put("from", day);
        date.put("until", day);
        date.put("precision", "day");
        date.put("basis", "SQLDATE of the event");
        return date;
    }

    private Party actor(String country, String group, String kind) {
        if (!group.isBlank()) {
            return parties.groupCode(group.strip())
                    .orElseThrow(() -> new LeftOutException("an actor of an unknown group: " + Years.shortened(group)));
        }
        if (country.isBlank()) {
            throw new LeftOutException("an actor without a state or a known group");
        }
        if (!plan.speaksForItsState().contains(kind.strip())) {
            throw new LeftOutException("an actor in a state that does not stand for it: " + Years.shortened(kind));
        }
        return parties.stateCode(country.strip())
                .orElseThrow(() -> new LeftOutException("an actor with no state's code: " + Years.shortened(country)));
    }

    private static String id(String cell) {
        if (!cell.strip().matches("\\d{1,18}")) {
            throw new LineException(
                    "GLOBALEVENTID", "'" + Years.shortened(cell) + "' is no number", "the row may be cut");
        }
        return cell.strip();
    }

    private static String document(String cell) {
        String address = cell.strip();
        if (address.isEmpty() || address.length() > DOCUMENT_LIMIT) {
            throw new LineException("document", "has no address of up to 2000 characters", "the row may be cut");
        }
        return address;
    }

    private static LocalDate day(String field, String cell) {
        try {
            LocalDate day = LocalDate.parse(cell, DateTimeFormatter.BASIC_ISO_DATE);
            if (day.getYear() >= 1900 && day.getYear() <= 2100) {
                return day;
            }
        } catch (DateTimeException e) {
            // said below
        }
        throw new LineException(field, "'" + Years.shortened(cell) + "' is not a day", "written as 20240501");
    }

    /** The site: one outlet is one publisher, however the file calls it. */
    private static @Nullable String publisher(String address, @Nullable String otherwise) {
        try {
            String host = URI.create(address).getHost();
            if (host != null) {
                return host.startsWith("www.") ? host.substring(4) : host;
            }
        } catch (IllegalArgumentException e) {
            // not every document has an address in the web
        }
        return otherwise == null || otherwise.isBlank() ? null : Years.shortened(otherwise.strip());
    }
}
