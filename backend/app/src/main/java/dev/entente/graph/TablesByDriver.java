package dev.entente.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Session;

/**
 * Writes tables with a driver and nothing else, as one does it by hand: rows of one kind in batches, UNWIND and CREATE. It
 * looks nothing up but the ends of relationships, so it is what a load can be measured by, and no way to load.
 */
final class TablesByDriver {
    private static final int BATCH = 5_000;

    private final Graph graph;
    private final String between;
    private final Map<String, List<Map<String, Object>>> batches = new TreeMap<>();
    private long nanos;

    TablesByDriver(Graph graph, char between) {
        this.graph = graph;
        this.between = Pattern.quote(String.valueOf(between));
    }

    /** How long the driver took, in nanoseconds: reading the tables is not counted. */
    long write(Path folder) {
        nodes(folder, "articles", "Article");
        nodes(folder, "entities", "");
        nodes(folder, "claims", "Claim");
        nodes(folder, "facts", "Fact");
        relationships(folder, "from", "FROM", "Claim {key", "Article {id");
        relationships(folder, "states", "STATES", "Claim {key", "Fact {key");
        relationships(folder, "names", "NAMES", "Claim {key", "Entity {key");
        relationships(folder, "attributions", "ATTRIBUTED_TO", "Claim {key", "Entity {key");
        relationships(folder, "roles", "", "Fact {key", "Entity {key");
        relationships(folder, "edges", "", "Entity {key", "Entity {key");
        relationships(folder, "offices", "OFFICE", "Entity {key", "Entity {key");
        relationships(folder, "parts", "PART_OF", "Entity {key", "Entity {key");
        each(folder, "standings", row -> {
            String id = String.valueOf(row.remove(":ID"));
            add(
                    "UNWIND $rows AS row MATCH (f:Fact {key: row.start}) CREATE (f)-[:STOOD]->(s:Standing) SET s = row.properties",
                    Map.of("start", id.substring(0, id.indexOf('#')), "properties", row));
        });
        flush();
        return nanos;
    }

    private void nodes(Path folder, String table, String label) {
        each(folder, table, row -> {
            String labels = label.isEmpty() ? labels(row.remove(":LABEL")) : label;
            add("UNWIND $rows AS row CREATE (n:" + labels + ") SET n = row", row);
        });
        flush();
    }

    private static String labels(@Nullable Object labels) {
        return labels instanceof List<?> list
                ? String.join(":", list.stream().map(String::valueOf).toList())
                : String.valueOf(labels);
    }

    private void relationships(Path folder, String table, String type, String from, String to) {
        each(folder, table, row -> {
            String start = String.valueOf(row.remove(":START_ID"));
            String end = String.valueOf(row.remove(":END_ID"));
            String named = type.isEmpty() ? String.valueOf(row.remove(":TYPE")) : type;
            add(
                    "UNWIND $rows AS row MATCH (a:" + from + ": row.start}) MATCH (b:" + to
                            + ": row.end}) CREATE (a)-[r:" + named + "]->(b) SET r = row.properties",
                    Map.of("start", start, "end", end, "properties", row));
        });
        flush();
    }

    private void add(String statement, Map<String, Object> row) {
        List<Map<String, Object>> batch = batches.computeIfAbsent(statement, none -> new ArrayList<>());
        batch.add(row);
        if (batch.size() >= BATCH) {
            run(statement, batch);
        }
    }

    private void flush() {
        batches.forEach(this::run);
        batches.clear();
    }

    private void run(String statement, List<Map<String, Object>> batch) {
        if (batch.isEmpty()) {
            return;
        }
        long began = System.nanoTime();
        try (Session session = graph.writeSession()) {
            session.executeWriteWithoutResult(
                    tx -> tx.run(statement, Map.of("rows", batch)).consume());
        }
        nanos += System.nanoTime() - began;
        batch.clear();
    }

    private interface Use {
        void row(Map<String, Object> row);
    }

    private void each(Path folder, String table, Use use) {
        Path file = folder.resolve(table + ".csv");
        try (CSVParser rows = CSVParser.parse(file, StandardCharsets.UTF_8, CSVFormat.RFC4180)) {
            List<String> headings = List.of();
            for (CSVRecord row : rows) {
                if (headings.isEmpty()) {
                    headings = row.toList();
                } else {
                    use.row(values(headings, row));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    private Map<String, Object> values(List<String> headings, CSVRecord row) {
        var values = new HashMap<String, Object>();
        for (int i = 0; i < headings.size(); i++) {
            String name = ImportTable.name(headings.get(i));
            String type = headings.get(i).substring(name.length());
            if (!row.get(i).isEmpty()) {
                values.put(name, value(type, row.get(i), name.equals(":LABEL")));
            }
        }
        return values;
    }

    private Object value(String type, String cell, boolean list) {
        return switch (type) {
            case ":long" -> Long.parseLong(cell);
            case ":double" -> Double.parseDouble(cell);
            case ":boolean" -> Boolean.parseBoolean(cell);
            case ":date" -> LocalDate.parse(cell);
            case ":datetime" -> ZonedDateTime.parse(cell);
            case ":string[]" -> Arrays.asList(cell.split(between, -1));
            case ":date[]" ->
                Arrays.stream(cell.split(between, -1)).map(LocalDate::parse).toList();
            default -> list ? Arrays.asList(cell.split(between, -1)) : cell;
        };
    }
}
