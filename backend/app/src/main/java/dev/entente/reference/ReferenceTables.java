package dev.entente.reference;

import dev.entente.fact.Entity;
import dev.entente.fact.EntityKey;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the tables, which the application carries with it. */
public final class ReferenceTables {
    private static final String STATES = "states";
    private static final String GROUPS = "groups";
    private static final List<String> NAMED = List.of("places", GROUPS, "weapons", "goods");
    private static final Set<String> PUBLIC_KINDS = Set.of("government", "military", "international", "other");
    private static final String OFFICES = "offices";

    private ReferenceTables() {}

    /**
     * The rows of a table, in its order.
     *
     * @param table its file's name without the ending: {@code states}
     */
    public static List<ReferenceRow> rows(String table) {
        try (InputStream in = ReferenceTables.class.getResourceAsStream("/reference/" + table + ".tsv")) {
            if (in == null) {
                throw new IOException("reference/" + table + ".tsv is missing from the application");
            }
            List<String> lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
            List<String> columns = cells(lines.getFirst());
            return lines.stream().skip(1).map(line -> row(columns, cells(line))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(String line) {
        return Arrays.asList(line.split("\t", -1));
    }

    private static ReferenceRow row(List<String> columns, List<String> cells) {
        var row = new HashMap<String, String>();
        for (int at = 0; at < Math.min(columns.size(), cells.size()); at++) {
            row.put(columns.get(at), cells.get(at));
        }
        return new ReferenceRow(row);
    }

    /**
     * Everybody and everything that the tables name, with what they know of it.
     *
     * @param labelOfPrefix the label whose keys begin with a prefix
     */
    public static List<Entity> entities(Function<String, String> labelOfPrefix) {
        var entities = new ArrayList<Entity>();
        rows(STATES).forEach(row -> entities.add(entity(row, labelOfPrefix, null, List.of())));
        for (String table : NAMED) {
            rows(table).forEach(row -> entities.add(entity(row, labelOfPrefix, whole(row), List.of())));
        }
        people(labelOfPrefix).forEach(entities::add);
        return entities;
    }

    /** Bodies that act for themselves and not for the state that they belong to: newspapers, companies, parties, fighters. */
    public static Set<EntityKey> independentBodies() {
        return rows(GROUPS).stream()
                .filter(row -> !PUBLIC_KINDS.contains(row.at("kind")))
                .map(row -> new EntityKey(row.at("key")))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A person has a row for each office. */
    private static Stream<Entity> people(Function<String, String> labelOfPrefix) {
        var rows = new LinkedHashMap<String, List<ReferenceRow>>();
        rows(OFFICES)
                .forEach(row -> rows.computeIfAbsent(row.at("person"), none -> new ArrayList<>())
                        .add(row));
        return rows.values().stream().map(held -> {
            var row = new HashMap<>(held.getFirst().cells());
            row.put("key", row.get("person"));
            List<Entity.Office> offices =
                    held.stream().map(ReferenceTables::office).toList();
            return entity(new ReferenceRow(row), labelOfPrefix, null, offices);
        });
    }

    private static Entity.Office office(ReferenceRow row) {
        return new Entity.Office(
                row.at("title"),
                new EntityKey(row.at("of")),
                day(row.at("from")),
                day(row.at("until")),
                "public record");
    }

    private static @Nullable LocalDate day(String cell) {
        return cell.isEmpty() ? null : LocalDate.parse(cell);
    }

    private static @Nullable EntityKey whole(ReferenceRow row) {
        String whole = row.at("in").isEmpty() ? row.at("partOf") : row.at("in");
        return whole.isEmpty() ? null : new EntityKey(whole);
    }

    private static Entity entity(
            ReferenceRow row,
            Function<String, String> labelOfPrefix,
            @Nullable EntityKey partOf,
            List<Entity.Office> offices) {
        var key = new EntityKey(row.at("key"));
        List<Entity.Alias> aliases = Stream.of("aliases", "demonyms")
                .flatMap(column -> row.list(column).stream())
                .distinct()
                .map(text -> new Entity.Alias(text, "en"))
                .toList();
        Map<String, String> ids = row.at("alpha3").isEmpty() ? Map.of() : Map.of("iso3166", row.at("alpha3"));
        return new Entity(
                key, labelOfPrefix.apply(key.prefix()), row.at("name"), aliases, offices, ids, partOf, null, null);
    }
}
