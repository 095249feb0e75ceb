package dev.entente.export;

import dev.entente.testing.Lines;
import dev.entente.testing.Store;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A store of names that break careless writers, of parallel edges and of facts without a date, beside the samples. */
final class Awkward {
    static final Map<String, String> NAMES = new TreeMap<>(Map.ofEntries(
            Map.entry("state:formula", "=HYPERLINK(\"http://evil.example\")"),
            Map.entry("state:script", "<script>alert(1)</script> & ]]> --"),
            Map.entry("state:quoted", "He said \"no\", it's; twice"),
            Map.entry("state:lines", "two\nlines\r\nand\ta tab"),
            Map.entry("state:control", "bell \u0007 and nothing \u0000"),
            Map.entry("state:cyrillic", "Путин и Пезешкиан"),
            Map.entry("state:кириллица", "Ключ"),
            Map.entry("state:arabic", "مسعود پزشکیان"),
            Map.entry("state:emoji", "😀🇮🇷 e\u0301"),
            Map.entry("state:backslash", "C:\\u0041\\users' OR 1=1 //"),
            Map.entry("state:plus", "+1 @ -1")));

    private Awkward() {}

    /** The samples, and everyone above meeting Zz twice: once on a day and once without a date. */
    static Store store() {
        Store store = Store.ofSamples();
        store.take(lines());
        return store;
    }

    private static List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(Lines.article("awkward", "Post \"&\" <Co>, Inc", "2024-10-11"));
        lines.add(Lines.article("undated", null, null));
        int at = 0;
        for (var name : NAMES.entrySet()) {
            lines.add(Lines.entity(name.getKey(), "State", name.getValue(), Map.of()));
            lines.add(Lines.met(
                    "awkward", at++, name.getKey(), "state:zz", "occurred", Map.of("date", Lines.on("2024-10-11"))));
            lines.add(Lines.met("undated", at++, name.getKey(), "state:zz", "denied", Map.of()));
        }
        return lines;
    }

    /** The keys of all facts around those names. */
    static List<String> facts(Store store) {
        return store
                .rows(
                        "MATCH (:Entity {key: 'state:zz'})-[r]-() WHERE r.fact IS NOT NULL RETURN DISTINCT r.fact AS fact",
                        Map.of())
                .stream()
                .map(row -> row.get("fact").asString())
                .sorted()
                .toList();
    }

    /** Every edge of the store as {@code key: from -TYPE-> to}. */
    static SortedSet<String> edges(Store store) {
        return store
                .rows(
                        "MATCH (a:Entity)-[r]->(b:Entity) WHERE r.fact IS NOT NULL AND r.key IS NOT NULL"
                                + " RETURN r.key + ': ' + a.key + ' -' + type(r) + '-> ' + b.key AS edge",
                        Map.of())
                .stream()
                .map(row -> row.get("edge").asString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The names of all entities that an edge reaches, by key. */
    static Map<String, String> names(Store store) {
        var names = new LinkedHashMap<String, String>();
        store.rows(
                        "MATCH (e:Entity)-[r]-() WHERE r.fact IS NOT NULL AND r.key IS NOT NULL"
                                + " RETURN DISTINCT e.key AS key, e.name AS name ORDER BY key",
                        Map.of())
                .forEach(row ->
                        names.put(row.get("key").asString(), row.get("name").asString()));
        return names;
    }

    /** The same names as XML can hold them. */
    static Map<String, String> inXml(Map<String, String> names) {
        var held = new LinkedHashMap<String, String>();
        names.forEach((key, name) -> held.put(key, name.replaceAll("[\u0000\u0007]", "\uFFFD")));
        return held;
    }
}
