package dev.entente.bench;

import dev.entente.explore.Examples.Example;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.function.IntSupplier;
import tools.jackson.databind.json.JsonMapper;

/**
 * An HTTP API that takes a statement with its parameters as JSON. Connections are kept. It asks in the thread of whoever
 * asks, since a client that hands over to threads of its own takes as much of the processors as a small answer does, and
 * the client is not what is measured.
 */
public final class HttpWay implements Way {
    private static final int OK = 200;
    private static final int ACCEPTED = 202;
    private static final int LONGEST_MS = 60_000;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static {
        // else five are kept, and whoever asks beside them opens another each time
        System.setProperty("http.maxConnections", "100");
    }

    private final String name;
    private final URI address;
    private final String rows;
    private final Map<String, String> headers;

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
        try {
            byte[] answer = answer(statement);
            return () -> JSON.readTree(answer).at(rows).size();
        } catch (IOException e) {
            throw new BenchException(address + " does not answer: " + e, e);
        }
    }

    private byte[] answer(Example statement) throws IOException {
        byte[] body = JSON.writeValueAsBytes(
                Map.of("statement", statement.statement(), "parameters", statement.parameters()));
        HttpURLConnection request = request(body.length);
        try (OutputStream out = request.getOutputStream()) {
            out.write(body);
        }
        int status = request.getResponseCode();
        boolean good = status == OK || status == ACCEPTED;
        try (InputStream in = good ? request.getInputStream() : request.getErrorStream()) {
            byte[] answer = in == null ? new byte[0] : in.readAllBytes();
            if (!good) {
                throw new BenchException("%s answered %d to %s: %s"
                        .formatted(address, status, statement.name(), new String(answer, StandardCharsets.UTF_8)));
            }
            return answer;
        }
    }

    private HttpURLConnection request(int length) throws IOException {
        var request = (HttpURLConnection) address.toURL().openConnection();
        request.setConnectTimeout(LONGEST_MS);
        request.setReadTimeout(LONGEST_MS);
        request.setRequestMethod("POST");
        request.setDoOutput(true);
        request.setFixedLengthStreamingMode(length);
        request.setRequestProperty("Content-Type", "application/json");
        request.setRequestProperty("Accept", "application/json");
        headers.forEach(request::setRequestProperty);
        return request;
    }
}
