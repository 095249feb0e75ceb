package dev.entente.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.testing.Http;
import dev.entente.testing.Http.Answer;
import dev.entente.testing.Samples;
import dev.entente.testing.Store;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Every endpoint over HTTP, on the samples. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EndpointsTest {
    private final Store store = Store.ofSamples();
    private final Http http = Http.serving(store);

    @AfterAll
    void close() {
        http.close();
        store.close();
    }

    @Test
    void tellsThatItIsWell() throws Exception {
        JsonNode health = json("/api/health");
        assertThat(health.path("status").asString()).isEqualTo("ok");
        assertThat(health.path("version").asString()).isEqualTo("0.0.0-test");
        assertThat(health.path("neo4j").propertyNames())
                .containsExactlyInAnyOrder("address", "version", "edition", "embedded", "restarts", "restarted");
    }

    @Test
    void tellsTheVocabulary() throws Exception {
        JsonNode ontology = json("/api/ontology");
        assertThat(ontology.propertyNames())
                .containsExactlyInAnyOrder("labels", "families", "relations", "statuses", "certainties");
        assertThat(ontology.path("relations").size())
                .isEqualTo(store.ontology().relations().size());
        assertThat(ontology.path("statuses").findValuesAsString("status"))
                .contains("occurred", "disputed")
                .hasSize(10);
    }

    @Test
    void tellsHowMuchThereIs() throws Exception {
        JsonNode stats = json("/api/stats");
        assertThat(stats.path("articles").asInt()).isEqualTo(Samples.ARTICLES);
        assertThat(stats.path("claims").asInt()).isEqualTo(Samples.CLAIMS);
    }

    @Test
    void tellsArticles() throws Exception {
        JsonNode page = json("/api/articles?limit=2&offset=1");
        assertThat(page.path("articles").size()).isEqualTo(2);
        assertThat(page.path("total").asInt()).isEqualTo(Samples.ARTICLES);
        JsonNode article = json("/api/articles/004_bd0ae6138f01d0df");
        assertThat(article.path("claims").size()).isEqualTo(62);
        assertThat(article.path("article").path("claims").asInt()).isEqualTo(62);
        assertThat(article.path("text").asString()).isNotBlank();
    }

    @Test
    void findsEntities() throws Exception {
        JsonNode hits = json("/api/search?q=%D0%9F%D1%83%D1%82%D0%B8%D0%BD&label=Leader&limit=3");
        assertThat(hits.path("hits").path(0).path("entity").path("key").asString())
                .isEqualTo("leader:vladimir-putin");
        assertThat(hits.path("shown").asInt()).isEqualTo(hits.path("hits").size());
        assertThat(json("/api/search").path("hits").size()).isZero();
        assertThat(json("/api/search?q=putin&exact=true").path("hits").findValuesAsString("fit"))
                .containsExactly("exact");
        assertThat(json("/api/search?q=puti&exact=true").path("hits").size()).isZero();
        assertThat(json("/api/search?q=puti&exact=false")
                        .path("hits")
                        .path(0)
                        .path("by")
                        .asString())
                .isEqualTo("name");
    }

    @Test
    void tellsAnEntityItsNeighboursAndTheirFacts() throws Exception {
        JsonNode entity = json("/api/entities/state:russia");
        assertThat(entity.path("entity").path("code").asString()).isEqualTo("RUS");
        assertThat(entity.path("counts").size()).isPositive();
        JsonNode page =
                json("/api/entities/state%3Arussia/neighbours?relation=COOPERATES_WITH&type=VISITED&direction=both"
                        + "&status=occurred&status=ongoing&from=2000-01-01&until=2030-01-01&limit=5&offset=0");
        assertThat(page.path("edges").size()).isBetween(1, 5);
        assertThat(page.path("limit").asInt()).isEqualTo(5);
        JsonNode fact =
                json("/api/facts/" + page.path("edges").path(0).path("fact").asString());
        assertThat(fact.path("claims").size()).isEqualTo(fact.path("total").asInt());
        assertThat(fact.path("edges").size()).isPositive();
    }

    @Test
    void tellsTheFirstView() throws Exception {
        JsonNode view = json("/api/view/initial");
        assertThat(view.path("edges").size())
                .isEqualTo(view.path("shown").asInt())
                .isPositive();
        assertThat(view.path("total").asInt())
                .isGreaterThanOrEqualTo(view.path("shown").asInt());
    }

    @Test
    void tellsOfTheEdgesBetweenEntitiesThoseThatAreNamed() throws Exception {
        List<String> entities = List.of("state:iran", "state:russia", "leader:vladimir-putin");
        JsonNode all = view(Map.of("entities", entities));
        List<String> keys = keys(all.path("edges"));
        assertThat(keys).hasSizeGreaterThan(3);
        JsonNode some = view(Map.of("entities", entities, "edges", List.of(keys.get(2), "edge:0", keys.get(0))));
        assertThat(keys(some.path("nodes"))).containsExactlyElementsOf(keys(all.path("nodes")));
        assertThat(some.path("edges"))
                .containsExactly(all.path("edges").path(0), all.path("edges").path(2));
        assertThat(some.path("shown").asInt()).isEqualTo(2);
        assertThat(some.path("total").asInt()).isEqualTo(3);
        assertThat(view(Map.of("entities", entities, "edges", List.of()))
                        .path("edges")
                        .size())
                .isZero();
        assertThat(view(Map.of("entities", List.of("state:iran"), "edges", keys))
                        .path("edges")
                        .size())
                .isZero();
    }

    @Test
    void tellsTheNamedEdgesOfADay() throws Exception {
        List<String> entities = List.of("leader:masoud-pezeshkian", "leader:vladimir-putin");
        List<String> keys = keys(view(Map.of("entities", entities)).path("edges"));
        JsonNode then = view(Map.of("entities", entities, "knownAt", "2024-10-11"));
        assertThat(then.path("edges").size()).isPositive();
        assertThat(view(Map.of("entities", entities, "edges", keys, "knownAt", "2024-10-11"))
                        .path("edges"))
                .isEqualTo(then.path("edges"));
    }

    @Test
    void takesAsManyNamedEdgesAsAPageShows() throws Exception {
        List<String> many =
                IntStream.range(0, 10_000).mapToObj(each -> "edge:" + each).toList();
        assertThat(view(Map.of("entities", List.of("state:iran"), "edges", many))
                        .path("total")
                        .asInt())
                .isEqualTo(10_000);
    }

    @ParameterizedTest
    @MethodSource
    void refusesWhatIsNoView(Object view, String said) throws Exception {
        Answer answer = http.post("/api/view", view);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains(said);
        assertThat(answer.json().path("error").path("remedy").asString()).isNotEmpty();
    }

    static List<Arguments> refusesWhatIsNoView() {
        List<String> keys = IntStream.rangeClosed(0, 10_000)
                .mapToObj(each -> "edge:" + each)
                .toList();
        return List.of(
                Arguments.of(Map.of(), "at most 10000 entities"),
                Arguments.of(Map.of("entities", keys), "at most 10000 entities"),
                Arguments.of(Map.of("entities", Collections.singletonList(null)), "at most 10000 entities"),
                Arguments.of(Map.of("entities", List.of(), "edges", keys), "at most 10000 edges"),
                Arguments.of(
                        Map.of("entities", List.of(), "edges", Collections.singletonList(null)), "at most 10000 edges"),
                Arguments.of(Map.of("entities", List.of(), "edges", "edge:0"), "'edges' has the wrong type"),
                Arguments.of(Map.of("entities", List.of(), "edge", List.of()), "no field 'edge'"));
    }

    @Test
    void tellsWhatAnArticleAloneSays() throws Exception {
        JsonNode view = json("/api/articles/004_bd0ae6138f01d0df/graph");
        Set<String> stated = facts(json("/api/articles/004_bd0ae6138f01d0df").path("claims"));
        assertThat(facts(view.path("edges"))).isNotEmpty().isSubsetOf(stated);
        assertThat(view.path("shown").asInt())
                .isEqualTo(view.path("total").asInt())
                .isEqualTo(view.path("edges").size());
        assertThat(new HashSet<>(keys(view.path("nodes"))))
                .isEqualTo(view.path("edges")
                        .valueStream()
                        .flatMap(edge -> Stream.of(
                                edge.path("source").asString(),
                                edge.path("target").asString()))
                        .collect(Collectors.toSet()));
        assertThat(json("/api/articles/004_bd0ae6138f01d0df/graph?knownAt=2000-01-01")
                        .path("edges")
                        .size())
                .isZero();
        assertThat(json("/api/articles/004_bd0ae6138f01d0df/graph?asOf=2018-06-01")
                        .path("edges")
                        .size())
                .isLessThan(view.path("edges").size());
    }

    @Test
    void tellsExamplesThatRun() throws Exception {
        JsonNode examples = json("/api/examples").path("examples");
        assertThat(examples.size()).isPositive();
        for (JsonNode example : examples) {
            Answer answer = http.post(
                    "/api/query",
                    Map.of("statement", example.path("statement"), "parameters", example.path("parameters")));
            assertThat(answer.status()).as(example.path("name").asString()).isEqualTo(200);
            assertThat(answer.json().path("values").size()).isPositive();
        }
    }

    @Test
    void describesItself() throws Exception {
        assertThat(json("/api/openapi.json").path("openapi").asString()).startsWith("3.1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/articles/nothing",
                "/api/articles/nothing/graph",
                "/api/entities/state:nowhere",
                "/api/entities/state:nowhere/neighbours",
                "/api/entities/%27%22%3Cscript%3E",
                "/api/facts/fact:0",
                "/api/paths?from=state:iran&to=state:nowhere",
                "/api/views/view-aaaaaaaaaaaa",
                "/api/export?format=csv&entity=state:nowhere",
                "/api/export?format=csv&view=nothing",
                "/api/nothing",
                "/nothing.html",
                "/api/"
            })
    void saysWhatIsNotThere(String path) throws Exception {
        Answer answer = http.get(path);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.code()).isEqualTo("not-found");
        assertThat(answer.header("Content-Type")).startsWith("application/json");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/health?x=1, x",
        "/api/stats?limit=1, limit",
        "/api/paths?from=state:iran&to=state:russia&hops=2, hops",
        "/api/overview?limit=1, limit",
        "/api/views?knownAt=2024-10-11, knownAt",
        "/api/search?query=putin, query",
        "/api/entities/state:russia?hops=1, hops",
        "/api/entities/state:russia/neighbours?labels=State, labels",
        "/api/export?format=csv&all=true&fields=x, fields"
    })
    void refusesAParameterThatItDoesNotKnow(String path, String name) throws Exception {
        Answer answer = http.get(path);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("unknown-parameter");
        assertThat(answer.text()).contains("'" + name + "'", "it takes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/articles?limit=0",
                "/api/articles?limit=501",
                "/api/articles?limit=many",
                "/api/articles?offset=-1",
                "/api/articles?limit=99999999999",
                "/api/search?q=a&limit=101",
                "/api/search?q=a&exact=yes",
                "/api/articles/004_bd0ae6138f01d0df/graph?asOf=yesterday",
                "/api/search?q=a&label=Chief",
                "/api/entities/state:russia/neighbours?direction=up",
                "/api/entities/state:russia/neighbours?status=happened",
                "/api/entities/state:russia/neighbours?status=OCCURRED",
                "/api/entities/state:russia/neighbours?type=GAVE",
                "/api/entities/state:russia/neighbours?relation=GAVE",
                "/api/entities/state:russia/neighbours?from=yesterday",
                "/api/entities/state:russia/neighbours?until=2024-13-01",
                "/api/export?all=true",
                "/api/export?format=xlsx&all=true",
                "/api/export?format=csv&table=rows&all=true",
                "/api/export?format=csv&entity=state:russia&hops=9"
            })
    void saysWhichValueCannotBe(String path) throws Exception {
        Answer answer = http.get(path);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("bad-parameter");
        assertThat(answer.json().path("error").path("remedy").asString()).startsWith("give ");
    }

    @Test
    void saysThatNothingToExportIsNamed() throws Exception {
        assertThat(http.get("/api/export?format=csv").code()).isEqualTo("no-selection");
        assertThat(http.get("/api/export?format=csv&all=yes").code()).isEqualTo("no-selection");
    }

    @Test
    void answersTheSameShapeForEveryError() throws Exception {
        for (Answer answer :
                List.of(http.get("/api/facts/x"), http.get("/api/stats?x"), http.post("/api/query", "{"))) {
            assertThat(answer.json().propertyNames()).containsExactly("error");
            assertThat(answer.json().path("error").propertyNames())
                    .containsExactlyInAnyOrder("code", "message", "remedy", "line", "column");
        }
    }

    private JsonNode view(Map<String, ?> request) throws Exception {
        Answer answer = http.post("/api/view", request);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private static List<String> keys(JsonNode things) {
        return things.valueStream().map(thing -> thing.path("key").asString()).toList();
    }

    private static Set<String> facts(JsonNode things) {
        return things.valueStream().map(thing -> thing.path("fact").asString()).collect(Collectors.toSet());
    }

    private JsonNode json(String path) throws Exception {
        Answer answer = http.get(path);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).matches("application/json; ?charset=utf-8");
        return answer.json();
    }
}
