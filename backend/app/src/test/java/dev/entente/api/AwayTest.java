package dev.entente.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.embedded.EmbeddedNeo4j;
import dev.entente.embedded.EmbeddedOptions;
import dev.entente.graph.Address;
import dev.entente.testing.Http;
import dev.entente.testing.Http.Answer;
import dev.entente.testing.Store;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database that is away for a while is no fault of the server, and whoever asks is told to ask again. */
class AwayTest {
    @Test
    void tellsThatTheDatabaseIsAway(@TempDir Path data) throws Exception {
        EmbeddedNeo4j neo4j =
                EmbeddedNeo4j.start(EmbeddedOptions.in(data).withHeapMiB(512).withPageCacheMiB(64));
        try (Store store = Store.emptyAt(new Address(neo4j.uri(), neo4j.user(), neo4j.password(), null));
                Http http = Http.serving(store)) {
            assertThat(http.get("/api/stats").status()).isEqualTo(200);
            neo4j.close();
            for (String path : List.of("/api/health", "/api/stats")) {
                Answer answer = http.get(path);
                assertThat(answer.status()).as(path).isEqualTo(503);
                assertThat(answer.code()).as(path).isEqualTo("no-database");
                assertThat(answer.header("Retry-After")).as(path).isNotEmpty();
            }
        } finally {
            neo4j.close();
        }
    }
}
