package dev.entente.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.graph.Graph;
import dev.entente.graph.Shelf;
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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Views that people save: what is taken, what is kept, and that the record is none the wiser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SavedViewsTest {
    private static final String VIEW = "{\"nodes\":[\"state:iran\"],\"at\":{\"x\":1.50,\"y\":1e2},\"none\":null}";

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
    void keepsAViewUnderAName() throws Exception {
        Answer saved = save("\"  Iran and Russia \"", VIEW);
        assertThat(saved.status()).isEqualTo(201);
        String key = key(saved);
        assertThat(key).matches("view-[a-z2-7]{12}");
        Answer kept = http.get("/api/views/" + key);
        assertThat(kept.text()).isEqualTo(saved.text());
        assertThat(kept.json().path("name").asString()).isEqualTo("Iran and Russia");
        assertThat(kept.json().path("saved").asString()).isEqualTo("2026-11-22T12:00:00Z");
        assertThat(kept.json().path("view").path("at").path("x").asDouble()).isEqualTo(1.5);
        assertThat(kept.json().path("view").propertyNames()).containsExactly("nodes", "at", "none");
        var listed = http.get("/api/views").json();
        assertThat(listed.path("writable").asBoolean()).isTrue();
        assertThat(listed.path("views").size()).isOne();
        assertThat(listed.path("views").path(0).propertyNames()).containsExactlyInAnyOrder("key", "name", "saved");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"view\":{\"view\":{}}}",
                "{\"n\":123456789012345678901234567890.12345678901234567891}",
                "{\"html\":\"<script>alert(1)</script>\",\"zero\":\"\\u0000\",\"name\":\"ایران 😀\"}",
                "{\"$type\":\"node\",\"__proto__\":{\"x\":1},\"\":\"\"}",
            })
    void keepsWhatItShowsAsItCame(String view) throws Exception {
        String key = key(save("\"a\"", view));
        assertThat(http.get("/api/views/" + key).text()).contains("\"view\":" + view + "}");
    }

    @ParameterizedTest
    @CsvSource({
        "A view, a VIEW",
        "Straße, STRASSE",
        "\u212b, \u00c5",
        "<b>x</b>, <B>x</B>",
    })
    void refusesANameThatAnotherOneHas(String first, String second) throws Exception {
        save('"' + first + '"', VIEW);
        String other = key(save("\"other\"", VIEW));
        for (Answer refused : List.of(save('"' + second + '"', VIEW), put(other, "{\"name\":\"" + second + "\"}"))) {
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.code()).isEqualTo("name-taken");
            assertThat(refused.json().path("error").path("remedy").asString())
                    .isEqualTo("replace it (PUT) or choose another name");
        }
    }

    @Test
    void replacesWhatIsSent() throws Exception {
        String key = key(save("\"one\"", VIEW));
        assertThat(put(key, "{\"name\":\"ONE\"}").json().path("name").asString())
                .isEqualTo("ONE");
        Answer replaced = put(key, "{\"view\":{\"nodes\":[]}}");
        assertThat(replaced.status()).isEqualTo(200);
        assertThat(replaced.text()).contains("\"view\":{\"nodes\":[]}");
        assertThat(http.get("/api/views/" + key).text()).isEqualTo(replaced.text());
        assertThat(replaced.json().path("name").asString()).isEqualTo("ONE");
        assertThat(save("\"one\"", VIEW).status()).isEqualTo(409);
    }

    @Test
    void forgetsAView() throws Exception {
        String key = key(save("\"one\"", VIEW));
        Answer gone = delete(key);
        assertThat(gone.status()).isEqualTo(204);
        assertThat(gone.text()).isEmpty();
        assertThat(http.get("/api/views").json().path("views").size()).isZero();
        assertThat(save("\"one\"", VIEW).status()).isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"view-aaaaaaaaaaaa", "nothing", "%27%22%3Cscript%3E", "state:iran"})
    void saysThatThereIsNoSuchView(String key) throws Exception {
        for (Answer answer : List.of(http.get("/api/views/" + key), put(key, "{\"name\":\"x\"}"), delete(key))) {
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.code()).isEqualTo("not-found");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"view\":{}}",
                "{\"name\":\"x\"}",
                "{\"name\":\"x\",\"view\":null}",
                "{\"name\":\"x\",\"view\":[]}",
                "{\"name\":\"x\",\"view\":\"{}\"}",
                "{\"name\":5,\"view\":{}}",
                "{\"name\":{\"a\":1},\"view\":{}}",
                "{\"name\":\"\",\"view\":{}}",
                "{\"name\":\"  \\t \",\"view\":{}}",
                "{\"name\":\"a\\nb\",\"view\":{}}",
                "{\"name\":\"a\\u0000b\",\"view\":{}}",
                "{\"name\":\"a\\u2028b\",\"view\":{}}",
            })
    void refusesWhatIsNoView(String body) throws Exception {
        Answer answer = http.post("/api/views", body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("bad-view");
        assertThat(http.get("/api/views").json().path("views").size()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "null",
                "[]",
                "{\"name\":\"x\",\"view\":{}}x",
                "{\"name\":\"x\",\"view\":{\"a\":1,\"a\":2}}",
                "{\"name\":\"x\",\"view\":{},\"key\":\"view-mine\"}",
                "{\"name\":\"x\",\"view\":{\"n\":NaN}}",
                "{\"name\":\"a\\ud800b\",\"view\":{}}",
                "{\"name\":\"x\",\"view\":{\"half\":\"\\ud800\"}}",
            })
    void saysWhatIsWrongWithABody(String body) throws Exception {
        String key = key(save("\"one\"", VIEW));
        for (Answer answer : List.of(http.post("/api/views", body), put(key, body))) {
            assertThat(answer.status()).as(answer.text()).isEqualTo(400);
            assertThat(answer.code()).isEqualTo("bad-json");
        }
        assertThat(put(key, "{}").code()).isEqualTo("bad-view");
    }

    @Test
    void takesNamesOfUpTo120Characters() throws Exception {
        assertThat(save('"' + "😀".repeat(120) + '"', VIEW).status()).isEqualTo(201);
        assertThat(save('"' + "x".repeat(121) + '"', VIEW).code()).isEqualTo("bad-view");
    }

    @Test
    void refusesAViewThatIsTooLargeOrTooDeep() throws Exception {
        Answer large = save("\"large\"", "{\"a\":\"" + "x".repeat(1_000_000) + "\"}");
        assertThat(large.status()).isEqualTo(413);
        assertThat(large.code()).isEqualTo("too-large");
        assertThat(save("\"just\"", "{\"a\":\"" + "x".repeat(999_990) + "\"}").status())
                .isEqualTo(201);
        assertThat(save("\"deep\"", "{\"a\":" + "[".repeat(50) + "]".repeat(50) + "}")
                        .code())
                .isEqualTo("bad-view");
        assertThat(save("\"flat\"", "{\"a\":" + "[".repeat(49) + "]".repeat(49) + "}")
                        .status())
                .isEqualTo(201);
        Answer abyss = save("\"abyss\"", "{\"a\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}");
        assertThat(abyss.status()).isEqualTo(400);
    }

    @Test
    void keepsNoMoreThanAThousand() throws Exception {
        String key = key(save("\"first\"", VIEW));
        store.rows(
                "UNWIND range(2, $most) AS i CREATE (:SavedView {key: 'view-' + i, name: '' + i, folded: '' + i,"
                        + " saved: datetime(), view: '{}'})",
                Map.of("most", Shelf.MOST));
        Answer full = save("\"one more\"", VIEW);
        assertThat(full.status()).isEqualTo(409);
        assertThat(full.code()).isEqualTo("too-many");
        assertThat(put(key, "{\"view\":{}}").status()).isEqualTo(200);
        delete(key);
        assertThat(save("\"one more\"", VIEW).status()).isEqualTo(201);
    }

    @Test
    void takesNoneWhereItTakesNoCorrections() throws Exception {
        String key = key(save("\"one\"", VIEW));
        try (Http readOnly = Http.readingOnly(store)) {
            assertThat(readOnly.get("/api/views").json().path("writable").asBoolean(true))
                    .isFalse();
            assertThat(readOnly.get("/api/views/" + key).status()).isEqualTo(200);
            for (Answer refused : List.of(
                    readOnly.post("/api/views", "{\"name\":\"x\",\"view\":{}}"),
                    send(readOnly, key, "PUT", "{\"name\":\"x\"}"),
                    send(readOnly, key, "DELETE", ""))) {
                assertThat(refused.status()).isEqualTo(403);
                assertThat(refused.code()).isEqualTo("read-only");
                assertThat(refused.text()).contains("Nothing can be changed or saved on this server", "ENTENTE_TOKEN");
            }
        }
        assertThat(http.get("/api/views/" + key).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE"})
    void refusesAnotherSite(String method) throws Exception {
        String key = key(save("\"one\"", VIEW));
        String path = method.equals("POST") ? "/api/views" : "/api/views/" + key;
        Answer answer = http.send(HttpRequest.newBuilder(http.uri(path))
                .header("Content-Type", "application/json")
                .header("Origin", "https://evil.example")
                .method(method, BodyPublishers.ofString("{\"name\":\"x\",\"view\":{}}")));
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.code()).isEqualTo("cross-site");
        Answer untyped = http.send(HttpRequest.newBuilder(http.uri(path))
                .header("Content-Type", "text/plain")
                .method(method, BodyPublishers.ofString("{\"name\":\"x\",\"view\":{}}")));
        assertThat(untyped.status()).isEqualTo(method.equals("DELETE") ? 204 : 415);
    }

    @Test
    void isNoPartOfTheRecordAndSurvivesItsRebuilding() throws Exception {
        store.take(List.of(
                Lines.article("a1", "Post", "2024-10-11"),
                Lines.met("a1", 0, "leader:ada", "leader:ben", "occurred", Map.of())));
        String stats = http.get("/api/stats").text();
        String export = store.export();
        Answer saved = save("\"one\"", VIEW);
        assertThat(http.get("/api/stats").text()).isEqualTo(stats);
        assertThat(store.export()).isEqualTo(export);
        assertThat(store.graph().audit().run().total()).isZero();
        store.graph().rebuilding().run(done -> {});
        try (Graph again = Graph.connect(store.address(), store.ontology())) {
            assertThat(again.shelves(Store.CLOCK).views().list()).hasSize(1);
        }
        assertThat(http.get("/api/views/" + key(saved)).text()).isEqualTo(saved.text());
    }

    @Test
    void isReadByQueriesAndWrittenByNone() throws Exception {
        String key = key(save("\"one\"", VIEW));
        Answer read = http.post("/api/query", Map.of("statement", "MATCH (v:SavedView) RETURN v.name"));
        assertThat(read.json().path("values").path(0).path(0).asString()).isEqualTo("one");
        assertThat(http.post("/api/query", Map.of("statement", "MATCH (v:SavedView) DELETE v"))
                        .code())
                .isEqualTo("read-only");
        assertThat(http.get("/api/views/" + key).status()).isEqualTo(200);
    }

    private Answer save(String name, String view) throws Exception {
        return http.post("/api/views", "{\"name\":" + name + ",\"view\":" + view + "}");
    }

    private Answer put(String key, String body) throws Exception {
        return send(http, key, "PUT", body);
    }

    private Answer delete(String key) throws Exception {
        return http.send(HttpRequest.newBuilder(http.uri("/api/views/" + key)).DELETE());
    }

    private static Answer send(Http http, String key, String method, String body) throws Exception {
        return http.send(HttpRequest.newBuilder(http.uri("/api/views/" + key))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body)));
    }

    private static String key(Answer saved) {
        return saved.json().path("key").asString();
    }
}
