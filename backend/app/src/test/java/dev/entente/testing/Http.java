package dev.entente.testing;

import dev.entente.api.About;
import dev.entente.api.ApiServer;
import dev.entente.api.QueryLimits;
import dev.entente.api.Writing;
import dev.entente.explore.Explorer;
import dev.entente.export.Exporter;
import dev.entente.export.Selections;
import dev.entente.graph.LastResort;
import dev.entente.review.ArticleReader;
import dev.entente.review.Drafts;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A server over a store, and a client of it. */
public final class Http implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final QueryLimits LIMITS = new QueryLimits(1_000, Duration.ofSeconds(10));

    private final ApiServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    private Http(ApiServer server) {
        this.server = server;
    }

    public static Http serving(Store store) {
        return new Http(ApiServer.start("127.0.0.1", 0, parts(store)));
    }

    /** A server that takes neither corrections nor views. */
    public static Http readingOnly(Store store) {
        return new Http(ApiServer.start("127.0.0.1", 0, parts(store, Writing.never())));
    }

    /** A server that takes corrections and views from whoever sends the token. */
    public static Http writingWith(Store store, String token) {
        return new Http(ApiServer.start("127.0.0.1", 0, parts(store, Writing.with(token))));
    }

    /** A server with its own reader of articles. */
    public static Http reading(Store store, ArticleReader reader) {
        return new Http(ApiServer.start(
                "127.0.0.1",
                0,
                parts(store, ReaderUnderTest.drafts(store, reader), LIMITS, Writing.freely(), LastResort.NONE)));
    }

    /** A server with its own limits of queries. */
    public static Http limited(Store store, QueryLimits limits, LastResort lastResort) {
        return new Http(ApiServer.start(
                "127.0.0.1", 0, parts(store, ReaderUnderTest.drafts(store), limits, Writing.freely(), lastResort)));
    }

    /** What a server over the store needs. */
    public static ApiServer.Parts parts(Store store) {
        return parts(store, Writing.freely());
    }

    private static ApiServer.Parts parts(Store store, Writing writing) {
        return parts(store, ReaderUnderTest.drafts(store), LIMITS, writing, LastResort.NONE);
    }

    private static ApiServer.Parts parts(
            Store store, Drafts drafts, QueryLimits limits, Writing writing, LastResort lastResort) {
        return new ApiServer.Parts(
                store.graph(),
                new Explorer(store.graph().reader(), store.graph().differences(), store.ontology()),
                new Selections(store.graph().reader(), store.graph().pages()),
                new Exporter(store.graph().pages(), store.ontology()),
                store.curator(),
                store.graph().shelves(Store.CLOCK),
                drafts,
                store.ontology(),
                limits,
                new About("0.0.0-test", store.address().uri().toString(), true),
                List.of("entente.example"),
                writing,
                lastResort);
    }

    /** What was answered. */
    public record Answer(HttpResponse<byte[]> response) {
        public int status() {
            return response.statusCode();
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        public String text() {
            return new String(response.body(), StandardCharsets.UTF_8);
        }

        public JsonNode json() {
            return JSON.readTree(response.body());
        }

        /** The error's code, or nothing where it is no error. */
        public String code() {
            return json().path("error").path("code").asString("");
        }
    }

    public URI uri(String path) {
        return URI.create(server.address() + path);
    }

    public Answer get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(uri(path)).GET());
    }

    public Answer post(String path, Object body) throws IOException, InterruptedException {
        return post(path, JSON.writeValueAsString(body));
    }

    public Answer post(String path, String json) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
    }

    public Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return new Answer(client.send(request.build(), BodyHandlers.ofByteArray()));
    }

    @Override
    public void close() {
        server.close();
        client.close();
    }
}
