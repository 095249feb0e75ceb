package dev.entente.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.testing.Http;
import dev.entente.testing.Store;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** What completion offers is what the store holds and the server lets one call. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SchemaTest {
    private final Store store = Store.ofSamples();
    private final Http http = Http.serving(store);

    @AfterAll
    void close() {
        http.close();
        store.close();
    }

    @Test
    void namesWhatTheStoreHolds() throws Exception {
        http.post("/api/queries", "{\"name\":\"mine\",\"query\":{\"statement\":\"RETURN 1\"}}");
        JsonNode schema = http.get("/api/schema").json();
        assertThat(texts(schema.path("labels")))
                .contains("State", "Leader", "Fact", "Claim", "Article")
                .doesNotContain("Store", "SavedView", "SavedQuery");
        assertThat(texts(schema.path("relationshipTypes"))).contains("SUPPLIED", "MET", "STATES", "FROM");
        assertThat(texts(schema.path("propertyKeys"))).contains("key", "name", "status", "quote");
    }

    @Test
    void knowsWhatCanFollow() throws Exception {
        JsonNode schema = http.get("/api/schema").json();
        List<String> afterClaim = schema.path("connections")
                .valueStream()
                .filter(one -> one.path("from").asString().equals("Claim"))
                .map(one -> one.path("type").asString())
                .distinct()
                .toList();
        assertThat(afterClaim).containsExactlyInAnyOrder("FROM", "STATES", "ATTRIBUTED_TO", "NAMES");
    }

    @Test
    void tellsFunctionsAndOnlyTheProceduresThatMayBeCalled() throws Exception {
        JsonNode schema = http.get("/api/schema").json();
        JsonNode substring = schema.path("functions")
                .valueStream()
                .filter(one -> one.path("name").asString().equals("substring"))
                .findFirst()
                .orElseThrow();
        assertThat(substring.path("arguments").path(0).path("name").asString()).isEqualTo("original");
        assertThat(texts(schema.path("procedures"), "name"))
                .contains("db.labels", "db.index.fulltext.queryNodes")
                .allMatch(name -> name.startsWith("db."))
                .doesNotContain("db.createLabel");
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    private static List<String> texts(JsonNode list, String field) {
        return list.valueStream().map(one -> one.path(field).asString()).toList();
    }
}
