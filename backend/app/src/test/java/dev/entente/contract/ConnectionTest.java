package dev.entente.contract;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.graph.Address;
import dev.entente.graph.Graph;
import dev.entente.graph.GraphException;
import dev.entente.testing.Store;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each reason why a store does not open is a sentence that names the remedy. */
class ConnectionTest {
    @Test
    void refusesAStoreOfANewerFormat() {
        try (Store store = Store.empty()) {
            store.rows("MATCH (s:Store) SET s.format = 99", Map.of());
            assertThatThrownBy(() -> Graph.connect(store.address(), store.ontology()))
                    .isInstanceOf(GraphException.class)
                    .hasMessageContainingAll("format 99", "newer Entente", "another data folder");
            store.rows("MATCH (s:Store) DELETE s", Map.of());
        }
    }

    @Test
    void saysThatTheLoginIsRefusedWithoutThePassword() {
        try (Store store = Store.empty()) {
            Address wrong = new Address(store.address().uri(), store.address().user(), "not-the-password", null);
            assertThatThrownBy(() -> Graph.connect(wrong, store.ontology()))
                    .isInstanceOf(GraphException.class)
                    .hasMessageContainingAll("refuses the login", "ENTENTE_NEO4J_PASSWORD")
                    .hasMessageNotContaining("not-the-password");
        }
    }

    @Test
    void saysThatNothingAnswers() {
        try (Store store = Store.empty()) {
            Address nowhere = new Address(URI.create("bolt://127.0.0.1:1"), "neo4j", "x", null);
            assertThatThrownBy(() -> Graph.connect(nowhere, store.ontology()))
                    .isInstanceOf(GraphException.class)
                    .hasMessageContainingAll("No Neo4j answers at bolt://127.0.0.1:1", "ENTENTE_NEO4J_URI");
        }
    }
}
