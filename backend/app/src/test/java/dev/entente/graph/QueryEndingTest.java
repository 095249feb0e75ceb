package dev.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.testing.Store;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** What runs on a graph ends with it, and nobody looks for it any more. */
class QueryEndingTest {
    @Test
    void aQueryIsGoneWhenTheGraphIsClosed() {
        try (Store store = Store.empty()) {
            Graph graph = Graph.connect(store.address(), store.ontology());
            graph.close();
            var ending = new QueryEnding(graph, "a mark");
            Thread worker = Thread.ofVirtual().unstarted(() -> {});
            assertThat(ending.end(worker, CompletableFuture.completedFuture(null)))
                    .isTrue();
            assertThat(ending.end(worker, new CompletableFuture<>())).isTrue();
        }
    }
}
