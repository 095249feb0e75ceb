package dev.entente.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.testing.Http;
import dev.entente.testing.Store;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** openapi.json describes exactly the endpoints that there are, and what they answer. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenApiTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Store store = Store.ofSamples();
    private final Http http = Http.serving(store);
    private final JsonNode description = Description.read();

    @AfterAll
    void close() {
        http.close();
        store.close();
    }

    @Test
    void namesEveryEndpointWithItsParametersAndNoOther() {
        var served = new TreeMap<String, Set<String>>();
        ApiServer.endpoints(Http.parts(store))
                .forEach(endpoint -> served.put(
                        endpoint.route().method() + " " + endpoint.route().path(),
                        new TreeSet<>(endpoint.route().query())));
        var described = new TreeMap<String, Set<String>>();
        description
                .path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(method -> described.put(
                                method.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(),
                                queryParameters(method.getValue()))));
        assertThat(described).isEqualTo(served);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Health, /api/health",
        "Ontology, /api/ontology",
        "Roles, /api/ontology/roles",
        "Stats, /api/stats",
        "Articles, /api/articles",
        "ArticleDetail, /api/articles/004_bd0ae6138f01d0df",
        "GraphView, /api/articles/004_bd0ae6138f01d0df/graph",
        "SearchHits, /api/search?q=iran",
        "SearchHits, /api/search?q=iranian%20president&exact=true",
        "EntityDetail, /api/entities/leader:vladimir-putin",
        "Neighbours, /api/entities/state:russia/neighbours",
        "GraphView, /api/view/initial",
        "GraphView, /api/view/initial?asOf=2024-10-11&knownAt=2024-10-12",
        "Stats, /api/stats?asOf=2024-10-11&knownAt=2024-10-12",
        "ArticleDetail, /api/articles/004_bd0ae6138f01d0df?knownAt=2024-10-12",
        "FactDetail, /api/facts/fact:f0be0bf4823ab75bc6954d30?knownAt=2024-10-11",
        "Diff, /api/diff?from=2024-10-11&to=2024-10-12",
        "Diff, /api/diff?clock=happened&from=2024-10-01&to=2024-10-11&knownAt=2024-10-12",
        "Corrections, /api/corrections",
        "Paths, /api/paths?from=leader:vladimir-putin&to=weapon:fath-360",
        "Paths, /api/paths?from=state:iran&to=state:russia&knownAt=2024-10-12",
        "Paths, /api/paths?from=state:iran&to=state:iran",
        "Paths, /api/paths?from=state:iran&to=state:russia&sources=1000",
        "Overview, /api/overview",
        "Overview, /api/overview?asOf=2024-10-11&knownAt=2024-10-12",
        "SavedViews, /api/views",
        "SavedQueries, /api/queries",
        "Schema, /api/schema",
        "Examples, /api/examples",
        "Examples, /api/behind",
        "ApiError, /api/nothing"
    })
    void describesWhatIsAnswered(String schema, String path) throws Exception {
        assertThat(Description.schema(schema).validate(http.get(path).json())).isEmpty();
    }

    @Test
    void describesFactsAndResults() throws Exception {
        for (JsonNode edge : http.get("/api/view/initial").json().path("edges")) {
            JsonNode fact =
                    http.get("/api/facts/" + edge.path("fact").asString()).json();
            assertThat(Description.schema("FactDetail").validate(fact)).isEmpty();
        }
        Map<String, Object> asked = Map.of(
                "facts", http.get("/api/view/initial").json().path("edges").findValuesAsString("fact"));
        assertThat(Description.schema("SourcesRequest").validate(JSON.valueToTree(asked)))
                .isEmpty();
        assertThat(Description.schema("Sources")
                        .validate(http.post("/api/sources", asked).json()))
                .isEmpty();
        JsonNode result = http.post("/api/query", Map.of("statement", "MATCH p = (:Claim)-->() RETURN p LIMIT 5"))
                .json();
        assertThat(Description.schema("QueryResult").validate(result)).isEmpty();
    }

    private Set<String> queryParameters(JsonNode operation) {
        var names = new TreeSet<String>();
        operation.path("parameters").forEach(given -> {
            JsonNode parameter = given.has("$ref")
                    ? description.at(given.path("$ref").asString().substring(1))
                    : given;
            if (parameter.path("in").asString().equals("query")) {
                names.add(parameter.path("name").asString());
            }
        });
        return names;
    }
}
