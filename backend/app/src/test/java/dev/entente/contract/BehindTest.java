package dev.entente.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.explore.Examples;
import dev.entente.explore.Examples.Example;
import dev.entente.testing.Http;
import dev.entente.testing.Store;
import java.io.IOException;
import java.net.URLEncoder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Each statement under {@code cypher/behind}, asked as a user asks it, gives what the page shows in its place. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BehindTest {
    private static final Pattern USED = Pattern.compile("\\$(\\w+)");

    private final Store store = Store.ofSamples();
    private final Http http = Http.serving(store);

    @AfterAll
    void close() {
        http.close();
        store.close();
    }

    @Test
    void namesItsParametersAndNoOther() throws IOException {
        for (Example one : Examples.behind()) {
            var used = new TreeSet<String>();
            USED.matcher(one.statement()).results().forEach(use -> used.add(use.group(1)));
            assertThat(used)
                    .as(one.name())
                    .isEqualTo(new TreeSet<>(one.parameters().keySet()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"state:iran", "leader:vladimir-putin", "weapon:fath-360"})
    void anEntityHasTheSameEdges(String key) throws Exception {
        JsonNode shown =
                http.get("/api/entities/" + key + "/neighbours?limit=500").json();
        assertThat(edges("entity", Map.of("key", key))).isNotEmpty().isEqualTo(keys(shown.path("edges"), "key"));
    }

    @Test
    void aFactHasTheSameClaims() throws Exception {
        for (JsonNode edge : http.get("/api/view/initial").json().path("edges")) {
            String key = edge.path("fact").asString();
            JsonNode shown = http.get("/api/facts/" + key).json().path("claims");
            assertThat(column("fact", Map.of("key", key), "claim")).isNotEmpty().isEqualTo(keys(shown, "key"));
        }
    }

    @Test
    void aPairHasTheSameEdges() throws Exception {
        JsonNode shown = http.post("/api/view", Map.of("entities", List.of("state:iran", "state:russia")))
                .json();
        assertThat(edges("pair", Map.of("one", "state:iran", "other", "state:russia")))
                .hasSizeGreaterThan(5)
                .isEqualTo(keys(shown.path("edges"), "key"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"occurred", "planned"})
    void aPathTakesTheSameWays(String status) throws Exception {
        String from = "leader:alexander-novak";
        String to = "state:turkmenistan";
        JsonNode shown = http.get("/api/paths?limit=100&from=" + from + "&to=" + to
                        + "&status=occurred&status=ongoing&status=" + status)
                .json();
        var ways = new TreeSet<String>();
        shown.path("paths").forEach(path -> ways.add(path.path("entities").toString()));
        var found = new TreeSet<String>();
        Map<String, Object> asked =
                Map.of("from", from, "to", to, "sources", 1, "statuses", List.of("occurred", "ongoing", status));
        answer("path", asked).path("values").forEach(row -> found.add(nodes(row.path(0))));
        assertThat(found).isNotEmpty().isEqualTo(ways);
    }

    private static String nodes(JsonNode path) {
        return path.path("nodes")
                .valueStream()
                .map(node -> "\"" + node.path("id").asString() + "\"")
                .toList()
                .toString()
                .replace(", ", ",");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pezeshkan", "Iranian president"})
    void aSearchFindsTheSame(String typed) throws Exception {
        JsonNode shown = http.get("/api/search?limit=100&q=" + URLEncoder.encode(typed, UTF_8))
                .json();
        var keys = new TreeSet<String>();
        shown.path("hits")
                .forEach(hit -> keys.add(hit.path("entity").path("key").asString()));
        JsonNode found = answer("search", Map.of("query", shown.path("query").asString()))
                .path("graph")
                .path("nodes");
        assertThat(keys(found, "id")).as(shown.toString()).isNotEmpty().isEqualTo(keys);
    }

    @Test
    void theFirstViewHasTheSameEdges() throws Exception {
        JsonNode shown = http.get("/api/view/initial").json();
        assertThat(edges("first-view", Map.of())).isNotEmpty().isEqualTo(keys(shown.path("edges"), "key"));
    }

    @Test
    void anArticleHasTheSameEdges() throws Exception {
        for (JsonNode article : http.get("/api/articles").json().path("articles")) {
            String id = article.path("id").asString();
            JsonNode shown = http.get("/api/articles/" + id + "/graph").json();
            assertThat(edges("article", Map.of("id", id)))
                    .as(id)
                    .isNotEmpty()
                    .isEqualTo(keys(shown.path("edges"), "key"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-10-11/2024-10-12", "2022-01-01/2024-10-11"})
    void whatBecameKnownIsTheSame(String days) throws Exception {
        String[] day = days.split("/", 2);
        JsonNode shown = http.get("/api/diff?from=" + day[0] + "&to=" + day[1] + "&limit=1000")
                .json();
        var fresh = new TreeSet<String>();
        shown.path("facts")
                .path("new")
                .path("items")
                .forEach(one -> fresh.add(one.path("fact").asString()));
        assertThat(column("new-facts", Map.of("from", day[0], "to", day[1]), "fact"))
                .as(shown.toString())
                .isNotEmpty()
                .isEqualTo(fresh);
    }

    private Set<String> edges(String name, Map<String, Object> parameters) throws Exception {
        return keys(answer(name, parameters).path("graph").path("edges"), "id");
    }

    private Set<String> column(String name, Map<String, Object> parameters, String field) throws Exception {
        JsonNode answer = answer(name, parameters);
        int column = answer.path("fields")
                .valueStream()
                .map(JsonNode::asString)
                .toList()
                .indexOf(field);
        var values = new TreeSet<String>();
        answer.path("values").forEach(row -> values.add(row.path(column).asString()));
        return values;
    }

    /** What is not given stays as in the file. */
    private JsonNode answer(String name, Map<String, Object> parameters) throws Exception {
        Example behind = Examples.behind().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        var all = new HashMap<>(behind.parameters());
        all.putAll(parameters);
        Http.Answer answer = http.post("/api/query", Map.of("statement", behind.statement(), "parameters", all));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json().path("truncated").asBoolean()).isFalse();
        return answer.json();
    }

    private static Set<String> keys(JsonNode list, String field) {
        var keys = new TreeSet<String>();
        list.forEach(one -> keys.add(one.path(field).asString()));
        return keys;
    }
}
