package dev.entente.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.testing.Http;
import dev.entente.testing.Lines;
import dev.entente.testing.Store;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/**
 * The two clocks, over the API. A plan of the 11th was held on the 12th by one paper, on the 14th by another, and denied on
 * the 16th by a third, which took that back on the 20th. An office ended in May 2024 and another began in July.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClocksTest {
    private final Store store = Store.empty();
    private final Http http = Http.serving(store);
    private String meeting = "";

    @BeforeAll
    void tell() {
        store.take(List.of(
                Lines.article("a1", "Post", "2024-10-11"),
                Lines.article("a2", "Times", "2024-10-12"),
                Lines.article("a3", "Globe", "2024-10-14"),
                Lines.article("a4", "Herald", "2024-10-16"),
                Lines.entity("leader:ada", "Leader", "Ada", Map.of()),
                Lines.entity("leader:ben", "Leader", "Ben", Map.of()),
                Lines.met("a1", 0, "leader:ada", "leader:ben", "planned", held()),
                Lines.met("a2", 1, "leader:ada", "leader:ben", "occurred", held()),
                Lines.met("a3", 2, "leader:ada", "leader:ben", "occurred", held()),
                Lines.met("a4", 3, "leader:ada", "leader:ben", "denied", held()),
                office("a1", 4, "leader:old", "2021-08-03", "2024-05-19"),
                office("a1", 5, "leader:new", "2024-07-28", null),
                Lines.met("a4", 6, "leader:cid", "leader:ada", "occurred", Map.of())));
        String denial = store.rows("MATCH (c:Claim {status: 'denied'}) RETURN c.key", Map.of())
                .getFirst()
                .get(0)
                .asString();
        store.take(List.of(Lines.correction(
                "retract", "2024-10-20T12:00:00Z", Map.of("claims", List.of(denial), "on", "2024-10-20"))));
        meeting = store.rows("MATCH (c:Claim {status: 'planned'})-[:STATES]->(f) RETURN f.key", Map.of())
                .getFirst()
                .get(0)
                .asString();
    }

    @AfterAll
    void close() {
        http.close();
        store.close();
    }

    @ParameterizedTest(name = "on the {0} the meeting was {1}")
    @CsvSource({
        "10, , , ''",
        "11, planned, reported, Post",
        "12, occurred, reported, Post Times",
        "14, occurred, confirmed, Globe Post Times",
        "16, disputed, contested, Globe Herald Post Times",
        "20, occurred, confirmed, Globe Post Times",
    })
    void everyReadTellsWhatWasKnownThen(int day, String status, String certainty, String voices) throws Exception {
        String at = "?knownAt=2024-10-" + day;
        JsonNode edges = json("/api/entities/leader:ada/neighbours" + at + "&relation=MET&until=2024-10-12")
                .path("edges");
        JsonNode initial = json("/api/view/initial" + at);
        JsonNode among = http.post(
                        "/api/view",
                        Map.of("entities", List.of("leader:ada", "leader:ben"), "knownAt", "2024-10-" + day))
                .json();
        if (status == null) {
            assertThat(http.get("/api/facts/" + meeting + at).status()).isEqualTo(404);
            assertThat(List.of(
                            edges.size(),
                            initial.path("edges").size(),
                            among.path("edges").size()))
                    .containsOnly(0);
            assertThat(found("ada", at)).isEmpty();
            return;
        }
        JsonNode fact = json("/api/facts/" + meeting + at);
        assertThat(fact.path("status").asString()).isEqualTo(status);
        assertThat(fact.path("certainty").asString()).isEqualTo(certainty);
        assertThat(fact.path("publishers").valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrder(voices.split(" ", -1));
        for (JsonNode drawn : List.of(edges, initial.path("edges"), among.path("edges"))) {
            assertThat(drawn.valueStream()
                            .filter(edge -> edge.path("fact").asString().equals(meeting))
                            .map(edge -> edge.path("status").asString()))
                    .containsExactly(status);
            assertThat(drawn.valueStream()
                            .filter(edge -> edge.path("fact").asString().equals(meeting))
                            .map(edge -> words(edge.path("voices")) + " "
                                    + edge.path("publishers").asInt()))
                    .containsExactly(voices + " " + voices.split(" ", -1).length);
        }
        assertThat(found("ada", at)).containsExactly("leader:ada");
        assertThat(http.get("/api/export?format=csv&all=true&knownAt=2024-10-" + day)
                        .text())
                .contains(meeting, status);
        assertThat(json("/api/stats" + at).path("byStatus").path(status).asInt())
                .isPositive();
    }

    @Test
    void tellsTheHistoryOfAFact() throws Exception {
        JsonNode history = json("/api/facts/" + meeting).path("history");
        assertThat(history.valueStream()
                        .map(period -> period.path("knownFrom").asString() + " "
                                + period.path("standing").path("status").asString()))
                .containsExactly(
                        "2024-10-11 planned",
                        "2024-10-12 occurred",
                        "2024-10-14 occurred",
                        "2024-10-16 disputed",
                        "2024-10-20 occurred");
        assertThat(json("/api/facts/" + meeting + "?knownAt=2024-10-12")
                        .path("history")
                        .size())
                .isEqualTo(2);
    }

    @Test
    void tellsWhichClaimsWereRetractedAndNotBeforeTheyWere() throws Exception {
        assertThat(json("/api/facts/" + meeting).path("claims").findValuesAsString("retracted"))
                .containsExactly("", "", "", "2024-10-20");
        assertThat(json("/api/facts/" + meeting + "?knownAt=2024-10-16")
                        .path("claims")
                        .valueStream()
                        .filter(claim -> !claim.path("retracted").isNull()))
                .isEmpty();
        assertThat(json("/api/articles/a4?knownAt=2024-10-20").path("claims").size())
                .isEqualTo(1);
    }

    @ParameterizedTest(name = "on {0} {1} held office, and the meeting {2}")
    @CsvSource({
        "2021-01-01, '', false",
        "2023-01-01, leader:old, false",
        "2024-06-01, '', false",
        "2024-08-01, leader:new, false",
        "2024-10-12, leader:new, true",
        "2025-01-01, leader:new, true",
    })
    void everyReadTellsWhatWasTrueThen(String day, String holder, boolean met) throws Exception {
        String at = "?asOf=" + day;
        assertThat(json("/api/entities/state:n/neighbours" + at).path("edges").findValuesAsString("source"))
                .isEqualTo(Stream.of(holder).filter(key -> !key.isEmpty()).toList());
        assertThat(http.get("/api/facts/" + meeting + at).status()).isEqualTo(met ? 200 : 404);
        assertThat(found("ada", at)).hasSize(met ? 1 : 0);
        assertThat(json("/api/entities/leader:ada" + at).path("counts").size()).isEqualTo(met ? 1 : 0);
        assertThat(json("/api/entities/state:n" + at).path("counts").size()).isEqualTo(holder.isEmpty() ? 0 : 1);
    }

    @Test
    void takesAFactWithoutADateForTrueSinceItWasReported() throws Exception {
        assertThat(json("/api/entities/leader:cid/neighbours?asOf=2024-10-15")
                        .path("total")
                        .asInt())
                .isZero();
        assertThat(json("/api/entities/leader:cid/neighbours?asOf=2024-10-16")
                        .path("total")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void readsBothClocksAtOnce() throws Exception {
        assertThat(json("/api/entities/leader:ada/neighbours?asOf=2024-10-11&knownAt=2024-10-11")
                        .path("total")
                        .asInt())
                .isZero();
        assertThat(json("/api/entities/leader:ada/neighbours?asOf=2024-10-12&knownAt=2024-10-11")
                        .path("total")
                        .asInt())
                .isEqualTo(1);
    }

    @ParameterizedTest(name = "from {0} to {1}: {2}")
    @CsvSource({
        "2024-10-10, 2024-10-11, new",
        "2024-10-11, 2024-10-12, confirmed",
        "2024-10-12, 2024-10-14, confirmed",
        "2024-10-14, 2024-10-16, disputed",
        "2024-10-16, 2024-10-20, confirmed",
        "2024-10-10, 2024-10-20, new",
        "2024-10-14, 2024-10-20, ''",
        "2024-10-21, 2024-10-30, ''",
    })
    void tellsWhatBecameKnown(String from, String to, String change) throws Exception {
        JsonNode facts = json("/api/diff?from=" + from + "&to=" + to).path("facts");
        assertThat(facts.properties().stream()
                        .filter(entry -> entry.getValue()
                                .path("items")
                                .findValuesAsString("fact")
                                .contains(meeting))
                        .map(Map.Entry::getKey))
                .isEqualTo(Stream.of(change).filter(word -> !word.isEmpty()).toList());
    }

    @Test
    void tellsWhatItWasBeforeAndAfter() throws Exception {
        JsonNode change =
                json("/api/diff?from=2024-10-11&to=2024-10-12").path("facts").path("confirmed");
        assertThat(change.path("total").asInt()).isEqualTo(1);
        JsonNode item = change.path("items").path(0);
        assertThat(item.path("before").path("status").asString()).isEqualTo("planned");
        assertThat(item.path("after").path("status").asString()).isEqualTo("occurred");
        assertThat(item.path("edges").size()).isEqualTo(1);
        assertThat(item.path("sentence").asString()).isEqualTo("Ada met Ben");
    }

    @Test
    void tellsWhichEntitiesBecameKnown() throws Exception {
        JsonNode entities = json("/api/diff?from=2024-10-12&to=2024-10-16").path("entities");
        assertThat(entities.path("new").path("items").findValuesAsString("key")).containsExactly("leader:cid");
    }

    @Test
    void tellsWhatBeganAndEnded() throws Exception {
        JsonNode ended = json("/api/diff?clock=happened&from=2024-05-01&to=2024-06-01");
        assertThat(ended.path("facts").path("ended").path("total").asInt()).isEqualTo(1);
        assertThat(ended.path("entities").path("ended").path("items").findValuesAsString("key"))
                .containsExactlyInAnyOrder("leader:old", "state:n");
        JsonNode began = json("/api/diff?clock=happened&from=2024-07-01&to=2024-08-01");
        assertThat(began.path("facts").path("new").path("total").asInt()).isEqualTo(1);
        assertThat(began.path("facts")
                        .path("new")
                        .path("items")
                        .path(0)
                        .path("before")
                        .isNull())
                .isTrue();
        assertThat(json("/api/diff?clock=happened&from=2024-07-01&to=2024-08-01&knownAt=2024-10-01")
                        .path("facts")
                        .size())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/stats?asOf=yesterday",
                "/api/stats?knownAt=2024-13-01",
                "/api/articles?asOf=2024-10-11",
                "/api/diff",
                "/api/diff?from=2024-10-12&to=2024-10-11",
                "/api/diff?from=2024-10-11&to=2024-10-12&knownAt=2024-10-12",
                "/api/diff?clock=happened&from=2024-10-11&to=2024-10-12&asOf=2024-10-12",
                "/api/diff?clock=cuckoo&from=2024-10-11&to=2024-10-12",
                "/api/diff?from=2024-10-11&to=2024-10-12&limit=0",
            })
    void refusesWhatIsNoTime(String path) throws Exception {
        Http.Answer answer = http.get(path);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("error").path("remedy").asString()).isNotEmpty();
    }

    private List<String> found(String typed, String at) throws Exception {
        return json("/api/search" + at + "&q=" + typed)
                .path("hits")
                .valueStream()
                .map(hit -> hit.path("entity").path("key").asString())
                .toList();
    }

    private static String words(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).collect(Collectors.joining(" "));
    }

    private JsonNode json(String path) throws Exception {
        Http.Answer answer = http.get(path);
        assertThat(answer.status()).as(path + ": " + answer.text()).isEqualTo(200);
        return answer.json();
    }

    private static Map<String, Object> held() {
        return Map.of("date", Lines.on("2024-10-12"));
    }

    private static String office(String article, int at, String holder, String from, @Nullable String until) {
        var date = new HashMap<String, String>(Map.of("from", from, "precision", "interval"));
        if (until != null) {
            date.put("until", until);
        }
        return Lines.claim(
                article,
                at,
                holder,
                until == null ? "ongoing" : "occurred",
                Map.of("relation", "HOLDS_OFFICE", "object", Lines.who("state:n"), "value", "President", "date", date));
    }
}
