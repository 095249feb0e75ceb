package dev.entente.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.entente.testing.Http;
import dev.entente.testing.Sources;
import dev.entente.testing.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
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
import tools.jackson.databind.node.ObjectNode;

/** openapi.json describes exactly the endpoints that there are, and what they answer. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenApiTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Store store = Store.ofSamples();
    private final Http http = Http.serving(store);
    private final JsonNode description = description();

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
        assertThat(schema(schema).validate(http.get(path).json())).isEmpty();
    }

    @Test
    void describesFactsAndResults() throws Exception {
        for (JsonNode edge : http.get("/api/view/initial").json().path("edges")) {
            JsonNode fact =
                    http.get("/api/facts/" + edge.path("fact").asString()).json();
            assertThat(schema("FactDetail").validate(fact)).isEmpty();
        }
        Map<String, Object> asked = Map.of(
                "facts", http.get("/api/view/initial").json().path("edges").findValuesAsString("fact"));
        assertThat(schema("SourcesRequest").validate(JSON.valueToTree(asked))).isEmpty();
        assertThat(schema("Sources").validate(http.post("/api/sources", asked).json()))
                .isEmpty();
        JsonNode result = http.post("/api/query", Map.of("statement", "MATCH p = (:Claim)-->() RETURN p LIMIT 5"))
                .json();
        assertThat(schema("QueryResult").validate(result)).isEmpty();
    }

    @Test
    void describesCorrections() throws Exception {
        try (Store corrected = Store.ofSamples();
                Http server = Http.serving(corrected)) {
            JsonNode claims = server.get("/api/facts/fact:f0be0bf4823ab75bc6954d30")
                    .json()
                    .path("claims");
            List<String> keys = claims.valueStream()
                    .map(claim -> claim.path("key").asString())
                    .toList();
            corrects(server, Map.of("kind", "retract", "claims", keys, "reason", "a try"));
            corrects(server, Map.of("kind", "retract", "article", "003_88ba542fabac4a4c", "on", "2023-01-01"));
            corrects(server, Map.of("kind", "merge", "from", "org:cnn", "into", "org:reuters", "by", "me"));
            String split = corrects(
                    server,
                    Map.of(
                            "kind", "split",
                            "from", "state:iran",
                            "into", "state:other",
                            "article", "002_e7503debab2fb53f"));
            corrects(server, Map.of("kind", "undo", "undoes", split));
            JsonNode listed = server.get("/api/corrections").json();
            assertThat(schema("Corrections").validate(listed)).isEmpty();
            assertThat(listed.path("shown").asInt()).isEqualTo(5);
            JsonNode fact =
                    server.get("/api/facts/fact:f0be0bf4823ab75bc6954d30").json();
            assertThat(schema("FactDetail").validate(fact)).isEmpty();
            assertThat(fact.path("status").asString()).isEqualTo("retracted");
            assertThat(schema("EntityDetail")
                            .validate(server.get("/api/entities/org:cnn").json()))
                    .isEmpty();
        }
    }

    @Test
    void describesDraftsAndReviews() throws Exception {
        try (Store filled = Store.empty();
                Http server = Http.serving(filled)) {
            Map<String, Object> submission = Map.of(
                    "text", "Russian President Vladimir Putin met Iranian President Masoud Pezeshkian in Ashgabat.",
                    "published", "2024-10-12");
            assertThat(schema("Submission").validate(JSON.valueToTree(submission)))
                    .isEmpty();
            JsonNode draft = server.post("/api/drafts", submission).json();
            while (!draft.path("state").asString().equals("ready")) {
                assertThat(schema("Draft").validate(draft)).isEmpty();
                assertThat(draft.path("state").asString()).isNotEqualTo("failed");
                Thread.sleep(200);
                draft = server.get("/api/drafts/" + draft.path("draft").asString())
                        .json();
            }
            assertThat(schema("Draft").validate(draft)).isEmpty();
            JsonNode claim = draft.path("articles").path(0).path("claims").path(0);
            Map<String, Object> review = Map.of(
                    "decisions",
                    List.of(Map.of("claim", claim.path("key").asString(), "verdict", "rejected")),
                    "added",
                    List.of(Map.of(
                            "relation",
                            "MET",
                            "subject",
                            Map.of("key", "leader:vladimir-putin", "name", "Vladimir Putin"),
                            "object",
                            Map.of("label", "Leader", "name", "Somebody Else"),
                            "status",
                            "planned",
                            "start",
                            0,
                            "end",
                            20)));
            assertThat(schema("Review").validate(JSON.valueToTree(review))).isEmpty();
            Http.Answer saved = server.post("/api/drafts/" + draft.path("draft").asString() + "/articles/0", review);
            assertThat(saved.status()).as(saved.text()).isEqualTo(201);
            assertThat(schema("SavedReview").validate(saved.json())).isEmpty();
        }
    }

    private String corrects(Http server, Map<String, Object> request) throws Exception {
        assertThat(schema("CorrectionRequest").validate(JSON.valueToTree(request)))
                .isEmpty();
        Http.Answer answer = server.post("/api/corrections", request);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        assertThat(schema("CorrectionRecorded").validate(answer.json())).isEmpty();
        return answer.json().path("correction").asString();
    }

    private Schema schema(String name) {
        ObjectNode root = JSON.createObjectNode();
        root.put("$ref", "#/components/schemas/" + name);
        ObjectNode schemas =
                (ObjectNode) description.path("components").path("schemas").deepCopy();
        // what is answered has these fields and no other
        schemas.forEach(each -> close((ObjectNode) each));
        root.putObject("components").set("schemas", schemas);
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(root);
    }

    private static void close(ObjectNode schema) {
        if (schema.has("properties")) {
            schema.put("additionalProperties", false);
        }
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

    private static JsonNode description() {
        try {
            return JSON.readTree(
                    Files.readString(Sources.root().resolve("backend/app/src/main/resources/openapi.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
