package dev.entente.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.entente.explore.Connections;
import dev.entente.fact.EntityKey;
import dev.entente.graph.Clocks;
import dev.entente.graph.PathQuery;
import dev.entente.graph.TookTooLongException;
import dev.entente.testing.Http;
import dev.entente.testing.Http.Answer;
import dev.entente.testing.Lines;
import dev.entente.testing.Store;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/**
 * How entities are joined. Ada met Ben and Cid, each of whom met Dan: Ben as two papers say, Cid as one does. That Dan met
 * Eve is denied. Ada met Fay on the 19th, and backs Gus. A chain of seven steps leads from c0 to c7. Of the two spellings
 * of Hal each met somebody else, and they were merged.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PathsTest {
    private final Store store = Store.empty();
    private final Http http = Http.serving(store);

    @BeforeAll
    void tell() {
        var lines = new ArrayList<>(List.of(
                Lines.article("a1", "Post", "2024-10-11"),
                Lines.article("a2", "Times", "2024-10-12"),
                Lines.article("a3", null, "2024-10-20"),
                Lines.met("a1", 0, "leader:ada", "leader:ben", "occurred", on("2024-10-01", 0.5)),
                Lines.met("a2", 0, "leader:ada", "leader:ben", "occurred", on("2024-10-01", 0.9)),
                Lines.met("a1", 1, "leader:ben", "leader:dan", "occurred", on("2024-10-01", 0.9)),
                Lines.met("a2", 1, "leader:ben", "leader:dan", "occurred", on("2024-10-01", 0.9)),
                Lines.met("a1", 2, "leader:dan", "leader:ben", "planned", on("2024-09-01", 0.9)),
                Lines.met("a1", 3, "leader:cid", "leader:ada", "occurred", on("2024-10-01", 0.9)),
                Lines.met("a2", 4, "leader:cid", "leader:dan", "occurred", on("2024-10-02", 0.9)),
                Lines.met("a1", 5, "leader:dan", "leader:eve", "denied", on("2024-10-01", 0.9)),
                Lines.met("a3", 6, "leader:ada", "leader:fay", "occurred", on("2024-10-19", 0.9)),
                Lines.claim(
                        "a1",
                        7,
                        "leader:ada",
                        "occurred",
                        Map.of("relation", "BACKS", "object", Lines.who("leader:gus"))),
                Lines.met("a1", 8, "leader:ina", "leader:hal", "occurred", Map.of()),
                Lines.met("a1", 9, "leader:hall", "leader:joe", "occurred", Map.of())));
        for (int i = 0; i < 7; i++) {
            lines.add(Lines.met("a1", 10 + i, "leader:c" + i, "leader:c" + (i + 1), "occurred", Map.of()));
        }
        store.take(lines);
        store.curator().merge(new EntityKey("leader:hall"), new EntityKey("leader:hal"), "me", null);
    }

    private static Map<String, Object> on(String day, double confidence) {
        return Map.of("date", Lines.on(day), "confidence", confidence);
    }

    @AfterAll
    void close() {
        http.close();
        store.close();
    }

    @Test
    void findsAllShortestWaysTheBestReportedFirst() throws Exception {
        JsonNode paths = between("ada", "dan", "");
        assertThat(paths.path("length").asInt()).isEqualTo(2);
        assertThat(entities(paths)).containsExactly("ada ben dan", "ada cid dan");
        assertThat(paths.path("shown").asInt()).isEqualTo(2);
        assertThat(paths.path("nodes").findValuesAsString("key"))
                .containsExactlyInAnyOrder("leader:ada", "leader:ben", "leader:cid", "leader:dan");
    }

    @Test
    void namesAllParallelEdgesOfAStepStrongestFirst() throws Exception {
        JsonNode paths = between("ada", "dan", "");
        JsonNode step = paths.path("paths").path(0).path("steps").path(1);
        assertThat(step.valueStream()
                        .map(key -> edge(paths, key).path("publishers").asInt()))
                .containsExactly(2, 1);
        assertThat(paths.path("edges").size()).isEqualTo(5);
    }

    @Test
    void saysOfEachFactWhatItRestsOn() throws Exception {
        JsonNode paths = between("ada", "ben", "");
        assertThat(paths.path("evidence").size()).isOne();
        JsonNode evidence = paths.path("evidence").path(0);
        assertThat(evidence.path("fact").asString())
                .isEqualTo(paths.path("edges").path(0).path("fact").asString());
        assertThat(evidence.path("sentence").asString()).isEqualTo("ada met ben");
        assertThat(evidence.path("quote").asString()).isEqualTo("x");
        assertThat(evidence.path("voice").asString())
                .as("of two, the one more surely read")
                .isEqualTo("Times");
        assertThat(evidence.path("article").asString()).isEqualTo("a2");
        assertThat(evidence.path("published").asString()).isEqualTo("2024-10-12");
        assertThat(between("ada", "ben", "&knownAt=2024-10-11")
                        .path("evidence")
                        .path(0)
                        .path("voice")
                        .asString())
                .as("what was known then")
                .isEqualTo("Post");
        assertThat(between("ada", "fay", "")
                        .path("evidence")
                        .path(0)
                        .path("voice")
                        .asString())
                .isEqualTo("unknown publisher (a3)");
    }

    @ParameterizedTest(name = "{0} to {1} with {2}: {3} steps, {4} ways")
    @CsvSource({
        "ada, ben, '', 1, 1",
        "ben, ada, '', 1, 1",
        "ada, dan, '&sources=2', 2, 1",
        "ada, cid, '&sources=2', -1, 0",
        "ada, dan, '&limit=1', 2, 2",
        "ada, gus, '', 1, 1",
        "ada, gus, '&relation=MET', -1, 0",
        "ada, gus, '&relation=MET&relation=BACKS', 1, 1",
        "ben, dan, '&status=planned', 1, 1",
        "ada, ben, '&status=planned', -1, 0",
        "dan, eve, '', -1, 0",
        "dan, eve, '&status=retracted', -1, 0",
        "dan, eve, '&status=denied', 1, 1",
        "ada, eve, '&status=denied&status=occurred', 3, 2",
        "ada, fay, '', 1, 1",
        "ada, fay, '&asOf=2024-10-18', -1, 0",
        "ada, fay, '&asOf=2024-10-19', 1, 1",
        "ada, fay, '&knownAt=2024-10-19', -1, 0",
        "ada, fay, '&knownAt=2024-10-20', 1, 1",
        "ada, dan, '&knownAt=2024-10-11', 2, 1",
        "ada, dan, '&knownAt=2024-10-11&sources=2', -1, 0",
        "ina, joe, '', 2, 1",
        "hall, joe, '', 1, 1",
        "hall, hal, '', 0, 1",
        "ada, ada, '', 0, 1",
        "c0, c6, '', 6, 1",
        "c0, c7, '', -1, 0",
        "ada, c0, '', -1, 0",
    })
    void findsOnlyWhatIsAskedFor(String from, String to, String more, int length, int total) throws Exception {
        JsonNode paths = between(from, to, more);
        assertThat(paths.path("length").asInt(-1)).isEqualTo(length);
        assertThat(paths.path("total").asInt()).isEqualTo(total);
        for (JsonNode path : paths.path("paths")) {
            assertThat(path.path("steps").size()).isEqualTo(length);
            assertThat(path.path("entities").size()).isEqualTo(length + 1);
        }
        if (length < 0) {
            assertThat(paths.path("length").isNull()).isTrue();
            for (String list : List.of("nodes", "edges", "paths", "evidence")) {
                assertThat(paths.path(list).size()).isZero();
            }
        }
    }

    @Test
    void namesTheOneEntityOfAWayWithoutSteps() throws Exception {
        JsonNode paths = between("hall", "hal", "");
        assertThat(entities(paths)).containsExactly("hal");
        assertThat(paths.path("nodes").findValuesAsString("key")).containsExactly("leader:hal");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "from=leader:ada&to=leader:nobody",
                "from=leader:nobody&to=leader:ada",
                "from=a1&to=leader:ada",
                "from=%27%22%3Cscript%3E&to=leader:ada"
            })
    void saysWhichEntityIsNotThere(String ends) throws Exception {
        Answer answer = http.get("/api/paths?" + ends);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.code()).isEqualTo("not-found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "from=leader:ada",
                "to=leader:ada",
                "from=&to=leader:ada",
                "from=leader:ada&to=leader:ben&limit=0",
                "from=leader:ada&to=leader:ben&limit=201",
                "from=leader:ada&to=leader:ben&sources=0",
                "from=leader:ada&to=leader:ben&sources=many",
                "from=leader:ada&to=leader:ben&relation=GAVE",
                "from=leader:ada&to=leader:ben&status=happened",
                "from=leader:ada&to=leader:ben&asOf=today"
            })
    void saysWhichValueCannotBe(String query) throws Exception {
        Answer answer = http.get("/api/paths?" + query);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("bad-parameter");
        assertThat(answer.json().path("error").path("remedy").asString()).startsWith("give ");
    }

    /** The server looks at the time every two seconds only. */
    @Test
    @Timeout(60)
    void endsASearchThatTakesTooLong() {
        var hasty = new Connections(store.graph().paths(Duration.ofMillis(1)), store.ontology());
        var query = new PathQuery("leader:c0", "leader:c6", store.ontology().edgeTypes(), PathQuery.AFFIRMING, 1, 25);
        assertThatExceptionOfType(TookTooLongException.class)
                .isThrownBy(() -> {
                    while (true) {
                        hasty.between(query, Clocks.ALL);
                    }
                })
                .withMessage("This took longer than the 0.001 seconds that it may");
    }

    private JsonNode between(String from, String to, String more) throws Exception {
        Answer answer = http.get("/api/paths?from=leader:" + from + "&to=leader:" + to + more);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private static List<String> entities(JsonNode paths) {
        return paths.path("paths")
                .valueStream()
                .map(path -> String.join(
                        " ",
                        path.path("entities")
                                .valueStream()
                                .map(key -> key.asString().replace("leader:", ""))
                                .toList()))
                .toList();
    }

    private static JsonNode edge(JsonNode paths, JsonNode key) {
        return paths.path("edges")
                .valueStream()
                .filter(edge -> edge.path("key").equals(key))
                .findFirst()
                .orElseThrow();
    }
}
