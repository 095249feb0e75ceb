package dev.entente.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.testing.Store;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Run into an empty database, the script makes the graph that it was made of, in both versions of the language. */
class CypherScriptTest {
    private final Store store = Awkward.store();

    @AfterEach
    void close() {
        store.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CYPHER 5 ", "CYPHER 25 "})
    void makesAnEqualGraphHoweverOftenItRuns(String version, @TempDir Path folder) throws Exception {
        TreeMap<String, String> names = new TreeMap<>(Awkward.names(store));
        SortedSet<String> edges = Awkward.edges(store);
        List<String> properties = properties();
        String script = Files.readString(Exported.all(store, Format.CYPHER, folder));
        store.wipe();
        for (int time = 0; time < 2; time++) {
            statements(script).forEach(statement -> store.rows(version + statement, Map.of()));
            assertThat(new TreeMap<>(Awkward.names(store))).isEqualTo(names);
            assertThat(Awkward.edges(store)).isEqualTo(edges);
            assertThat(properties()).isEqualTo(properties);
        }
        assertThat(store.number("MATCH (e:Entity:State) RETURN count(e)")).isGreaterThan(Awkward.NAMES.size());
    }

    @Test
    void beginsWithTheConstraintAndTellsItsSources(@TempDir Path folder) throws Exception {
        String script = Files.readString(Exported.all(store, Format.CYPHER, folder));
        assertThat(statements(script).getFirst()).startsWith("CREATE CONSTRAINT");
        assertThat(script.lines().filter(line -> line.startsWith("// [")))
                .hasSize((int) store.number("MATCH (:Fact)<-[:STATES]-(:Claim)-[:FROM]->(a) RETURN count(DISTINCT a)"));
    }

    @Test
    void ofNothingOnlyTheConstraintIsLeft(@TempDir Path folder) throws Exception {
        String script = Files.readString(Exported.file(store, Exported.NOTHING, Format.CYPHER, folder));
        assertThat(statements(script)).hasSize(1);
    }

    /** Statements as cypher-shell takes them apart; no text of ours has a line's end in it. */
    private static List<String> statements(String script) {
        String code = String.join(
                "\n", script.lines().filter(line -> !line.startsWith("//")).toList());
        return Stream.of(code.split(";(\n|$)"))
                .filter(statement -> !statement.isBlank())
                .toList();
    }

    /** What an edge says of its fact, but for what only the script says. */
    private List<String> properties() {
        return store
                .rows(
                        "MATCH (:Entity)-[r]->(:Entity) WHERE r.fact IS NOT NULL AND r.key IS NOT NULL"
                                + " RETURN [r.key, r.fact, r.status, toString(r.from), toString(r.until), r.precision,"
                                + " toString(r.claims), toString(r.publishers), toString(r.from = date(r.from))] AS of"
                                + " ORDER BY r.key",
                        Map.of())
                .stream()
                .map(row -> row.get("of").toString())
                .toList();
    }
}
