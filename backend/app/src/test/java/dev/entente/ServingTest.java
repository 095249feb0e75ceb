package dev.entente;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.cli.EntenteCommand;
import dev.entente.testing.Store;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code serve} says about who may change things is what the server it started does. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(60)
class ServingTest {
    private static final String READY = "Entente is ready at ";

    private final Store store = Store.empty();

    @AfterAll
    void close() {
        store.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "open,  ENTENTE_HOST, 127.0.0.1, taken from anybody on this machine, 201",
        "token, ENTENTE_TOKEN, a-token-of-some-length, taken with the token of ENTENTE_TOKEN, 401",
        "off, ENTENTE_ALLOWED_HOSTS, news.example, not taken over the network: set ENTENTE_TOKEN, 403",
    })
    void saysWhoMayWriteAndKeepsToIt(String word, String setting, String value, String sentence, int saving)
            throws Exception {
        store.wipe();
        var out = new PipedReader();
        Thread serving = serving(Map.of(setting, value), new PipedWriter(out));
        try (var said = new BufferedReader(out)) {
            String ready = said.readLine();
            assertThat(ready).startsWith(READY);
            assertThat(said.readLine()).contains(sentence).doesNotContain("a-token-of-some-length");
            URI server = URI.create(ready.substring(READY.length()));
            assertThat(answer(HttpRequest.newBuilder(server.resolve("/api/health"))))
                    .startsWith("200 ")
                    .contains("\"writing\":\"" + word + "\"");
            assertThat(answer(HttpRequest.newBuilder(server.resolve("/api/views"))
                            .header("Content-Type", "application/json")
                            .POST(BodyPublishers.ofString("{\"name\": \"mine\", \"view\": {}}"))))
                    .startsWith(saving + " ");
        } finally {
            serving.interrupt();
            serving.join(Duration.ofSeconds(20));
        }
        assertThat(serving.isAlive()).isFalse();
    }

    private static Thread serving(Map<String, String> settings, PipedWriter out) {
        return Thread.ofPlatform()
                .name("serving")
                .start(() -> EntenteCommand.commandLine(new WorkspacesUnderTest(settings))
                        .setOut(new PrintWriter(out, true))
                        .setErr(new PrintWriter(new StringWriter(), true))
                        .execute("serve", "--port", "0", "--no-samples"));
    }

    private static String answer(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            var answer = client.send(request.build(), BodyHandlers.ofString());
            return answer.statusCode() + " " + answer.body();
        }
    }
}
