package dev.entente;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.dataset.DatasetReader;
import dev.entente.dataset.Feed;
import dev.entente.dataset.Problem;
import dev.entente.embedded.EmbeddedNeo4j;
import dev.entente.embedded.EmbeddedOptions;
import dev.entente.fact.Correction;
import dev.entente.fact.EntityKey;
import dev.entente.graph.Address;
import dev.entente.graph.Graph;
import dev.entente.ingest.BulkLoader;
import dev.entente.ingest.LoadReport;
import dev.entente.ingest.Loader;
import dev.entente.source.RowSources;
import dev.entente.source.SourceFormat;
import dev.entente.testing.Lines;
import dev.entente.testing.Samples;
import dev.entente.testing.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** An empty store that is filled at once holds what a load line by line leaves, to the last property. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BulkLoadTest {
    private static final String SCHEMA =
            "SHOW INDEXES YIELD name, type, entityType, labelsOrTypes, properties, owningConstraint, state, options"
                    + " RETURN name, type, entityType, labelsOrTypes, properties, owningConstraint, state, options ORDER BY name";
    private static final String CONSTRAINTS =
            "SHOW CONSTRAINTS YIELD name, type, entityType, labelsOrTypes, properties RETURN * ORDER BY name";

    private static final Pattern EDGE_KEY =
            Pattern.compile("entityType=RELATIONSHIP, labelsOrTypes=\\[(\\w+)], properties=\\[key]");

    private final Store store = Store.empty();
    private final DatasetReader reader = new DatasetReader(store.ontology(), Store.CLOCK);

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    /** What a load left, and what it said. */
    private record Left(List<String> dump, List<String> schema, LoadReport report, List<String> problems) {}

    @AfterAll
    void close() {
        store.close();
    }

    @Test
    void makesTheSameGraphOfClaimsWithCorrectionsAndBadLines() throws IOException {
        List<Path> files = new ArrayList<>(Samples.files());
        files.add(Files.write(folder.resolve("hard.jsonl"), hard()));
        Left online = online(reader.feed(files));
        Left bulk = bulk(reader.feed(files));
        assertThat(online.report().rejected()).isEqualTo(5);
        assertThat(online.report().corrections().added()).isEqualTo(4);
        assertSame(bulk, online);
        assertThat(files(folder.resolve("data")))
                .noneMatch(name ->
                        name.startsWith("neo4j.") && !name.equals("neo4j.log") && !name.equals("neo4j.password"));
    }

    @Test
    void makesTheSameGraphOfRows() throws IOException {
        Path things = Files.write(
                folder.resolve("things.ftm.json"),
                List.of(
                        "{\"id\":\"a\",\"schema\":\"Company\",\"properties\":{\"name\":[\"Acme\"],\"alias\":[\"A\\uFDD0me\"]}}",
                        "{\"id\":\"b\",\"schema\":\"Person\",\"properties\":{\"name\":[\"B \\\"quoted\\\"\"],\"alias\":[\"Bee\"]}}",
                        "{\"id\":\"c\",\"schema\":\"Directorship\",\"properties\":{\"director\":[\"b\"],\"organization\":[\"a\"],\"role\":[\"chair\"],\"startDate\":[\"2020\"]}}",
                        "{\"id\":\"d\",\"schema\":\"Directorship\",\"properties\":{\"director\":[\"gone\"],\"organization\":[\"a\"]}}",
                        "not a line"));
        Left online = online(rows(things));
        Left bulk = bulk(rows(things));
        assertThat(online.report().claims().added()).isEqualTo(1);
        assertThat(online.report().rejected()).isEqualTo(2);
        assertSame(bulk, online);
    }

    @Test
    void fillsNothingThatIsFullAndSaysSo() throws IOException {
        Path line = Files.write(folder.resolve("one.jsonl"), List.of(Lines.article("a", "Post", "2024-01-01")));
        load(reader.feed(List.of(line)), false, false, new ArrayList<>());
        assertThatThrownBy(() -> load(reader.feed(List.of(line)), false, false, new ArrayList<>()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("--bulk fills an empty store only")
                .hasMessageContaining("load without --bulk");
        assertThatThrownBy(() -> LiveBulkStore.open(
                        Settings.read(Map.of("ENTENTE_NEO4J_URI", "bolt://127.0.0.1:1")),
                        store.ontology(),
                        Store.CLOCK))
                .hasMessageContaining("fills the embedded store only");
    }

    @Test
    void changesNothingWhenItRehearsesOrIsStrict() throws IOException {
        Path lines = Files.write(folder.resolve("lines.jsonl"), hard());
        var rehearsed = new ArrayList<String>();
        LoadReport report = load(reader.feed(List.of(lines)), false, true, rehearsed);
        assertThat(report.claims().added()).isPositive();
        assertThat(rehearsed).hasSize(5);
        assertThat(load(reader.feed(List.of(lines)), true, false, new ArrayList<>())
                        .claims()
                        .added())
                .isZero();
        assertThat(dumped().dump()).hasSize(1); // the store's own mark
    }

    /** Whatever a file may hold: letters that part lists, quotes, all kinds of corrections and all that is refused. */
    private static List<String> hard() {
        return List.of(
                Lines.article("h1", "Post \uFDD0 \"&\", Inc\n2", "2024-10-11"),
                Lines.article("h2", null, null, "Agency"),
                Lines.article("h2", null, null, "Agency"),
                Lines.article("h3", "Times", "2024-10-12"),
                Lines.article("h4", "", "2024-10-12"),
                Lines.met("h4", 9, "state:aland", "state:eland", "occurred", Map.of()),
                Lines.article("h3", "Times", "2024-10-12")
                        .replace("xxxxx\"", "xxxxy\""), // another text: all of it is out
                Lines.entity("state:aland", "State", "Aland", Map.of("aliases", List.of(Map.of("text", "A\uFDD0a")))),
                Lines.entity(
                        "state:aland",
                        "State",
                        "Åland",
                        Map.of("ids", Map.of("iso3166", "ALA"), "note", "a \"note\"\nof two lines")),
                Lines.entity(
                        "org:channel",
                        "Organisation",
                        "Channel",
                        Map.of("publisher", "The Channel", "partOf", "org:house")),
                Lines.entity(
                        "leader:ann",
                        "Leader",
                        "Ann",
                        Map.of(
                                "offices",
                                List.of(
                                        Map.of("title", "president", "of", "state:aland", "from", "2020-01-01"),
                                        Map.of("title", "chair", "of", "org:unknown")))),
                Lines.met("h1", 1, "leader:ann", "state:bland", "occurred", Map.of("date", Lines.on("2024-10-10"))),
                Lines.met("h1", 1, "leader:ann", "state:bland", "occurred", Map.of("date", Lines.on("2024-10-10"))),
                Lines.met("h1", 1, "leader:ann", "state:bland", "denied", Map.of("date", Lines.on("2024-10-10"))),
                Lines.met("h2", 2, "state:bland", "leader:ann", "denied", Map.of("date", Lines.on("2024-10-10"))),
                Lines.met(
                        "h2",
                        3,
                        "state:cland",
                        "leader:ann",
                        "alleged",
                        Map.of("attribution", Lines.by("leader:ann", "org:channel"))),
                Lines.met("h1", 4, "state:aland", "state:cland", "planned", Map.of("date", Lines.on("2024-11-10"))),
                Lines.met("h3", 5, "state:aland", "state:cland", "occurred", Map.of()),
                Lines.met("nowhere", 5, "state:aland", "state:cland", "occurred", Map.of()),
                "{\"article\": 1",
                Lines.correction("merge", "2026-11-22T12:30:00Z", Map.of("from", "state:cland", "into", "state:bland")),
                Lines.correction("merge", "2026-11-22T12:31:00Z", Map.of("from", "state:bland", "into", "state:aland")),
                Lines.correction("undo", "2026-11-22T12:33:00Z", Map.of("undoes", undone())),
                Lines.correction("merge", "2026-11-22T12:35:00Z", Map.of("from", "org:house", "into", "org:unknown")));
    }

    private static String undone() {
        return new Correction(
                        new Correction.Change.Merge(new EntityKey("state:bland"), new EntityKey("state:aland")),
                        "curator",
                        null,
                        Instant.parse("2026-11-22T12:31:00Z"))
                .key();
    }

    private Feed rows(Path file) throws IOException {
        return new RowSources(reader).open(SourceFormat.FTM, List.of(file), null, false);
    }

    private static void assertSame(Left bulk, Left online) {
        assertThat(bulk.dump()).isEqualTo(online.dump());
        assertThat(bulk.schema()).isEqualTo(online.schema());
        assertThat(bulk.problems()).containsExactlyInAnyOrderElementsOf(online.problems());
        assertThat(bulk.report().articles()).isEqualTo(online.report().articles());
        assertThat(bulk.report().entities()).isEqualTo(online.report().entities());
        assertThat(bulk.report().claims()).isEqualTo(online.report().claims());
        assertThat(bulk.report().corrections()).isEqualTo(online.report().corrections());
    }

    private Left online(Feed feed) {
        store.wipe();
        var problems = new ArrayList<String>();
        LoadReport report = new Loader(
                        reader,
                        store.graph().recorder(Store.CLOCK),
                        store.graph().reader(),
                        told -> {})
                .load(feed, false, false, problem -> problems.add(problem.toString()));
        return new Left(
                store.dump(),
                Stream.of(SCHEMA, CONSTRAINTS)
                        .flatMap(statement -> store.rows(statement, Map.of()).stream())
                        .map(row -> row.asMap().toString())
                        .filter(this::isOfTheVocabulary)
                        .toList(),
                report,
                problems);
    }

    /** The store is that of all tests of the process, and some make up relations, whose constraints stay in it. */
    private boolean isOfTheVocabulary(String row) {
        Matcher type = EDGE_KEY.matcher(row);
        return !type.find()
                || type.group(1).equals("WITHDRAWN") // the record's own, for edges that are gone
                || store.ontology().edgeTypes().contains(type.group(1));
    }

    private Left bulk(Feed feed) {
        var problems = new ArrayList<String>();
        LoadReport report = load(feed, false, false, problems);
        Left dumped = dumped();
        return new Left(dumped.dump(), dumped.schema(), report, problems);
    }

    private Settings settings() {
        return Settings.read(Map.of("ENTENTE_DATA", folder.resolve("data").toString()));
    }

    private LoadReport load(Feed feed, boolean strict, boolean rehearsing, List<String> problems) {
        try (var loader = new BulkLoader(
                LiveBulkStore.open(settings(), store.ontology(), Store.CLOCK), Store.CLOCK, told -> {})) {
            return loader.load(feed, strict, rehearsing, (Problem problem) -> problems.add(problem.toString()));
        }
    }

    /** The embedded store as whoever serves it would find it. */
    private Left dumped() {
        try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(EmbeddedOptions.in(folder.resolve("data")));
                var graph = Graph.connect(
                        new Address(neo4j.uri(), neo4j.user(), neo4j.password(), null), store.ontology());
                Driver driver = GraphDatabase.driver(neo4j.uri(), AuthTokens.basic(neo4j.user(), neo4j.password()));
                var session = driver.session()) {
            List<String> schema = Stream.of(SCHEMA, CONSTRAINTS)
                    .flatMap(statement -> session.run(statement).list().stream())
                    .map(row -> row.asMap().toString())
                    .toList();
            assertThat(graph.audit().run().violations()).isEmpty();
            return new Left(
                    Store.dump(driver),
                    schema,
                    new LoadReport(none(), none(), none(), none(), 0, List.of()),
                    List.of());
        }
    }

    private static LoadReport.Counts none() {
        return new LoadReport.Counts(0, 0);
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(file -> file.getFileName().toString()).toList();
        }
    }
}
