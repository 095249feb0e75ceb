package dev.entente.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.testing.Http;
import dev.entente.testing.Http.Answer;
import dev.entente.testing.Store;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may ask, in what form, and what every answer forbids. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GuardTest {
    private static final Pattern ASSET = Pattern.compile("/(assets/[^\"]+\\.js)\"");

    private final Store store = Store.empty();
    private final Http http = Http.serving(store);

    @AfterAll
    void close() {
        http.close();
        store.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "evil.example:7070",
                "127.0.0.1.evil.example",
                "localhost.evil.example",
                "0.0.0.0"
            })
    void refusesARequestUnderAnotherName(String host) throws IOException {
        assertThat(raw("GET /api/health HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
                .containsPattern("^HTTP/1.1 (421|400) ")
                .doesNotContain("\"neo4j\"");
        assertThat(raw("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
                .doesNotContain("<html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost:1234", "LOCALHOST", "[::1]:80", "entente.example"})
    void answersUnderItsOwnNamesAndThoseAllowed(String host) throws IOException {
        assertThat(raw("GET /api/health HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200 ");
    }

    @Test
    void saysHowToAllowAName() throws IOException {
        assertThat(raw("GET /api/health HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 421 ")
                .contains("wrong-host", "ENTENTE_ALLOWED_HOSTS");
    }

    @ParameterizedTest
    @CsvSource({
        "https://evil.example, 403",
        "null, 403",
        "http://127.0.0.1:1, 403",
        "http://localhost, 403",
        "not a uri, 403",
        "self, 200",
    })
    void refusesToBeAskedByAnotherSite(String origin, int status) throws Exception {
        String from = origin.equals("self") ? http.uri("").toString() : origin;
        Answer answer = http.send(HttpRequest.newBuilder(http.uri("/api/query"))
                .header("Content-Type", "application/json")
                .header("Origin", from)
                .POST(BodyPublishers.ofString("{\"statement\": \"RETURN 1\"}")));
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "multipart/form-data", ""})
    void takesNothingButJson(String type) throws Exception {
        var request = HttpRequest.newBuilder(http.uri("/api/query"))
                .POST(BodyPublishers.ofString("{\"statement\": \"RETURN 1\"}"));
        Answer answer = http.send(type.isEmpty() ? request : request.header("Content-Type", type));
        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.code()).isEqualTo("not-json");
    }

    @Test
    void refusesABodyThatIsTooLarge() throws Exception {
        Answer answer = http.post("/api/query", "{\"statement\": \"" + "x".repeat(5 * 1024 * 1024) + "\"}");
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.code()).isEqualTo("too-large");
        assertThat(answer.json().path("error").path("message").asString())
                .isEqualTo("The body is larger than 4,194,304 bytes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "null",
                "[]",
                "5",
                "{\"statement\": 5}x",
                "{\"statement\": \"RETURN 1\", \"limits\": 5}",
                "{\"statement\": \"a\", \"statement\": \"b\"}",
                "{\"limit\": \"many\"}"
            })
    void saysWhatIsWrongWithABody(String body) throws Exception {
        Answer answer = http.post("/api/query", body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("bad-json");
        assertThat(answer.text()).doesNotContain("dev.entente", "tools.jackson");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            {"statement": true}                         | 'statement' has the wrong type: it takes text
            {"statement": 5}                            | 'statement' has the wrong type: it takes text
            {"limit": "5"}                              | 'limit' has the wrong type: it takes a whole number
            {"limit": ""}                               | 'limit' has the wrong type: it takes a whole number
            {"limit": 1.5}                              | 'limit' has the wrong type: it takes a whole number
            {"timeoutMs": "1"}                          | 'timeoutMs' has the wrong type: it takes a whole number
            {"limit": 99999999999}                      | the number of 'limit' is too large
            {"timeoutMs": 99999999999999999999}         | the number of 'timeoutMs' is too large
            {"parameters": []}                          | 'parameters' has the wrong type: it takes an object
            {"statement": "a\\ud800"}                   | 'statement' holds half a character
            {"parameters": {"x": [{"y": "\\udc00\\ud800"}]}} | 'parameters.x.0.y' holds half a character
            {"parameters": {"x": {"\\uD83d": 1}}}       | surrogate
            "\\ud800"                                   | it holds half a character
            """)
    void bendsNothingToFit(String body, String said) throws Exception {
        Answer answer = http.post("/api/query", body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("bad-json");
        assertThat(answer.json().path("error").path("message").asString()).contains(said);
    }

    @Test
    void takesWholeCharactersHoweverTheyAreWritten() throws Exception {
        for (String face : List.of("😀", "\\ud83d\\ude00", "\\uD83D\\uDE00", "\\\\ud83d")) {
            assertThat(http.post(
                                    "/api/query",
                                    "{\"statement\": \"RETURN $face AS face\", \"parameters\": {\"face\": \"" + face
                                            + "\"}}")
                            .status())
                    .as(face)
                    .isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{\"limit\": 1",
                "{\"limit\": NaN}",
                "{\"parameters\": {\"x\": 1]}",
                "{/* a note */}",
                "{\"parameters\": {\"x\": 9999999999}}, 5",
            })
    void saysWhatIsWrongInNoWordsOfALibrary(String body) throws Exception {
        Answer answer = http.post("/api/query", body);
        assertThat(answer.code()).isEqualTo("bad-json");
        assertThat(answer.text()).doesNotContain("Source", "Feature", "Json", "`", "(start");
    }

    @Test
    void refusesWhatIsTooDeepOrTooLongInNoWordsOfALibrary() throws Exception {
        for (String value : List.of("[".repeat(600), "9".repeat(1_200))) {
            Answer answer =
                    http.post("/api/query", "{\"statement\": \"RETURN 1\", \"parameters\": {\"x\": " + value + "}}");
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.json().path("error").path("message").asString())
                    .endsWith("it is nested too deep, or holds a number of too many digits");
        }
    }

    @Test
    void placesAFaultInABody() throws Exception {
        var error =
                http.post("/api/query", "{\n  \"statement\": nonsense}").json().path("error");
        assertThat(error.path("line").asInt()).isEqualTo(2);
        assertThat(error.path("column").asInt()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api/health", "/api/nothing"})
    void forbidsFramesGuessesAndForeignScripts(String path) throws Exception {
        Answer answer = http.get(path);
        assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'", "frame-ancestors 'none'");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty();
        assertThat(answer.header("Server")).isEmpty();
    }

    @Test
    void refusesAMethodThatAPathDoesNotHave() throws Exception {
        Answer answer = http.send(HttpRequest.newBuilder(http.uri("/api/stats"))
                .header("Content-Type", "application/json")
                .DELETE());
        assertThat(answer.status()).isIn(404, 405);
        assertThat(answer.json().path("error").path("code").asString()).isNotBlank();
    }

    @Test
    void servesThePageFreshAndItsAssetsPackedAndForGood() throws Exception {
        Answer page = http.get("/");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Type")).startsWith("text/html");
        assertThat(page.header("Cache-Control")).isEqualTo("no-cache");
        var asset = ASSET.matcher(page.text());
        assertThat(asset.find()).as(page.text()).isTrue();
        Answer script = http.send(HttpRequest.newBuilder(http.uri("/" + asset.group(1)))
                .header("Accept-Encoding", "gzip")
                .GET());
        assertThat(script.status()).isEqualTo(200);
        assertThat(script.header("Cache-Control")).contains("immutable");
        assertThat(script.header("Content-Encoding")).isEqualTo("gzip");
    }

    @Test
    void servesNoFileBesideThePage() throws Exception {
        for (String path : new String[] {
            "/..%2f..%2fetc/passwd",
            "/%2e%2e/ontology/labels.json",
            "/assets/..%2f..%2fsamples/claims.jsonl",
            "/logging.properties"
        }) {
            assertThat(http.get(path).status()).as(path).isIn(400, 404);
        }
    }

    @ParameterizedTest
    @CsvSource({"ZZ, 0", "-1, 0", "FFFFFFFFFFFFFFFFFF, 0", "1f, ZZ"})
    void refusesABodyWhoseChunksAreBroken(String first, String second) throws IOException {
        for (String path : List.of("/api/query", "/api/drafts")) {
            assertThat(raw("POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
                            + "Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n" + first
                            + "\r\n{\"statement\": \"RETURN 1 AS one\"}\r\n" + second + "\r\n\r\n"))
                    .as(path)
                    .startsWith("HTTP/1.1 400 ")
                    .contains("\"bad-json\"", "The body is not what this endpoint takes: ");
        }
    }

    @Test
    void refusesABodyThatIsCutOff() throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), http.uri("").getPort())) {
            socket.getOutputStream()
                    .write(("POST /api/query HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
                                    + "Content-Length: 99\r\n\r\n{\"statement\": \"RETURN 1\"}")
                            .getBytes(StandardCharsets.UTF_8));
            socket.shutdownOutput();
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 400 ")
                    .contains("\"bad-json\"", "it is cut off");
        }
    }

    private String raw(String request) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), http.uri("").getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void takesChangesOnlyWithTheTokenWhereThereIsOne() throws Exception {
        String token = "correct horse battery".replace(' ', '-');
        try (Http guarded = Http.writingWith(store, token)) {
            assertThat(guarded.get("/api/health").json().path("writing").asString())
                    .isEqualTo("token");
            for (String wrong :
                    new String[] {"", token, "Bearer", "Bearer " + token + "x", "Basic " + token, "Bearer x"}) {
                Answer answer = guarded.send(saving(guarded, wrong));
                assertThat(answer.status()).as(wrong).isEqualTo(401);
                assertThat(answer.code()).isEqualTo("token");
                assertThat(answer.text()).doesNotContain(token);
            }
            assertThat(guarded.send(saving(guarded, "Bearer " + token)).status())
                    .isEqualTo(201);
            assertThat(guarded.send(saving(guarded, "bearer  " + token)).code()).isEqualTo("name-taken");
            assertThat(guarded.post("/api/corrections", "{}").status()).isEqualTo(401);
        }
    }

    @Test
    void readsWithoutAToken() throws Exception {
        try (Http guarded = Http.writingWith(store, "a-token-of-some-length")) {
            assertThat(guarded.post("/api/query", "{\"statement\": \"RETURN 1\"}")
                            .status())
                    .isEqualTo(200);
            assertThat(guarded.post("/api/view", "{\"entities\": []}").status()).isNotEqualTo(401);
            assertThat(guarded.send(HttpRequest.newBuilder(guarded.uri("/api/query/no-such-run"))
                                    .DELETE())
                            .status())
                    .isEqualTo(404);
        }
    }

    @Test
    void saysWhetherAnybodyMayWrite() throws Exception {
        assertThat(http.get("/api/health").json().path("writing").asString()).isEqualTo("open");
        try (Http closed = Http.readingOnly(store)) {
            assertThat(closed.get("/api/health").json().path("writing").asString())
                    .isEqualTo("off");
            assertThat(closed.post("/api/corrections", "{}").code()).isEqualTo("read-only");
            assertThat(closed.post("/api/anything/new", "{}").code()).isEqualTo("read-only");
        }
    }

    private static HttpRequest.Builder saving(Http server, String authorization) {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.uri("/api/views"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"name\": \"mine\", \"view\": {}}"));
        return authorization.isEmpty() ? request : request.header("Authorization", authorization);
    }
}
