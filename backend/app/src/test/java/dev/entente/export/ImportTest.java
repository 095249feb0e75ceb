package dev.entente.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.embedded.EmbeddedNeo4j;
import dev.entente.embedded.EmbeddedOptions;
import dev.entente.testing.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;

/** Neo4j's own importer makes a database of the tables, by the command that travels with them, and the server opens it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportTest {
    private final Store store = Awkward.store();

    @AfterAll
    void close() {
        store.close();
    }

    @Test
    void makesTheSameGraph(@TempDir Path folder) throws Exception {
        Path tables = unpacked(Exported.all(store, Format.NEO4J, folder), folder.resolve("tables"));
        imported(tables, folder, query -> {
            assertThat(names(query)).isEqualTo(new TreeMap<>(Awkward.names(store)));
            assertThat(edges(query)).isEqualTo(Awkward.edges(store));
            assertThat(one(query, "MATCH (e:Entity:State {key: 'state:russia'}) RETURN e.code"))
                    .isEqualTo("RUS");
            assertThat(one(query, "MATCH ()-[r]->() WHERE r.from = date('2024-10-11') RETURN count(r) > 0"))
                    .isEqualTo("TRUE");
            assertThat(one(query, "MATCH ()-[r]->() WHERE r.from IS NULL RETURN count(r) > 0"))
                    .isEqualTo("TRUE");
            assertThat(one(
                            query,
                            "MATCH (:Entity {key: 'state:lines'})-[r]-() UNWIND r.sources AS n"
                                    + " MATCH (a:Article {number: n}) RETURN count(DISTINCT a.id)"))
                    .isEqualTo("2");
        });
    }

    @Test
    void takesAnEmptySubgraph(@TempDir Path folder) throws Exception {
        Path tables = unpacked(Exported.file(store, Exported.NOTHING, Format.NEO4J, folder), folder.resolve("tables"));
        imported(
                tables,
                folder,
                query -> assertThat(one(query, "MATCH (n) RETURN count(n)")).isEqualTo("0"));
    }

    @Test
    void hasNoByteOrderMark(@TempDir Path folder) throws Exception {
        Path tables = unpacked(Exported.all(store, Format.NEO4J, folder), folder.resolve("tables"));
        for (String name : List.of("articles.csv", "entities.csv", "relationships.csv")) {
            assertThat(Files.readString(tables.resolve(name))).as(name).doesNotStartWith("\uFEFF");
        }
    }

    private interface Looking {
        void at(Function<String, List<Record>> query) throws Exception;
    }

    private static void imported(Path tables, Path folder, Looking looking) throws Exception {
        Path data = folder.resolve("data");
        EmbeddedNeo4j.start(options(data)).close();
        Path home = data.resolve("neo4j");
        Opened.run(
                importing(tables),
                tables,
                Map.of("NEO4J_HOME", home.toString(), "NEO4J_CONF", conf(folder).toString()));
        try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(options(data));
                var driver = GraphDatabase.driver(neo4j.uri(), AuthTokens.basic(neo4j.user(), neo4j.password()));
                var session = driver.session()) {
            looking.at(query -> session.run(query).list());
        }
    }

    private static Path conf(Path folder) throws IOException {
        Path conf = Files.createDirectories(folder.resolve("conf"));
        Files.writeString(conf.resolve("neo4j.conf"), "");
        return conf;
    }

    private static EmbeddedOptions options(Path data) {
        return EmbeddedOptions.in(data).withHeapMiB(512).withPageCacheMiB(64);
    }

    /** What the README says to call, with the class that stands behind {@code neo4j-admin}. */
    private static List<String> importing(Path tables) throws IOException {
        String readme = Files.readString(tables.resolve("README.txt"));
        String command = readme.substring(readme.indexOf("neo4j-admin"), readme.indexOf("\n\nIt replaces"));
        List<String> words = Stream.of(
                        command.replace("\\\n", " ").replace("\"", "").trim().split("\\s+"))
                .toList();
        var line = new ArrayList<>(List.of(
                Opened.java().toString(),
                "-Xmx512m",
                // as the program itself has it
                "--add-opens=java.base/java.nio=ALL-UNNAMED",
                "-cp",
                EmbeddedOptions.in(tables).neo4jLib().resolve("*").toString(),
                "org.neo4j.cli.AdminTool"));
        line.addAll(words.subList(1, words.size()));
        return line;
    }

    private static Path unpacked(Path zip, Path folder) throws IOException {
        Files.createDirectories(folder);
        try (var in = new ZipInputStream(Files.newInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Files.copy(in, folder.resolve(entry.getName()));
            }
        }
        return folder;
    }

    private static Map<String, String> names(Function<String, List<Record>> query) {
        var names = new TreeMap<String, String>();
        query.apply("MATCH (e:Entity) RETURN e.key AS key, e.name AS name")
                .forEach(row ->
                        names.put(row.get("key").asString(), row.get("name").asString()));
        return names;
    }

    private static SortedSet<String> edges(Function<String, List<Record>> query) {
        var edges = new TreeSet<String>();
        query.apply("MATCH (a)-[r]->(b) RETURN r.key + ': ' + a.key + ' -' + type(r) + '-> ' + b.key AS edge")
                .forEach(row -> edges.add(row.get("edge").asString()));
        return edges;
    }

    private static String one(Function<String, List<Record>> query, String statement) {
        return query.apply(statement).getFirst().get(0).toString().replace("\"", "");
    }
}
