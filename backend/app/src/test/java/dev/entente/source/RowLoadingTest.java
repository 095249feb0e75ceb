package dev.entente.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.dataset.DatasetReader;
import dev.entente.dataset.Problem;
import dev.entente.ingest.LoadReport;
import dev.entente.ingest.Loader;
import dev.entente.testing.Lines;
import dev.entente.testing.Store;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Registers, event files and tables, in the record: any number of times, and never half. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RowLoadingTest {
    private final Store store = Store.empty();
    private final DatasetReader reader = new DatasetReader(store.ontology(), Store.CLOCK);

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    /** What a load did, and the rows that it left out. */
    private record Loaded(LoadReport report, List<Problem> problems, Map<String, Long> leftOut) {
        List<Integer> rows() {
            return problems.stream().map(problem -> problem.source().line()).toList();
        }
    }

    @BeforeEach
    void wipe() {
        store.wipe();
    }

    @AfterAll
    void close() {
        store.close();
    }

    @Test
    void makesADealASupplyWithItsNumbersYearsAndPublisher() throws IOException {
        Loaded loaded = load(
                SourceFormat.SIPRI, write("deals.csv", Rows.sipri(Rows.deal("Chad", "Norway", "X-1", "1987; 1988"))));
        assertThat(loaded.problems()).isEmpty();
        var row = store.rows("""
                        MATCH (s:State)<-[:SUBJECT]-(f:Fact)-[:OBJECT]->(o:State), (f)-[:INSTRUMENT]->(w:WeaponSystem),
                              (f)<-[:STATES]-(c:Claim)-[:FROM]->(a:Article)
                        RETURN s.key, o.key, w.name, toString(f.from), toString(f.until), a.publisher, a.kind, a.original, c.confidence""", Map.of()).getFirst();
        assertThat(row.values().stream().map(value -> value.asObject()))
                .containsExactly(
                        "state:norway",
                        "state:chad",
                        "X-1",
                        "1987-01-01",
                        "1988-12-31",
                        "SIPRI",
                        "record",
                        "SIPRI Arms Transfers Database, deals.csv, row 13",
                        0.6);
        assertThat(store.export()).contains("delivered 12, ordered 24, second hand", "Status: Second hand");
        assertThat(store.graph().audit().run().violations()).isEmpty();
    }

    @Test
    void addsNothingWhenItIsLoadedAgain() throws IOException {
        Path deals = write(
                "deals.csv",
                Rows.sipri(
                        Rows.deal("Chad", "Norway", "X-1", "1987"), Rows.deal("Iran", "Soviet Union", "Й-2", "1980")));
        load(SourceFormat.SIPRI, deals);
        List<String> dump = store.dump();
        Loaded again = load(SourceFormat.SIPRI, deals);
        assertThat(again.report().claims()).isEqualTo(new LoadReport.Counts(0, 2));
        assertThat(store.dump()).isEqualTo(dump);
    }

    @Test
    void tellsTwoDealsApartThatBeganInOneYear() throws IOException {
        Path deals = write(
                "deals.csv",
                Rows.sipri(
                        deal("1986,?,24,", "12", "First"),
                        deal("1985,,24,", "12", "Ordered before"),
                        deal("1986,,30,", "12", "More of them")));
        load(SourceFormat.SIPRI, deals);
        assertThat(values())
                .containsExactly(
                        "24 ordered in 1985, second hand 1",
                        "24 ordered in 1986, second hand 1",
                        "30 ordered in 1986, second hand 1");
        List<String> dump = store.dump();
        assertThat(load(SourceFormat.SIPRI, deals).report().claims()).isEqualTo(new LoadReport.Counts(0, 3));
        assertThat(store.dump()).isEqualTo(dump);
        assertThat(store.graph().audit().run().violations()).isEmpty();
    }

    @Test
    void takesADealThatALaterEditionKnowsMoreOfForTheSame() throws IOException {
        load(SourceFormat.SIPRI, write("first.csv", Rows.sipri(deal("1986,?,24,?", "12", "First"))));
        load(SourceFormat.SIPRI, write("later.csv", Rows.sipri(deal("1986,,24,", "24", "All of them came"))));
        assertThat(values()).containsExactly("24 ordered in 1986, second hand 2");
    }

    private static String deal(String order, String delivered, String comment) {
        return Rows.deal("Chad", "Norway", "X-1", "1987; 1988", order, delivered, comment);
    }

    /** Which deals there are, and how many claims each has. */
    private List<String> values() {
        return store.rows("MATCH (f:Fact) RETURN f.value + ' ' + f.claims AS said ORDER BY said", Map.of()).stream()
                .map(row -> row.get("said").asString())
                .toList();
    }

    @Test
    void keepsTheNameOfAStateThatTheRecordCallsOtherwise() throws IOException {
        store.take(List.of(Lines.entity("state:chad", "State", "Tchad", Map.of())));
        Loaded loaded =
                load(SourceFormat.SIPRI, write("deals.csv", Rows.sipri(Rows.deal("Chad", "Norway", "X-1", "1987"))));
        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.report().claims()).isEqualTo(new LoadReport.Counts(1, 0));
        assertThat(store.number(
                        "MATCH (e:State {key: 'state:chad', name: 'Tchad'}) WHERE 'Chad' IN e.aliases RETURN count(e)"))
                .isEqualTo(1);
    }

    @Test
    void takesAFormerStateForTheOneOfTheDay() throws IOException {
        load(
                SourceFormat.SIPRI,
                write(
                        "deals.csv",
                        Rows.sipri(
                                Rows.deal("Yugoslavia", "Norway", "X-1", "1985"),
                                Rows.deal("Yugoslavia", "Norway", "X-1", "1999"),
                                Rows.deal("East Germany (GDR)", "Czechoslovakia", "X-1", "1975"))));
        assertThat(keys("State"))
                .contains(
                        "state:yugoslavia-sfr",
                        "state:serbia-and-montenegro",
                        "state:east-germany",
                        "state:czechoslovakia");
    }

    @Test
    void rejectsANameThatNobodyKnowsWithTheNearest() throws IOException {
        Path deals = write("deals.csv", Rows.sipri(Rows.deal("Norwey", "Chad", "X-1", "1987")));
        Loaded loaded = load(SourceFormat.SIPRI, deals);
        assertThat(loaded.rows()).containsExactly(13);
        assertThat(loaded.problems().getFirst().message()).contains("'Norwey'", "nearest: Norway");
        assertThat(store.number("MATCH (n:!Store) RETURN count(n)")).isZero();
        assertThat(open(SourceFormat.SIPRI, null, true, deals).problems()).isEmpty();
        assertThat(keys("Group")).containsExactly("group:norwey");
    }

    @Test
    void losesOnlyTheRowsThatAreBad() throws IOException {
        String good = Rows.deal("Chad", "Norway", "X-1", "1987");
        List<String> lines = Rows.sipri(
                good,
                "Chad,Norway,1986",
                Rows.deal("Chad", "Norway", "X-2", "3000"),
                Rows.deal("Chad", "Norway", "\"X-3", "1987"),
                Rows.deal("Chad", "Norway", "X\0-4", "1987"),
                Rows.deal("Chad", "Norway", "X".repeat(2_000_000), "1987"),
                Rows.deal("Chad", "Norway", "X".repeat(5_000), "1987"),
                Rows.deal("Chad", "Norway", "12\" gun", "1987"),
                Rows.deal("Chad", "Norway", "\"X-5\nlong\"", "1987"),
                good);
        Loaded loaded = load(SourceFormat.SIPRI, write("deals.csv", lines));
        assertThat(loaded.rows()).containsOnly(14, 15, 16, 17, 18, 19);
        assertThat(loaded.report().claims()).isEqualTo(new LoadReport.Counts(3, 1));
    }

    @Test
    void readsTheLatinLettersOfOlderSpreadsheetsAndAMark() throws IOException {
        List<String> lines = Rows.sipri(Rows.deal("Chad", "C\u00f4te d'Ivoire", "\u00c9-1", "1987"));
        Path older = folder.resolve("older.csv");
        Files.write(older, String.join("\r\n", lines).getBytes(StandardCharsets.ISO_8859_1));
        Path marked = folder.resolve("marked.csv");
        Files.writeString(marked, "\uFEFF" + String.join("\n", lines));
        assertThat(load(SourceFormat.SIPRI, older).report().claims()).isEqualTo(new LoadReport.Counts(1, 0));
        assertThat(load(SourceFormat.SIPRI, marked).report().claims()).isEqualTo(new LoadReport.Counts(0, 1));
        assertThat(keys("State")).containsExactly("state:chad", "state:cote-divoire");
    }

    @Test
    void makesAnEventAFactAndEachDocumentAClaim() throws IOException {
        Path events = write(
                "events.tsv",
                List.of(
                        Rows.event("1", "IRN:GOV", "0711", "SYR", "https://www.one.example/a"),
                        Rows.event("2", "USA", "163", "IRN", "https://one.example/b"),
                        Rows.event("3", "IRN:REB", "190", "USA", "https://one.example/c"),
                        Rows.event("4", "IRN", "141", "USA", "https://one.example/d"),
                        Rows.event("5", ":UNO", "111", "ISR", "https://one.example/e"),
                        Rows.event("6", "AFR", "111", "ISR", "https://one.example/f")));
        Path mentions = write(
                "mentions.tsv",
                List.of(
                        Rows.mention("1", "https://www.one.example/a", 100),
                        Rows.mention("1", "https://two.example/x", 60),
                        Rows.mention("99", "https://two.example/y", 60)));
        Loaded loaded = load(SourceFormat.GDELT, mentions, events);
        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.report().claims()).isEqualTo(new LoadReport.Counts(4, 0));
        assertThat(loaded.leftOut())
                .containsOnly(
                        Map.entry("an actor in a state that does not stand for it: REB", 1L),
                        Map.entry("an actor with no state's code: AFR", 1L),
                        Map.entry("no relation has the event code 14", 1L),
                        Map.entry("mentions in the event's own document, which is a claim already", 1L),
                        Map.entry("mentions of an event that is left out, or not in these files", 1L));
        assertThat(store.rows("MATCH (f:Fact) RETURN f.relation AS r, f.publishers AS p ORDER BY r", Map.of()).stream()
                        .map(row -> row.get("r").asString() + " " + row.get("p").asInt()))
                .containsExactly("BACKS 2", "CRITICISED 1", "SANCTIONED 1");
        List<String> dump = store.dump();
        load(SourceFormat.GDELT, events, mentions);
        assertThat(store.dump()).isEqualTo(dump);
    }

    @Test
    void rejectsAnEventWithAWrongNumberOfColumns() throws IOException {
        Path events = write(
                "events.tsv",
                List.of(
                        Rows.event("1", "IRN", "071", "SYR", "https://one.example/a"),
                        "1\t2\t3",
                        Rows.event("x", "IRN", "071", "SYR", "https://one.example/a")));
        assertThat(load(SourceFormat.GDELT, events).rows()).containsExactlyInAnyOrder(2, 3);
    }

    @Test
    void readsATableByItsMapping() throws IOException {
        Path table = write(
                "visits.csv",
                List.of(
                        "who;whom;when;kind",
                        "Iran;Tadschikistan;01.05.2024;visit",
                        "Iran;Tajikistan;01.05.2024;visit",
                        "Iran;Tajikistan;31.02.2024;visit",
                        "Iran;Tajikistan;01.06.2024;quarrel"));
        Path mapping = write("mapping.json", List.of("""
                {"publisher": "A made-up list", "delimiter": ";", "relation": {"column": "kind", "values": {"visit": "VISITED"}},
                 "subject": {"column": "who", "label": "State"}, "object": {"column": "whom", "label": "State"},
                 "date": {"column": "when", "format": "dd.MM.yyyy"}}"""));
        Loaded loaded = open(SourceFormat.TABLE, mapping, false, table);
        assertThat(loaded.rows()).containsOnly(2, 4);
        assertThat(loaded.problems().getFirst().message()).contains("Tajikistan");
        assertThat(loaded.leftOut()).containsOnlyKeys("kind is 'quarrel', which the mapping does not name");
        assertThat(store.export()).contains("\"from\":\"2024-05-01\"", "\"publisher\":\"A made-up list\"");
    }

    @Test
    void readsFollowTheMoney() throws IOException {
        Path things = write(
                "things.json",
                List.of(
                        "{\"id\": \"m1\", \"schema\": \"Membership\", \"properties\": {\"member\": [\"p1\"], \"organization\": [\"o1\"], \"startDate\": [\"2019\"]}}",
                        "{\"id\": \"m2\", \"schema\": \"Membership\", \"properties\": {\"member\": [\"p9\"], \"organization\": [\"o1\"]}}",
                        "{\"id\": \"p1\", \"schema\": \"Person\", \"properties\": {\"name\": [\"Jane Doe\", \"J. Doe\"]}}",
                        "{\"id\": \"o1\", \"schema\": \"Organization\", \"properties\": {\"name\": [\"Made-up Club\"]}}",
                        "{\"id\": \"a1\", \"schema\": \"Airplane\", \"properties\": {\"name\": [\"Plane\"]}}",
                        "{\"id\": "));
        Loaded loaded = load(SourceFormat.FTM, things);
        assertThat(loaded.rows()).containsExactly(2, 6);
        assertThat(loaded.leftOut()).containsOnlyKeys("the schema Airplane has no counterpart");
        assertThat(store.number("MATCH (:Person {name: 'Jane Doe'})-[:MEMBER_OF]->(:Organisation) RETURN count(*)"))
                .isEqualTo(1);
        List<String> dump = store.dump();
        load(SourceFormat.FTM, things);
        assertThat(store.dump()).isEqualTo(dump);
    }

    @Test
    void saysWhatALoadWouldDoAndDoesNotDoIt() throws IOException {
        Path deals = write("deals.csv", Rows.sipri(Rows.deal("Chad", "Norway", "X-1", "1987")));
        RowFeed feed = new RowSources(reader).open(SourceFormat.SIPRI, List.of(deals), null, false);
        assertThat(loader().load(feed, false, true, problem -> {}).claims()).isEqualTo(new LoadReport.Counts(1, 0));
        assertThat(store.number("MATCH (n:!Store) RETURN count(n)")).isZero();
    }

    @Test
    void recognisesFiles() throws IOException {
        assertThat(RowSources.recognised(write("a", Rows.sipri()))).isEqualTo(SourceFormat.SIPRI);
        assertThat(RowSources.recognised(write("b", List.of(Rows.event("1", "IRN", "07", "SYR", "x")))))
                .isEqualTo(SourceFormat.GDELT);
        assertThat(RowSources.recognised(write("c", List.of(Rows.mention("1", "x", 50)))))
                .isEqualTo(SourceFormat.GDELT);
        assertThat(RowSources.recognised(write("d", List.of("{\"id\": \"1\", \"schema\": \"Person\"}"))))
                .isEqualTo(SourceFormat.FTM);
        assertThat(RowSources.recognised(write("e", List.of("{\"article\": null}"))))
                .isEqualTo(SourceFormat.CLAIMS);
    }

    private Loader loader() {
        return new Loader(
                reader, store.graph().recorder(Store.CLOCK), store.graph().reader(), progress -> {});
    }

    private Loaded load(SourceFormat format, Path... files) throws IOException {
        return open(format, null, false, files);
    }

    private Loaded open(SourceFormat format, @Nullable Path mapping, boolean newEntities, Path... files)
            throws IOException {
        RowFeed feed = new RowSources(reader).open(format, List.of(files), mapping, newEntities);
        var problems = new ArrayList<Problem>();
        LoadReport report = loader().load(feed, false, false, problems::add);
        return new Loaded(report, problems, feed.leftOut());
    }

    private List<String> keys(String label) {
        return store
                .rows("MATCH (n) WHERE $label IN labels(n) RETURN n.key AS key ORDER BY key", Map.of("label", label))
                .stream()
                .map(row -> row.get("key").asString())
                .toList();
    }

    private Path write(String name, List<String> lines) throws IOException {
        return Files.write(folder.resolve(name), lines);
    }
}
