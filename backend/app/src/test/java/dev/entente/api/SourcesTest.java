package dev.entente.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.testing.Http;
import dev.entente.testing.Lines;
import dev.entente.testing.Store;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** Three articles tell of two meetings: one of them of both, and the latest of the first as a plan only. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SourcesTest {
    private final Store store = Store.empty();
    private final Http http = Http.serving(store);
    private List<String> facts = List.of();

    @BeforeAll
    void tell() {
        store.take(List.of(
                Lines.article("a1", "Post", "2024-10-11"),
                Lines.article("a2", "Times", "2024-10-12"),
                Lines.article("a3", "Globe", "2024-10-14"),
                Lines.met("a1", 0, "leader:ada", "leader:ben", "occurred", Map.of()),
                Lines.met("a2", 1, "leader:ada", "leader:ben", "occurred", Map.of()),
                Lines.met("a2", 2, "leader:ada", "leader:cid", "occurred", Map.of()),
                Lines.met("a3", 3, "leader:ada", "leader:ben", "occurred", Map.of())));
        facts = store.rows("MATCH (f:Fact) RETURN f.key AS key", Map.of()).stream()
                .map(row -> row.get("key").asString())
                .toList();
    }

    @AfterAll
    void close() {
        http.close();
        store.close();
    }

    @Test
    void listsThoseWithMostClaimsFirstAndThenTheNewest() throws Exception {
        JsonNode answer = sources(Map.of("facts", facts));
        assertThat(answer.path("sources").findValuesAsString("id")).containsExactly("a2", "a3", "a1");
        assertThat(answer.path("sources").path(0).path("claims").asInt()).isEqualTo(2);
        assertThat(answer.path("sources").path(0).path("publisher").asString()).isEqualTo("Times");
        assertThat(answer.path("shown").asInt()).isEqualTo(3);
        assertThat(answer.path("total").asInt()).isEqualTo(3);
    }

    @Test
    void knowsOnADayWhatWasPublishedByThen() throws Exception {
        assertThat(sources(Map.of("facts", facts, "knownAt", "2024-10-12"))
                        .path("sources")
                        .findValuesAsString("id"))
                .containsExactly("a2", "a1");
        assertThat(sources(Map.of("facts", facts, "knownAt", "2024-10-10"))
                        .path("total")
                        .asInt())
                .isZero();
    }

    @Test
    void countsAFactThatIsNamedTwiceOnceAndOneThatIsGoneNot() throws Exception {
        JsonNode answer = sources(Map.of("facts", List.of(facts.getFirst(), facts.getFirst(), "fact:gone")));
        assertThat(answer).isEqualTo(sources(Map.of("facts", List.of(facts.getFirst()))));
        assertThat(sources(Map.of("facts", List.of())).path("sources").size()).isZero();
    }

    @Test
    void refusesWhatNamesNoFactsOrTooMany() throws Exception {
        var unnamed = new HashMap<String, Object>();
        unnamed.put("facts", Collections.singletonList(null));
        List<String> many =
                IntStream.rangeClosed(0, 10_000).mapToObj(i -> "fact:" + i).toList();
        for (Object body : List.of(Map.of(), unnamed, Map.of("facts", many))) {
            assertThat(http.post("/api/sources", body).code()).isEqualTo("bad-sources");
        }
        assertThat(http.post("/api/sources", Map.of("facts", List.of(), "asOf", "soon"))
                        .code())
                .isEqualTo("bad-parameter");
    }

    private JsonNode sources(Map<String, Object> body) throws Exception {
        Http.Answer answer = http.post("/api/sources", body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }
}
