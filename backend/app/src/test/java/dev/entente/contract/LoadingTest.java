package dev.entente.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.graph.Clocks;
import dev.entente.graph.EdgeRow;
import dev.entente.ingest.LoadReport;
import dev.entente.testing.Samples;
import dev.entente.testing.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Loading: any number of times, in any order, never over what is there. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LoadingTest {
    private static final Clock LATER = Clock.offset(Store.CLOCK, Duration.ofDays(1));
    private static final String ARTICLE =
            "{'article': {'id': 'a1', 'publisher': 'Post', 'language': 'en', 'kind': 'brief', 'text': 'Norland sold Southland a radar.'}}";
    private static final String OTHER_TEXT =
            "{'article': {'id': 'a1', 'publisher': 'Post', 'language': 'en', 'kind': 'brief', 'text': 'Norland lent Southland a radar.'}}";
    private static final String ENTITY =
            "{'article': null, 'entity': {'key': 'state:norland', 'label': 'State', 'name': 'Norland'}}";
    private static final String CLAIM =
            "{'article': 'a1', 'relation': 'SUPPLIED', 'subject': {'key': 'state:norland', 'name': 'norland'}, 'object': {'key': 'state:southland', 'name': 'Southland'}, 'instruments': [{'key': 'weapon:radar', 'name': 'radar'}], 'status': 'occurred', 'attribution': [{'key': 'org:ministry', 'name': 'Ministry'}], 'confidence': 1, 'by': 'curator', 'quote': {'start': 0, 'end': 31, 'text': 'Norland sold Southland a radar.'}}";

    private final Store store = Store.empty();

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    private List<String> samples = List.of();

    @BeforeAll
    void dumpTheSamples() {
        assertThat(store.load(Samples.files()).problems()).isEmpty();
        samples = store.dump();
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
    void takesEverySample() {
        LoadReport report = store.load(Samples.files());
        assertThat(report.rejected()).isZero();
        assertThat(report.articles()).isEqualTo(new LoadReport.Counts(Samples.ARTICLES, 0));
        assertThat(report.claims()).isEqualTo(new LoadReport.Counts(Samples.CLAIMS, 0));
        assertThat(store.number("MATCH (c:Claim) RETURN count(c)")).isEqualTo(Samples.CLAIMS);
        assertThat(store.number("MATCH (a:Article) RETURN count(a)")).isEqualTo(Samples.ARTICLES);
    }

    @Test
    void changesNothingTheSecondTime() {
        store.load(Samples.files());
        LoadReport again = store.load(Samples.files(), false, LATER);
        assertThat(again.articles()).isEqualTo(new LoadReport.Counts(0, Samples.ARTICLES));
        assertThat(again.entities().added()).isZero();
        assertThat(again.claims()).isEqualTo(new LoadReport.Counts(0, Samples.CLAIMS));
        assertThat(again.rejected()).isZero();
        assertSameAs(samples);
    }

    @Test
    void makesTheSameGraphInWhateverOrderLinesCome() throws IOException {
        var random = new Random(20261122);
        for (int round = 0; round < 5; round++) {
            store.wipe();
            LoadReport report = store.load(shuffled(random));
            assertThat(report.rejected()).isZero();
            assertSameAs(samples);
        }
    }

    @Test
    void makesTheSameGraphWhenEntitiesAreDescribedAfterTheyWereNamed() throws IOException {
        List<Path> files = Samples.files();
        List<String> claims = new ArrayList<>(Files.readAllLines(files.get(2)));
        Collections.shuffle(claims, new Random(1));
        store.load(List.of(files.get(0), write("some.jsonl", claims.subList(0, 100))));
        store.load(List.of(files.get(1)));
        store.load(List.of(write("rest.jsonl", claims.subList(100, claims.size()))));
        assertSameAs(samples);
    }

    @Test
    void exportsClaimsThatMakeTheSameGraphAndTheSameFile() throws IOException {
        store.load(Samples.files());
        String exported = store.export();
        store.wipe();
        LoadReport report = store.load(List.of(write("exported.jsonl", List.of(exported))));
        assertThat(report.problems()).isEmpty();
        assertSameAs(samples);
        assertThat(store.export()).isEqualTo(exported);
    }

    @Test
    void takesTheGoodLinesOrNoneWhereOneIsBad() throws IOException {
        Path file = lines(ARTICLE, ENTITY, CLAIM, CLAIM.replace("occurred", "happened"));
        LoadReport strict = store.load(List.of(file), true, Store.CLOCK);
        assertThat(strict.rejected()).isEqualTo(1);
        assertThat(strict.problems().getFirst().toString()).contains("lines.jsonl:4: status: 'happened'");
        assertThat(store.number("MATCH (n:!Store) RETURN count(n)")).isZero();
        LoadReport lenient = store.load(List.of(file));
        assertThat(lenient.rejected()).isEqualTo(1);
        assertThat(lenient.claims()).isEqualTo(new LoadReport.Counts(1, 0));
    }

    @Test
    void strictlyTakesNoneWhereALineContradictsTheRecord() throws IOException {
        store.load(List.of(lines(ARTICLE, CLAIM)));
        List<String> before = store.dump();
        Path file = lines(ENTITY, CLAIM.replace("occurred", "denied"), CLAIM.replace("curator", "entente-rules/0.1"));
        LoadReport report = store.load(List.of(file), true, LATER);
        assertThat(report.rejected()).isEqualTo(1);
        assertThat(report.claims()).isEqualTo(new LoadReport.Counts(0, 0));
        assertThat(report.entities()).isEqualTo(new LoadReport.Counts(0, 0));
        assertSameAs(before);
    }

    @Test
    void rejectsAKnownClaimWithAnotherStatusAndChangesNothing() throws IOException {
        store.load(List.of(lines(ARTICLE, CLAIM)));
        List<String> before = store.dump();
        LoadReport report = store.load(List.of(lines(CLAIM.replace("occurred", "denied"))), false, LATER);
        assertThat(report.problems())
                .singleElement()
                .asString()
                .contains("lines.jsonl:1", "another status", "never overwritten");
        assertSameAs(before);
    }

    @Test
    void rejectsAnArticleWithAnotherTextAndItsClaims() throws IOException {
        store.load(List.of(lines(ARTICLE, CLAIM)));
        List<String> before = store.dump();
        LoadReport report =
                store.load(List.of(lines(OTHER_TEXT, CLAIM.replace("sold", "lent"), CLAIM.replace("curator", "x"))));
        assertThat(report.rejected()).isEqualTo(3);
        assertThat(report.problems().getFirst().toString()).contains("'a1' is in the record with another text");
        assertThat(report.problems().get(1).toString()).contains("its article 'a1' was rejected");
        assertSameAs(before);
    }

    @Test
    void takesASecondNameAsAnAliasOfTheKey() throws IOException {
        store.load(List.of(lines(ENTITY)));
        LoadReport report = store.load(List.of(lines(ENTITY.replace("'Norland'", "'Northland'"))));
        assertThat(report.rejected()).isZero();
        var entity = store.rows("MATCH (e:Entity) RETURN e.name AS name, e.aliases AS aliases", Map.of())
                .getFirst();
        assertThat(entity.get("name").asString()).isEqualTo("Norland");
        assertThat(entity.get("aliases").asList()).contains("Northland");
        List<String> before = store.dump();
        LoadReport again = store.load(List.of(lines(ENTITY.replace("'Norland'", "'Northland'"))));
        assertThat(again.entities().matched()).isEqualTo(1);
        assertSameAs(before);
    }

    @Test
    void addsAliasesToAKnownEntity() throws IOException {
        store.load(List.of(lines(ENTITY)));
        store.load(
                List.of(lines(ENTITY.replace("'name'", "'aliases': [{'text': 'Нордия', 'language': 'ru'}], 'name'"))));
        assertThat(store.rows("MATCH (e:Entity) RETURN e.aliases AS aliases", Map.of())
                        .getFirst()
                        .get("aliases")
                        .asList())
                .isEqualTo(List.of("Нордия"));
    }

    @Test
    void makesAnEntityThatOnlyAClaimNames() throws IOException {
        store.load(List.of(lines(ARTICLE, CLAIM)));
        assertThat(store.rows("MATCH (e:WeaponSystem:Entity {key: 'weapon:radar'}) RETURN e.name AS name", Map.of()))
                .singleElement()
                .satisfies(row -> assertThat(row.get("name").asString()).isEqualTo("radar"));
        assertThat(store.number("MATCH (e:Organisation {key: 'org:ministry'}) RETURN count(e)"))
                .isEqualTo(1);
    }

    @Test
    void rejectsAQuoteThatDoesNotStandInTheText() throws IOException {
        LoadReport report = store.load(List.of(lines(
                ARTICLE,
                CLAIM.replace("a radar.'}}", "a tank.'}}"),
                CLAIM.replace("'end': 31", "'end': 32"),
                CLAIM.replace("'article': 'a1'", "'article': 'a2'"))));
        assertThat(report.problems())
                .extracting(problem -> problem.field())
                .containsExactly("quote.text", "quote.end", "article");
    }

    @Test
    void takesTheSameLinesFromTwoLoadsAtOnce() throws Exception {
        try (var both = Executors.newFixedThreadPool(2)) {
            var one = both.submit(() -> store.load(Samples.files()));
            var other = both.submit(() -> store.load(Samples.files()));
            assertThat(one.get().rejected() + other.get().rejected()).isZero();
        }
        assertSameAs(samples);
    }

    @Test
    void drawsExactlyTheEdgesThatFactsDerive() {
        store.load(Samples.files());
        var derived = new TreeSet<String>();
        store.graph()
                .pages()
                .allFacts(
                        Clocks.ALL,
                        fact -> EdgeRow.of(fact, store.ontology())
                                .forEach(row -> derived.add(row.edge().toString())));
        var drawn = new TreeSet<String>();
        store.rows(
                        "MATCH (a)-[r]->(b) WHERE r.fact IS NOT NULL RETURN 'Edge[key=' + r.key + ', type=' + type(r)"
                                + " + ', from=' + a.key + ', to=' + b.key + ']' AS edge",
                        Map.of())
                .forEach(row -> drawn.add(row.get("edge").asString()));
        assertThat(drawn).isEqualTo(derived).hasSizeGreaterThan(200);
    }

    @Test
    void keepsForEveryEdgeAFactAndForEveryFactAClaim() {
        store.load(Samples.files());
        assertThat(store.number("MATCH (:Entity)-[r WHERE r.key STARTS WITH 'edge:']->(:Entity)"
                        + " WHERE NOT EXISTS { (f:Fact {key: r.fact})<-[:STATES]-(:Claim)-[:FROM]->(:Article) }"
                        + " RETURN count(r)"))
                .isZero();
        assertThat(store.number("MATCH (f:Fact) WHERE NOT (f)<-[:STATES]-(:Claim) RETURN count(f)"))
                .isZero();
        assertThat(store.number("MATCH (f:Fact) WHERE f.claims <> count { (f)<-[:STATES]-() } RETURN count(f)"))
                .isZero();
        assertThat(
                        store.number(
                                "MATCH (e:Entity) WHERE e.facts <> count { (e)<-[:SUBJECT|OBJECT|INSTRUMENT|TOPIC|PLACE|EVENT]-(:Fact) } RETURN count(e)"))
                .isZero();
    }

    @Test
    void keepsQuotesThatAreWhatStandsAtTheirSpan() {
        store.load(Samples.files());
        assertThat(store.rows(
                        "MATCH (c:Claim)-[:FROM]->(a:Article) RETURN c.quote AS quote, c.start AS start, c.end AS end, a.text AS text",
                        Map.of()))
                .hasSize(Samples.CLAIMS)
                .allSatisfy(row -> {
                    String text = row.get("text").asString();
                    int start = text.offsetByCodePoints(0, row.get("start").asInt());
                    int end = text.offsetByCodePoints(0, row.get("end").asInt());
                    assertThat(text.substring(start, end))
                            .isEqualTo(row.get("quote").asString());
                });
    }

    /** Says only what differs. */
    private void assertSameAs(List<String> expected) {
        List<String> now = store.dump();
        var missing = new ArrayList<>(expected);
        now.forEach(missing::remove);
        var added = new ArrayList<>(now);
        expected.forEach(added::remove);
        assertThat(added).as("new in the store").isEmpty();
        assertThat(missing).as("gone from the store").isEmpty();
    }

    private List<Path> shuffled(Random random) throws IOException {
        var lines = new ArrayList<String>();
        for (Path file : Samples.files()) {
            lines.addAll(Files.readAllLines(file));
        }
        Collections.shuffle(lines, random);
        int cut = random.nextInt(lines.size());
        return List.of(write("one.jsonl", lines.subList(0, cut)), write("two.jsonl", lines.subList(cut, lines.size())));
    }

    private Path lines(String... lines) throws IOException {
        return write(
                "lines.jsonl",
                List.of(lines).stream().map(line -> line.replace('\'', '"')).toList());
    }

    private Path write(String name, List<String> lines) throws IOException {
        return Files.write(folder.resolve(name), lines);
    }
}
