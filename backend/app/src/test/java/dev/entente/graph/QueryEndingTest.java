package dev.entente.graph;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.entente.testing.Store;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** What runs on a graph ends with it, and nobody looks for it any more. */
class QueryEndingTest {
    @Test
    void aQueryIsGoneWhenTheGraphIsClosed() {
        try (Store store = Store.empty()) {
            Graph graph = Graph.connect(store.address(), store.ontology());
            graph.close();
            var ending = new QueryEnding(graph, "a mark", LastResort.NONE);
            Thread worker = Thread.ofVirtual().unstarted(() -> {});
            assertTimeoutPreemptively(
                    Duration.ofSeconds(10), () -> ending.end(worker, CompletableFuture.completedFuture(null)));
            assertTimeoutPreemptively(
                    Duration.ofSeconds(10),
                    () -> ending.end(worker, new CompletableFuture<>()),
                    "where its thread hangs, too");
        }
    }
}
