package dev.entente.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.explore.Explorer;
import dev.entente.explore.Views.EdgeView;
import dev.entente.explore.Views.FactDetail;
import dev.entente.explore.Views.Neighbours;
import dev.entente.fact.Status;
import dev.entente.graph.Clocks;
import dev.entente.graph.EntityNode;
import dev.entente.graph.NeighbourQuery;
import dev.entente.graph.NeighbourQuery.Direction;
import dev.entente.graph.StoreStats;
import dev.entente.testing.Samples;
import dev.entente.testing.Store;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Looking around in the samples. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadingTest {
    private static final String RUSSIA = "state:russia";

    private final Store store = Store.ofSamples();
    private final Explorer explorer =
            new Explorer(store.graph().reader(), store.graph().differences(), store.ontology());

    @AfterAll
    void close() {
        store.close();
    }

    @Test
    void knowsFromSeveralArticlesThatIranSuppliedRussia() {
        assertThat(store.number(
                        "MATCH (:State {name: 'Iran'})-[r:SUPPLIED]->(:State {name: 'Russia'}) RETURN count(r)"))
                .isGreaterThanOrEqualTo(2);
        assertThat(store.number("MATCH (:State {name: 'Iran'})-[r:SUPPLIED]->(:State {name: 'Russia'})"
                        + " MATCH (:Fact {key: r.fact})<-[:STATES]-(:Claim)-[:FROM]->(a) RETURN count(DISTINCT a)"))
                .isGreaterThanOrEqualTo(2);
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource({
        "Putin, leader:vladimir-putin",
        "putin, leader:vladimir-putin",
        "Vladimir Puttin, leader:vladimir-putin",
        "Путин, leader:vladimir-putin",
        "Peseshkian, leader:masoud-pezeshkian",
        "Pezeshkián, leader:masoud-pezeshkian",
        "پزشکیان, leader:masoud-pezeshkian",
        "Russ, state:russia",
        "روسیه, state:russia",
        "Turkmén, state:turkmenistan",
        "university of bath, org:university-of-bath",
        "the West, group:the-west",
    })
    void findsAnEntityBySpellingsNearItsNames(String typed, String key) {
        assertThat(found(typed)).contains(key);
        assertThat(explorer.search(typed, false, List.of(), Clocks.ALL, 5)
                        .hits()
                        .getFirst()
                        .score())
                .isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a AND (b* OR \"c",
                "\\",
                "name:x",
                "+-&&||!(){}[]^\"~*?:/",
                "*",
                "   ",
                "AND OR NOT",
                "\u0000",
                "😀",
                "ا ب"
            })
    void takesAnythingTypedForWords(String typed) {
        assertThat(explorer.search(typed, false, List.of(), Clocks.ALL, 5).shown())
                .isLessThanOrEqualTo(5);
    }

    @ParameterizedTest(name = "on {1} the {0} was {2}")
    @CsvSource({
        "Iranian president, 2022-06-29, leader:ebrahim-raisi",
        "Iranian president, 2024-10-11, leader:masoud-pezeshkian",
        "president of Iran, 2024-10-11, leader:masoud-pezeshkian",
        "президент, 2024-10-11, ''",
        "Russian prime minister, 2010-01-01, leader:vladimir-putin",
        "Russian prime minister, 2024-10-11, leader:mikhail-mishustin",
    })
    void findsWhoHeldAnOfficeOnADay(String typed, LocalDate day, String key) {
        var hits = explorer.search(typed, false, List.of("Leader"), new Clocks(day, null), 5)
                .hits();
        assertThat(hits.stream().map(hit -> hit.entity().key()).findFirst().orElse(""))
                .isEqualTo(key);
        assertThat(hits).allMatch(hit -> hit.matched().matches(".*, (Iran|Russia) \\(.*"));
    }

    @Test
    void findsNothingForNothing() {
        assertThat(explorer.search("", false, List.of(), Clocks.ALL, 5).hits()).isEmpty();
        assertThat(explorer.search("qqqqqqqqq", false, List.of(), Clocks.ALL, 5).hits())
                .isEmpty();
    }

    @Test
    void findsOnlyTheLabelsAskedFor() {
        assertThat(explorer.search("Ru", false, List.of("State"), Clocks.ALL, 20)
                        .hits())
                .isNotEmpty()
                .allMatch(hit -> hit.entity().label().equals("State"));
        var limited = explorer.search("iran", false, List.of(), Clocks.ALL, 1);
        assertThat(limited.hits()).hasSize(1);
        assertThat(limited.total()).isGreaterThan(1);
    }

    @Test
    void pagesThroughNeighboursWithoutLossOrRepetition() {
        long total = neighbours(List.of(), Direction.BOTH, List.of(), null, null, 0, 7)
                .total();
        var keys = new ArrayList<String>();
        for (int offset = 0; offset < total; offset += 7) {
            Neighbours page = neighbours(List.of(), Direction.BOTH, List.of(), null, null, offset, 7);
            assertThat(page.shown()).isEqualTo(page.edges().size()).isLessThanOrEqualTo(7);
            assertThat(page.total()).isEqualTo(total);
            page.edges().forEach(edge -> keys.add(edge.key()));
        }
        assertThat(keys).doesNotHaveDuplicates().hasSize((int) total);
        assertThat(total)
                .isEqualTo(
                        store.number(
                                "MATCH (:Entity {key: 'state:russia'})-[r]-(:Entity) WHERE r.fact IS NOT NULL RETURN count(r)"));
    }

    @Test
    void keepsSayingHowManyThereArePastTheLastPage() {
        long total = neighbours(List.of(), Direction.BOTH, List.of(), null, null, 0, 7)
                .total();
        Neighbours past = neighbours(List.of(), Direction.BOTH, List.of(), null, null, (int) total, 7);
        assertThat(past.edges()).isEmpty();
        assertThat(past.total()).isEqualTo(total);
    }

    @Test
    void showsTheStrongestEdgesFirst() {
        List<EdgeView> edges = neighbours(List.of(), Direction.BOTH, List.of(), null, null, 0, 1000)
                .edges();
        assertThat(edges)
                .isSortedAccordingTo((a, b) -> a.publishers() != b.publishers()
                        ? Integer.compare(b.publishers(), a.publishers())
                        : Integer.compare(b.claims(), a.claims()));
    }

    @Test
    void everyEdgeNamesThoseWhoReportIt() {
        List<EdgeView> edges = neighbours(List.of(), Direction.BOTH, List.of(), null, null, 0, 1000)
                .edges();
        assertThat(edges).isNotEmpty().allSatisfy(edge -> {
            assertThat(edge.voices()).hasSize(edge.publishers()).isSorted();
            FactDetail fact = explorer.fact(edge.fact(), Clocks.ALL).orElseThrow();
            assertThat(fact.publishers())
                    .hasSize(edge.publishers())
                    .filteredOn(publisher -> !publisher.startsWith("unknown publisher"))
                    .isSubsetOf(edge.voices());
        });
        assertThat(store.number("MATCH (n:Fact|Standing) WHERE size(n.voices) <> n.publishers RETURN count(n)"))
                .isZero();
        assertThat(store.number("MATCH (:Entity)-[r:MET]->(:Entity) WHERE 'UK NEWS' IN r.voices RETURN count(r)"))
                .isPositive();
    }

    @Test
    void filtersNeighboursByTypeDirectionStatusAndDate() {
        assertThat(neighbours(List.of("SUPPLIED"), Direction.BOTH, List.of(), null, null, 0, 100)
                        .edges())
                .isNotEmpty()
                .allMatch(edge -> edge.type().equals("SUPPLIED"));
        Neighbours in = neighbours(List.of("SUPPLIED"), Direction.IN, List.of(), null, null, 0, 100);
        Neighbours out = neighbours(List.of("SUPPLIED"), Direction.OUT, List.of(), null, null, 0, 100);
        assertThat(in.edges()).isNotEmpty().allMatch(edge -> edge.target().equals(RUSSIA));
        assertThat(out.edges()).allMatch(edge -> edge.source().equals(RUSSIA));
        assertThat(neighbours(List.of(), Direction.BOTH, List.of(Status.ONGOING, Status.PLANNED), null, null, 0, 100)
                        .edges())
                .isNotEmpty()
                .allMatch(
                        edge -> edge.status().equals("ongoing") || edge.status().equals("planned"));
        LocalDate day = LocalDate.of(2024, 10, 1);
        assertThat(neighbours(List.of(), Direction.BOTH, List.of(), day, null, 0, 1000)
                        .edges())
                .isNotEmpty()
                .allMatch(edge -> edge.until() == null || edge.until().compareTo("2024-10-01") >= 0);
        assertThat(neighbours(List.of(), Direction.BOTH, List.of(), null, day, 0, 1000)
                        .edges())
                .isNotEmpty()
                .allMatch(edge -> edge.from() == null || edge.from().compareTo("2024-10-01") <= 0);
    }

    /** What began before a day and goes on still held on that day. */
    @Test
    void countsWhatGoesOnAmongWhatHeldOnADay() {
        long open = store.number("MATCH (:Entity {key: 'state:russia'})-[r]-(:Entity) WHERE r.fact IS NOT NULL"
                + " AND r.from < date('2024-10-01') AND r.until IS NULL AND r.status = 'ongoing' RETURN count(r)");
        assertThat(open).isPositive();
        assertThat(neighbours(
                                List.of(),
                                Direction.BOTH,
                                List.of(Status.ONGOING),
                                LocalDate.of(2024, 10, 1),
                                null,
                                0,
                                1000)
                        .edges()
                        .stream()
                        .filter(edge -> edge.until() == null
                                && edge.from() != null
                                && edge.from().compareTo("2024-10-01") < 0)
                        .count())
                .isEqualTo(open);
    }

    @Test
    void tellsAFactWithEveryClaimAndItsPlaceInTheText() {
        String key = store.rows("MATCH (f:Fact) RETURN f.key AS key ORDER BY f.strength DESC LIMIT 1", Map.of())
                .getFirst()
                .get("key")
                .asString();
        FactDetail fact = explorer.fact(key, Clocks.ALL).orElseThrow();
        assertThat(fact.claims()).hasSize((int) fact.total()).hasSizeGreaterThan(1);
        assertThat(fact.spread().values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(fact.claims().size());
        assertThat(fact.edges()).isNotEmpty().allMatch(edge -> edge.fact().equals(key));
        assertThat(fact.sentence()).isNotBlank().doesNotContain("{", "[");
        assertThat(fact.claims()).allSatisfy(claim -> {
            String text = explorer.article(claim.article().id(), Clocks.ALL)
                    .orElseThrow()
                    .text();
            assertThat(text)
                    .contains(claim.context().before()
                            + claim.quote().text()
                            + claim.context().after());
        });
    }

    @Test
    void factsAndEntitiesCanBeLookedAt() {
        store.rows("MATCH (f:Fact) RETURN f.key AS key", Map.of())
                .forEach(row -> assertThat(explorer.fact(row.get("key").asString(), Clocks.ALL)
                                .orElseThrow()
                                .claims())
                        .isNotEmpty());
        store.rows("MATCH (e:Entity) RETURN e.key AS key ORDER BY key LIMIT 60", Map.of())
                .forEach(row -> assertThat(explorer.entity(row.get("key").asString(), Clocks.ALL))
                        .isPresent());
    }

    @Test
    void opensOnTheStrongestFacts() {
        var view = explorer.firstView(Clocks.ALL);
        assertThat(view.edges()).isNotEmpty().hasSize((int) view.shown());
        assertThat(view.total()).isEqualTo(explorer.stats(Clocks.ALL).edges()).isGreaterThanOrEqualTo(view.shown());
        List<String> nodes = view.nodes().stream().map(EntityNode::key).toList();
        assertThat(nodes).doesNotHaveDuplicates();
        assertThat(view.edges()).allMatch(edge -> nodes.contains(edge.source()) && nodes.contains(edge.target()));
    }

    @Test
    void countsWhatThereIs() {
        StoreStats stats = explorer.stats(Clocks.ALL);
        assertThat(stats.articles()).isEqualTo(Samples.ARTICLES);
        assertThat(stats.claims()).isEqualTo(Samples.CLAIMS);
        assertThat(stats.facts()).isEqualTo(store.number("MATCH (f:Fact) RETURN count(f)"));
        assertThat(stats.byRelation().values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(stats.facts());
        assertThat(stats.byStatus().values().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(stats.facts());
        assertThat(stats.byLabel().values().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(stats.entities());
        assertThat(stats.publishers().stream()
                        .mapToLong(StoreStats.PublisherCount::claims)
                        .sum())
                .isEqualTo(Samples.CLAIMS);
    }

    @Test
    void listsArticlesAndTellsOneWithItsClaims() {
        var page = explorer.articles(Clocks.ALL, 0, 2);
        assertThat(page.articles()).hasSize(2);
        assertThat(page.total()).isEqualTo(Samples.ARTICLES);
        var article = explorer.article("004_bd0ae6138f01d0df", Clocks.ALL).orElseThrow();
        assertThat(article.claims()).hasSize(62);
        assertThat(article.total()).isEqualTo(62);
        assertThat(article.claims())
                .isSortedAccordingTo(
                        (a, b) -> Integer.compare(a.quote().start(), b.quote().start()));
        assertThat(explorer.article("nothing", Clocks.ALL)).isEmpty();
    }

    @Test
    void tellsAnEntityWithItsOfficesAndCounts() {
        var putin = explorer.entity("leader:vladimir-putin", Clocks.ALL).orElseThrow();
        assertThat(putin.entity().label()).isEqualTo("Leader");
        assertThat(putin.offices())
                .isNotEmpty()
                .anyMatch(office -> office.of().key().equals(RUSSIA));
        assertThat(putin.counts()).isNotEmpty();
        assertThat(putin.counts().stream().filter(count -> count.type().equals("MET")))
                .singleElement()
                .satisfies(count -> assertThat(count.direction()).isEqualTo("both"));
        assertThat(explorer.entity("state:nowhere", Clocks.ALL)).isEmpty();
    }

    private List<String> found(String typed) {
        return explorer.search(typed, false, List.of(), Clocks.ALL, 5).hits().stream()
                .map(hit -> hit.entity().key())
                .toList();
    }

    private Neighbours neighbours(
            List<String> types,
            Direction direction,
            List<Status> statuses,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            int offset,
            int limit) {
        List<String> some = types.isEmpty() ? store.ontology().edgeTypes() : types;
        return explorer.neighbours(
                        new NeighbourQuery(RUSSIA, some, direction, statuses, from, until, offset, limit), Clocks.ALL)
                .orElseThrow();
    }
}
