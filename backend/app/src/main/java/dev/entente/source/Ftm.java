package dev.entente.source;

import dev.entente.dataset.LineException;
import dev.entente.dataset.Source;
import dev.entente.fact.EntityKey;
import dev.entente.ontology.EntityLabel;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * FollowTheMoney's JSON lines. What stands between two entities names them by their ids, and they may come later: so a first
 * look keeps every entity's id and name, some 200 bytes each.
 */
final class Ftm implements Origin {
    private static final int NAME_LIMIT = 300;

    private final List<Path> files;
    private final FtmPlan plan = Plans.read("ftm.json", FtmPlan.class);
    private final Map<String, Party> known = new HashMap<>();

    Ftm(List<Path> files) {
        this.files = files;
    }

    @Override
    public void read(Out out) throws IOException {
        known.clear();
        rows(row -> {
            try {
                remember(FtmThing.of(row.checkedText()), out);
            } catch (LineException e) {
                // told of on the way through
            }
        });
        rows(row -> out.lines(row.source(), () -> lines(row)));
        known.clear();
    }

    private void rows(Consumer<Row> use) throws IOException {
        for (Path file : files) {
            try (var rows = new RawRows(file)) {
                for (Optional<Row> row = rows.line(); row.isPresent(); row = rows.line()) {
                    if (row.get().fault() != null || !row.get().text().isBlank()) {
                        use.accept(row.get());
                    }
                }
            }
        }
    }

    private void remember(FtmThing thing, Out out) {
        String label = plan.entities().get(thing.schema());
        if (label == null) {
            return;
        }
        String name = name(thing);
        String prefix = out.ontology().labels().stream()
                .filter(each -> each.label().equals(label))
                .map(EntityLabel::keyPrefix)
                .findFirst()
                .orElseThrow();
        known.put(
                thing.id(), new Party(new EntityKey(prefix + ":ftm-" + Words.key(thing.id())), name, null, null, null));
    }

    private static String name(FtmThing thing) {
        String name = thing.first("name");
        if (name.isEmpty() || name.length() > NAME_LIMIT) {
            throw new LineException("properties.name", "is no name of up to 300 characters", "give the entity a name");
        }
        return name;
    }

    private List<Map<String, Object>> lines(Row row) {
        FtmThing thing = FtmThing.of(row.checkedText());
        FtmPlan.Between between = plan.relations().get(thing.schema());
        if (between != null) {
            RowClaim claim = claim(row.source(), thing, between);
            return List.of(claim.articleLine(), claim.claimLine());
        }
        String label = plan.entities().get(thing.schema());
        if (label == null) {
            throw new LeftOutException("the schema " + Years.shortened(thing.schema()) + " has no counterpart");
        }
        name(thing);
        return List.of(entity(thing, label, party("id", thing.id())));
    }

    private static Map<String, Object> entity(FtmThing thing, String label, Party party) {
        var entity = new LinkedHashMap<String, Object>();
        entity.put("key", party.key().value());
        entity.put("label", label);
        entity.put("name", party.name());
        entity.put(
                "aliases",
                java.util.stream.Stream.of("name", "alias", "weakAlias", "previousName")
                        .flatMap(property -> thing.all(property).stream())
                        .filter(alias -> !alias.equals(party.name()) && alias.length() <= NAME_LIMIT)
                        .distinct()
                        .map(alias -> Map.of("text", alias))
                        .toList());
        var ids = new LinkedHashMap<String, String>(Map.of("ftm", thing.id()));
        thing.all("wikidataId").stream().findFirst().ifPresent(id -> ids.put("wikidata", id));
        entity.put("ids", ids);
        var line = new LinkedHashMap<String, Object>();
        line.put("article", null);
        line.put("entity", entity);
        return line;
    }

    private RowClaim claim(Source source, FtmThing thing, FtmPlan.Between between) {
        Party subject = party(between.subject(), thing.first(between.subject()));
        Party object = party(between.object(), thing.first(between.object()));
        String value = between.value() == null ? "" : thing.first(between.value());
        String publisher = thing.first("publisher");
        String text = "%s %s: %s, %s%s%s"
                .formatted(
                        thing.schema(),
                        thing.id(),
                        subject.name(),
                        object.name(),
                        value.isEmpty() ? "" : ", " + value,
                        said(", from ", thing.first("startDate")) + said(", until ", thing.first("endDate")));
        return new RowClaim(
                new RowClaim.Article(
                        "ftm-" + Words.hash(List.of(thing.id(), text)),
                        thing.schema() + " " + Years.shortened(thing.id()),
                        publisher.isEmpty() ? null : publisher,
                        null,
                        null,
                        thing.first("sourceUrl").isEmpty() ? null : thing.first("sourceUrl"),
                        "en",
                        null,
                        source.file().getFileName() + ", row " + source.line()),
                text,
                between.relation(),
                Map.of("subject", subject, "object", object),
                List.of(),
                value.isEmpty() ? null : value,
                date(thing),
                thing.first("endDate").isEmpty() ? "ongoing" : "occurred",
                plan.confidence(),
                plan.by());
    }

    private static String said(String word, String what) {
        return what.isEmpty() ? "" : word + what;
    }

    private static @Nullable Map<String, Object> date(FtmThing thing) {
        LocalDate from = day("startDate", thing.first("startDate"), false);
        LocalDate until = day("endDate", thing.first("endDate"), true);
        if (from == null && until == null) {
            return null;
        }
        var date = new HashMap<String, Object>();
        date.put("from", from == null ? null : from.toString());
        date.put("until", until == null ? null : until.toString());
        date.put("precision", "interval");
        return date;
    }

    /** A day, or the first or last of a month or a year. */
    private static @Nullable LocalDate day(String field, String written, boolean last) {
        try {
            return switch (written.length()) {
                case 0 -> null;
                case 4 -> LocalDate.parse(written + (last ? "-12-31" : "-01-01"));
                case 7 -> {
                    LocalDate first = LocalDate.parse(written + "-01");
                    yield last ? first.withDayOfMonth(first.lengthOfMonth()) : first;
                }
                default -> LocalDate.parse(written.substring(0, Math.min(written.length(), 10)));
            };
        } catch (DateTimeException e) {
            throw new LineException(field, "'" + Years.shortened(written) + "' is not a date", "write 2024-05-01");
        }
    }

    private Party party(String field, String id) {
        Party party = known.get(id);
        if (party == null) {
            throw new LineException(
                    "properties." + field,
                    "no person or organisation with the id '" + Years.shortened(id) + "' in these files",
                    "load the file that introduces it together with this one");
        }
        return party;
    }
}
