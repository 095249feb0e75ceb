package dev.entente.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.testing.Http;
import dev.entente.testing.Store;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A download that cannot be finished must not look finished. */
class BrokenDownloadTest {
    /** More than what lies in buffers between the store and the client. */
    private static final int FACTS = 20_000;

    @Test
    void breaksOffWhereTheStoreIsLostMeanwhile() throws Exception {
        Store store = Store.ofSamples();
        try (Http http = Http.serving(store);
                HttpClient client = HttpClient.newHttpClient()) {
            many(store);
            var answer = client.send(
                    HttpRequest.newBuilder(http.uri("/api/export?format=claims&all=true"))
                            .build(),
                    BodyHandlers.ofInputStream());
            assertThat(answer.statusCode()).isEqualTo(200);
            try (InputStream body = answer.body()) {
                assertThat(body.read()).isEqualTo('{');
                store.graph().close();
                assertThatThrownBy(() -> body.transferTo(OutputStream.nullOutputStream()))
                        .isInstanceOf(IOException.class);
            }
        } finally {
            store.close();
        }
    }

    /** Claims by the thousand, each of them as the store would have it. */
    private static void many(Store store) {
        store.rows(
                "MATCH (c:Claim)-[:FROM]->(a:Article), (c)-[:STATES]->(f:Fact) WITH c, a, f LIMIT 1"
                        + " UNWIND range(1, " + FACTS + ") AS i"
                        + " CREATE (d:Claim) SET d = c {.*, key: c.key + '-' + i}"
                        + " CREATE (d)-[:FROM]->(a) CREATE (d)-[:STATES]->(f)",
                Map.of());
    }
}
