package dev.entente.testing;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An endpoint of a language model on this machine that does what a test says, and keeps what it was asked. */
public final class ModelUnderTest implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpServer server;
    private final List<Asked> asked = new ArrayList<>();

    /** A request that came. */
    public record Asked(String path, Headers headers, JsonNode body) {
        /** The sentences that it is about. */
        public JsonNode sentences() {
            return JSON.readTree(body.path("messages").path(1).path("content").asString());
        }

        public String instructions() {
            return body.path("messages").path(0).path("content").asString();
        }
    }

    /** What it does when it is asked. */
    public interface Manner {
        void answer(HttpExchange exchange, Asked asked) throws IOException;
    }

    private ModelUnderTest(HttpServer server) {
        this.server = server;
    }

    /** @param manners what it does the first time, the second …; the last one from there on */
    public static ModelUnderTest that(Manner... manners) {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var model = new ModelUnderTest(server);
            server.setExecutor(Executors.newThreadPerTaskExecutor(
                    Thread.ofPlatform().daemon().factory()));
            server.createContext("/", exchange -> {
                try (exchange) {
                    Asked asked = model.take(exchange);
                    int number = Math.min(model.asked().size(), manners.length) - 1;
                    manners[number].answer(exchange, asked);
                }
            });
            server.start();
            return model;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Answers as OpenAI's API does, with these words of the model. */
    public static Manner says(String content) {
        return says(content, 100);
    }

    /** @param tokens what it says that it has used */
    public static Manner says(String content, int tokens) {
        return sends(JSON.writeValueAsString(Map.of(
                "id",
                "1",
                "model",
                "parrot",
                "choices",
                List.of(Map.of(
                        "index",
                        0,
                        "finish_reason",
                        "stop",
                        "message",
                        Map.of("role", "assistant", "content", content))),
                "usage",
                Map.of("prompt_tokens", tokens, "completion_tokens", 0, "total_tokens", tokens))));
    }

    /** Answers as Ollama's own API does. */
    public static Manner saysAsOllama(String content) {
        return sends(JSON.writeValueAsString(Map.of(
                "model",
                "parrot",
                "done",
                true,
                "message",
                Map.of("role", "assistant", "content", content),
                "prompt_eval_count",
                90,
                "eval_count",
                10)));
    }

    /** Answers with a body of its own. */
    public static Manner sends(String body) {
        return (exchange, asked) -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        };
    }

    /** Answers with a status and a header, and repeats what it was sent, key and all. */
    public static Manner fails(int status, String header, String value) {
        return (exchange, asked) -> {
            byte[] bytes = asked.headers().toString().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add(header, value);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        };
    }

    /** A claim as the schema wants it, with its subject and object. */
    public static String claim(
            int sentence, String quote, String relation, String status, String subject, String object) {
        return JSON.writeValueAsString(Map.of(
                "sentence", sentence,
                "quote", quote,
                "relation", relation,
                "status", status,
                "subject", subject,
                "object", object,
                "instrument", "",
                "topic", "",
                "place", "",
                "event", ""));
    }

    public static String claims(String... claims) {
        return "{\"claims\": [" + String.join(", ", claims) + "]}";
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1");
    }

    /** All that came, in its order. */
    public List<Asked> asked() {
        synchronized (asked) {
            return List.copyOf(asked);
        }
    }

    private Asked take(HttpExchange exchange) throws IOException {
        var request = new Asked(
                exchange.getRequestURI().getPath(),
                exchange.getRequestHeaders(),
                JSON.readTree(exchange.getRequestBody().readAllBytes()));
        synchronized (asked) {
            asked.add(request);
        }
        return request;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
