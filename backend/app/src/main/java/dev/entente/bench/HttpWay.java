package dev.entente.bench;

import dev.entente.explore.Examples.Example;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.function.IntSupplier;
import tools.jackson.databind.json.JsonMapper;

/** An HTTP API that takes a statement with its parameters as JSON. Connections are kept. */
public final class HttpWay implements Way {
    private static final int OK = 200;
    private static final int ACCEPTED = 202;
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String name;
    private final URI address;
    private final String rows;
    private final Map<String, String> headers;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private HttpWay(String name, URI address, String rows, Map<String, String> headers) {
        this.name = name;
        this.address = address;
        this.rows = rows;
        this.headers = headers;
    }

    /** Our own. */
    public static HttpWay entente(String name, URI server) {
        return new HttpWay(name, server.resolve("/api/query"), "/values", Map.of());
    }

    /** Neo4j's Query API v2. */
    public static HttpWay neo4j(String name, URI server, String user, String password) {
        byte[] login = (user + ':' + password).getBytes(StandardCharsets.UTF_8);
        return new HttpWay(
                name,
                server.resolve("/db/neo4j/query/v2"),
                "/data/values",
                Map.of("Authorization", "Basic " + Base64.getEncoder().encodeToString(login)));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public IntSupplier ask(Example statement) {
        HttpResponse<byte[]> answer = answer(request(statement));
        if (answer.statusCode() != OK && answer.statusCode() != ACCEPTED) {
            throw new BenchException("%s answered %d to %s: %s"
                    .formatted(
                            address,
                            answer.statusCode(),
                            statement.name(),
                            new String(answer.body(), StandardCharsets.UTF_8)));
        }
        return () -> JSON.readTree(answer.body()).at(rows).size();
    }

    private HttpRequest request(Example statement) {
        byte[] body = JSON.writeValueAsBytes(
                Map.of("statement", statement.statement(), "parameters", statement.parameters()));
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .timeout(LONGEST)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .POST(BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        return request.build();
    }

    private HttpResponse<byte[]> answer(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new BenchException(address + " does not answer: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchException("the bench was interrupted", e);
        }
    }
}
