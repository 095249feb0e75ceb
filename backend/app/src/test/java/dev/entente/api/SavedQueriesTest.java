package dev.entente.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.graph.Graph;
import dev.entente.testing.Http;
import dev.entente.testing.Http.Answer;
import dev.entente.testing.Lines;
import dev.entente.testing.Store;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Queries that people save are kept as views are, apart from them, and the record is none the wiser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SavedQueriesTest {
    private static final String QUERY =
            "{\"statement\":\"MATCH (s:State {key: $key}) RETURN s\",\"parameters\":{\"key\":\"state:iran\"}}";

    private final Store store = Store.empty();
    private final Http http = Http.serving(store);

    @BeforeEach
    void forgetAll() {
        store.wipe();
    }

    @AfterAll
    void close() {
        http.close();
        store.close();
    }

    @Test
    void keepsReplacesAndForgetsAQuery() throws Exception {
        Answer saved = save("Iran", QUERY);
        assertThat(saved.status()).as(saved.text()).isEqualTo(201);
        String key = saved.json().path("key").asString();
        assertThat(key).matches("query-[a-z2-7]{12}");
        assertThat(http.get("/api/queries/" + key).text()).isEqualTo(saved.text());
        assertThat(saved.text()).contains("\"query\":" + QUERY);
        var listed = http.get("/api/queries").json();
        assertThat(listed.path("writable").asBoolean()).isTrue();
        assertThat(listed.path("queries").path(0).propertyNames()).containsExactlyInAnyOrder("key", "name", "saved");

        assertThat(save("IRAN", QUERY).code()).isEqualTo("name-taken");
        Answer replaced = send(http, key, "PUT", "{\"query\":{\"statement\":\"RETURN 1\"}}");
        assertThat(replaced.text()).contains("\"query\":{\"statement\":\"RETURN 1\"}", "\"name\":\"Iran\"");
        assertThat(send(http, key, "DELETE", "").status()).isEqualTo(204);
        assertThat(http.get("/api/queries/" + key).status()).isEqualTo(404);
        assertThat(send(http, key, "DELETE", "").status()).isEqualTo(404);
    }

    @Test
    void standsApartFromTheViews() throws Exception {
        save("one", QUERY);
        assertThat(http.get("/api/views").json().path("views").size()).isZero();
        Answer view = http.post("/api/views", "{\"name\":\"one\",\"view\":{}}");
        assertThat(view.status()).isEqualTo(201);
        assertThat(http.get("/api/queries").json().path("queries").size()).isOne();
        String key = view.json().path("key").asString();
        assertThat(http.get("/api/queries/" + key).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\":\"x\"}",
                "{\"name\":\"x\",\"query\":\"RETURN 1\"}",
                "{\"name\":\"x\",\"query\":{}}",
                "{\"name\":\"x\",\"query\":{\"statement\":\" \"}}",
                "{\"name\":\"x\",\"query\":{\"statement\":[\"RETURN 1\"]}}",
                "{\"name\":\"\",\"query\":{\"statement\":\"RETURN 1\"}}",
            })
    void refusesWhatIsNoQuery(String body) throws Exception {
        Answer answer = http.post("/api/queries", body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("bad-query");
    }

    @Test
    void takesNoneWhereItTakesNoCorrections() throws Exception {
        String key = save("one", QUERY).json().path("key").asString();
        try (Http readOnly = Http.readingOnly(store)) {
            assertThat(readOnly.get("/api/queries").json().path("writable").asBoolean(true))
                    .isFalse();
            assertThat(readOnly.get("/api/queries/" + key).status()).isEqualTo(200);
            for (Answer refused : List.of(
                    readOnly.post("/api/queries", "{\"name\":\"x\",\"query\":" + QUERY + "}"),
                    send(readOnly, key, "PUT", "{\"name\":\"x\"}"),
                    send(readOnly, key, "DELETE", ""))) {
                assertThat(refused.status()).isEqualTo(403);
                assertThat(refused.code()).isEqualTo("read-only");
                assertThat(refused.text()).contains("Nothing can be changed or saved on this server", "ENTENTE_TOKEN");
            }
        }
    }

    @Test
    void isNoPartOfTheRecordAndSurvivesItsRebuilding() throws Exception {
        store.take(List.of(
                Lines.article("a1", "Post", "2024-10-11"),
                Lines.met("a1", 0, "leader:ada", "leader:ben", "occurred", Map.of())));
        String stats = http.get("/api/stats").text();
        String export = store.export();
        save("one", QUERY);
        assertThat(http.get("/api/stats").text()).isEqualTo(stats);
        assertThat(store.export()).isEqualTo(export);
        assertThat(store.graph().audit().run().total()).isZero();
        store.graph().rebuilding().run(done -> {});
        try (Graph again = Graph.connect(store.address(), store.ontology())) {
            assertThat(again.shelves(Store.CLOCK).queries().list()).hasSize(1);
        }
    }

    private Answer save(String name, String query) throws Exception {
        return http.post("/api/queries", "{\"name\":\"" + name + "\",\"query\":" + query + "}");
    }

    private static Answer send(Http http, String key, String method, String body) throws Exception {
        return http.send(HttpRequest.newBuilder(http.uri("/api/queries/" + key))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body)));
    }
}
