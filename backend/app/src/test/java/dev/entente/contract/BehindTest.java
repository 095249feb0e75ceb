package dev.entente.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.explore.Examples;
import dev.entente.explore.Examples.Example;
import dev.entente.testing.Http;
import dev.entente.testing.Store;
import java.io.IOException;
import java.net.URLEncoder;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

    /** All that is recorded, and what was true on a day, known on one, and both. */
    private static final List<Days> DAYS = List.of(
            new Days(null, null),
            new Days("2024-06-15", null),
            new Days(null, "2024-10-11"),
            new Days("2024-10-10", "2024-10-11"));

    private static final List<List<String>> RELATIONS =
            List.of(List.of(), List.of("MET", "VISITED"), List.of("SUPPLIED"));
    private static final String FROM = "leader:alexander-novak";
    private static final String TO = "state:turkmenistan";

    /** The days that both clocks are set to, or null. */
    private record Days(@Nullable String asOf, @Nullable String knownAt) {
        String query() {
            return (asOf == null ? "" : "&asOf=" + asOf) + (knownAt == null ? "" : "&knownAt=" + knownAt);
        }

        /** As the API's own bodies have them. */
        Map<String, Object> askedWith(Map<String, Object> others) {
            var all = new HashMap<>(others);
            if (asOf != null) {
                all.put("asOf", asOf);
            }
            if (knownAt != null) {
                all.put("knownAt", knownAt);
            }
            return all;
        }

        /** As parameters of a statement. */
        Map<String, Object> with(Map<String, ?> others) {
            Map<String, Object> all = knownWith(others);
            all.put("asOf", date(asOf));
            return all;
        }

        Map<String, Object> knownWith(Map<String, ?> others) {
            var all = new HashMap<String, Object>(others);
            all.put("knownAt", date(knownAt));
            return all;
        }

        static @Nullable Object date(@Nullable String day) {
            return day == null ? null : Map.of("$type", "date", "value", day);
        }
    }

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
        for (Days days : DAYS) {
            JsonNode shown = shown("/api/entities/" + key + "/neighbours?limit=500", days);
            assertThat(edges("entity", days.with(Map.of("key", key))))
                    .as(days.toString())
                    .isEqualTo(keys(shown.path("edges"), "key"));
        }
        assertThat(edges("entity", Map.of("key", key))).isNotEmpty();
    }

    @Test
    void aFactHasTheSameClaims() throws Exception {
        for (Days days : DAYS) {
            for (String key : keys(shown("/api/view/initial?", days).path("edges"), "fact")) {
                JsonNode claims = shown("/api/facts/" + key + "?", days).path("claims");
                assertThat(column("fact", days.knownWith(Map.of("key", key)), "claim"))
                        .isNotEmpty()
                        .isEqualTo(keys(claims, "key"));
            }
        }
    }

    @Test
    void aPairHasTheSameEdges() throws Exception {
        for (Days days : DAYS) {
            JsonNode shown = http.post(
                            "/api/view", days.askedWith(Map.of("entities", List.of("state:iran", "state:russia"))))
                    .json();
            assertThat(edges("pair", days.with(Map.of("one", "state:iran", "other", "state:russia"))))
                    .as(days.toString())
                    .isNotEmpty()
                    .isEqualTo(keys(shown.path("edges"), "key"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"occurred", "planned"})
    void aPathTakesTheSameWays(String status) throws Exception {
        for (Days days : DAYS) {
            for (List<String> relations : RELATIONS) {
                assertThat(waysFound(status, relations, days))
                        .as(days + " " + relations)
                        .isEqualTo(waysShown(status, relations, days));
            }
        }
        assertThat(waysFound(status, List.of(), DAYS.getFirst())).isNotEmpty();
        assertThat(waysFound("occurred", List.of("MET", "VISITED"), DAYS.getFirst()))
                .isNotEmpty();
    }

    private Set<String> waysShown(String status, List<String> relations, Days days) throws Exception {
        String only = relations.stream().map(each -> "&relation=" + each).collect(Collectors.joining());
        var ways = new TreeSet<String>();
        shown(
                        "/api/paths?limit=100&from=" + FROM + "&to=" + TO + "&status=occurred&status=ongoing&status="
                                + status + only,
                        days)
                .path("paths")
                .forEach(path -> ways.add(path.path("entities").toString()));
        return ways;
    }

    private Set<String> waysFound(String status, List<String> relations, Days days) throws Exception {
        Map<String, Object> asked = new HashMap<>(
                Map.of("from", FROM, "to", TO, "sources", 1, "statuses", List.of("occurred", "ongoing", status)));
        asked.put("types", relations.isEmpty() ? null : typesOf(relations));
        var ways = new TreeSet<String>();
        answer("path", days.with(asked)).path("values").forEach(row -> ways.add(nodes(row.path(0))));
        return ways;
    }

    /** Of the edges that these relations draw. */
    private List<String> typesOf(List<String> relations) throws Exception {
        return http.get("/api/ontology")
                .json()
                .path("relations")
                .valueStream()
                .filter(relation -> relations.contains(relation.path("relation").asString()))
                .flatMap(relation -> relation.path("edges").valueStream())
                .map(edge -> edge.path("type").asString())
                .toList();
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
    @ValueSource(strings = {"pezeshkan", "Iranian president", "putin", "Iran", "RUSSIA", "president of Iran"})
    void aSearchFindsTheSame(String typed) throws Exception {
        for (Days days : DAYS) {
            for (boolean exact : List.of(false, true)) {
                JsonNode shown =
                        shown("/api/search?limit=100&exact=" + exact + "&q=" + URLEncoder.encode(typed, UTF_8), days);
                Map<String, Object> asked =
                        new HashMap<>(Map.of("query", shown.path("query").asString()));
                asked.put("names", exact ? List.copyOf(keys(shown.path("hits"), "matched")) : null);
                var keys = new TreeSet<String>();
                shown.path("hits")
                        .forEach(hit -> keys.add(hit.path("entity").path("key").asString()));
                JsonNode found =
                        answer("search", days.with(asked)).path("graph").path("nodes");
                assertThat(keys(found, "id"))
                        .as(days + " " + exact + " " + shown)
                        .isEqualTo(keys);
            }
        }
        assertThat(keys(
                        shown("/api/search?q=" + URLEncoder.encode(typed, UTF_8), DAYS.getFirst())
                                .path("hits"),
                        "matched"))
                .isNotEmpty();
    }

    @Test
    void theFirstViewHasTheSameEdges() throws Exception {
        for (Days days : DAYS) {
            JsonNode shown = shown("/api/view/initial?", days);
            assertThat(edges("first-view", days.with(Map.of())))
                    .as(days.toString())
                    .isNotEmpty()
                    .isEqualTo(keys(shown.path("edges"), "key"));
        }
    }

    @Test
    void anArticleHasTheSameEdges() throws Exception {
        for (Days days : DAYS) {
            for (JsonNode article : http.get("/api/articles").json().path("articles")) {
                String id = article.path("id").asString();
                JsonNode shown = shown("/api/articles/" + id + "/graph?", days);
                assertThat(edges("article", days.with(Map.of("id", id))))
                        .as(days + " " + id)
                        .isEqualTo(keys(shown.path("edges"), "key"));
            }
        }
        assertThat(edges("article", Map.of())).isNotEmpty();
    }

    @Test
    void theCanvasHasTheSameEdges() throws Exception {
        for (Days days : DAYS) {
            JsonNode shown = shown("/api/view/initial?", days);
            Map<String, Object> asked = Map.of(
                    "entities",
                    List.copyOf(keys(shown.path("nodes"), "key")),
                    "edges",
                    List.copyOf(keys(shown.path("edges"), "key")));
            assertThat(edges("canvas", days.with(asked))).isNotEmpty().isEqualTo(keys(shown.path("edges"), "key"));
        }
    }

    @Test
    void theOverviewCountsTheSame() throws Exception {
        for (Days days : DAYS) {
            JsonNode shown = shown("/api/overview?", days);
            assertThat(rows("overview-relations", days.with(Map.of())))
                    .as(days.toString())
                    .isNotEmpty()
                    .isEqualTo(counted(shown.path("relations"), "relation"));
            assertThat(rows("overview-months", days.with(Map.of())))
                    .isNotEmpty()
                    .isEqualTo(began(shown));
            assertThat(rows("overview-publishers", days.with(Map.of())))
                    .isNotEmpty()
                    .isEqualTo(told(shown.path("publishers"), "publisher", "articles", "facts", "claims"));
            JsonNode matrix = shown.path("matrix");
            assertThat(rows(
                            "overview-pairs",
                            days.with(Map.of("entities", List.copyOf(keys(matrix.path("entities"), "key"))))))
                    .isNotEmpty()
                    .isEqualTo(told(matrix.path("cells"), "one", "other", "facts"));
        }
    }

    /** One row for each status of each. */
    private static Set<String> counted(JsonNode list, String name) {
        var rows = new TreeSet<String>();
        list.forEach(one -> one.path("statuses")
                .propertyStream()
                .forEach(status ->
                        rows.add(one.path(name).asString() + " " + status.getKey() + " " + status.getValue())));
        return rows;
    }

    /** As the statement says it: year, month, status, facts. */
    private static Set<String> began(JsonNode overview) {
        var rows = new TreeSet<String>();
        counted(overview.path("months"), "month").forEach(row -> rows.add(row.replaceFirst("-0?", " ")));
        counted(overview.path("years"), "year").forEach(row -> rows.add(row.replaceFirst(" ", " null ")));
        return rows;
    }

    private static Set<String> told(JsonNode list, String... fields) {
        var rows = new TreeSet<String>();
        list.forEach(one -> rows.add(
                Stream.of(fields).map(field -> one.path(field).asString()).collect(Collectors.joining(" "))));
        return rows;
    }

    /** The rows of an answer, their values with blanks between them; without those of facts that have no date. */
    private Set<String> rows(String name, Map<String, ?> parameters) throws Exception {
        var rows = new TreeSet<String>();
        answer(name, parameters).path("values").forEach(row -> {
            String text = row.valueStream()
                    .map(value -> value.isNull() ? "null" : value.asString())
                    .collect(Collectors.joining(" "));
            if (!text.startsWith("null ")) {
                rows.add(text);
            }
        });
        return rows;
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-10-11/2024-10-12", "2022-01-01/2024-10-11"})
    void whatBecameKnownIsTheSame(String days) throws Exception {
        String[] day = days.split("/", 2);
        for (String asOf : Arrays.asList(null, "2024-10-11", "2023-01-01")) {
            JsonNode shown = shown("/api/diff?from=" + day[0] + "&to=" + day[1] + "&limit=1000", new Days(asOf, null));
            Map<String, Object> asked = new HashMap<>(Map.of("from", Days.date(day[0]), "to", Days.date(day[1])));
            asked.put("asOf", Days.date(asOf));
            assertThat(column("new-facts", asked, "fact")).as(shown.toString()).isEqualTo(changed(shown, "new"));
        }
        assertThat(column("new-facts", Map.of(), "fact")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-01-01/2024-10-11", "2015-01-01/2024-06-01"})
    void whatBeganAndEndedIsTheSame(String days) throws Exception {
        String[] day = days.split("/", 2);
        for (String knownAt : Arrays.asList(null, "2024-10-11", "2024-10-12")) {
            JsonNode shown = shown(
                    "/api/diff?clock=happened&from=" + day[0] + "&to=" + day[1] + "&limit=1000",
                    new Days(null, knownAt));
            Map<String, Object> asked = new HashMap<>(Map.of("from", Days.date(day[0]), "to", Days.date(day[1])));
            asked.put("knownAt", Days.date(knownAt));
            var both = new TreeSet<String>();
            for (String change : List.of("new", "ended")) {
                changed(shown, change).forEach(fact -> both.add(change + " " + fact));
            }
            var found = new TreeSet<String>();
            answer("begun-facts", asked)
                    .path("values")
                    .forEach(row ->
                            found.add(row.path(0).asString() + " " + row.path(1).asString()));
            assertThat(found).as(shown.toString()).isNotEmpty().isEqualTo(both);
        }
    }

    private static Set<String> changed(JsonNode diff, String change) {
        return keys(diff.path("facts").path(change).path("items"), "fact");
    }

    private JsonNode shown(String path, Days days) throws Exception {
        Http.Answer answer = http.get((path + days.query()).replace("?&", "?").replaceAll("\\?$", ""));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private Set<String> edges(String name, Map<String, ?> parameters) throws Exception {
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
    private JsonNode answer(String name, Map<String, ?> parameters) throws Exception {
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
