package dev.entente.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.review.ArticleReader;
import dev.entente.testing.Http;
import dev.entente.testing.Http.Answer;
import dev.entente.testing.ReaderUnderTest;
import dev.entente.testing.Store;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Articles that are added over the API: read, looked through, saved. With the extractor that users have. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DraftsTest {
    private static final String MEETING =
            "Russian President Vladimir Putin met Iranian President Masoud Pezeshkian in Ashgabat on 11 October 2024.";
    private static final String DELIVERY =
            "Iran delivered Shahed-136 drones to Russia in September 2022, officials of the United States said.";
    private static final String TEXT = MEETING + "\n\n" + DELIVERY;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Store store = Store.empty();
    private final Http http = Http.serving(store);

    @BeforeEach
    void wipe() {
        store.wipe();
    }

    @AfterAll
    void close() {
        http.close();
        store.close();
    }

    @Test
    void readsAnArticleAndStoresNothing() throws Exception {
        List<String> before = store.dump();
        JsonNode article = article(
                Map.of("text", TEXT, "published", "2024-10-12", "publisher", "Norland Post", "title", "A meeting"));
        assertThat(article.path("title").asString()).isEqualTo("A meeting");
        assertThat(article.path("publisher").asString()).isEqualTo("Norland Post");
        assertThat(article.path("published").path("date").asString()).isEqualTo("2024-10-12");
        assertThat(article.path("stored").asBoolean()).isFalse();
        assertThat(article.path("text").asString()).isEqualTo(TEXT);
        assertThat(article.path("claims").findValuesAsString("relation")).contains("MET", "SUPPLIED");
        for (JsonNode claim : article.path("claims")) {
            JsonNode quote = claim.path("quote");
            assertThat(TEXT.substring(
                            quote.path("start").asInt(), quote.path("end").asInt()))
                    .isEqualTo(quote.path("text").asString());
            assertThat(claim.path("by").asString()).startsWith("entente/");
            assertThat(claim.path("stored").asString()).isEqualTo("no");
        }
        assertThat(store.dump()).isEqualTo(before);
    }

    @Test
    void keepsWhatIsAcceptedAsTheExtractorsAndOnlyThat() throws Exception {
        String draft = ready(Map.of("text", TEXT, "published", "2024-10-12"));
        JsonNode met = claim(draft, "MET");
        JsonNode saved = saved(draft, List.of(decision(met, "accepted")), List.of());
        assertThat(saved.path("added").asInt()).isOne();
        assertThat(saved.path("retracted").asInt()).isZero();
        assertThat(store.number("MATCH (c:Claim) RETURN count(c)")).isOne();
        assertThat(claimsBy("entente/1")).isOne();
        assertThat(store.number("MATCH (:Leader)-[r:MET]-(:Leader) RETURN count(DISTINCT r)"))
                .isOne();
        // nobody that only another claim names
        assertThat(store.number("MATCH (e:WeaponSystem) RETURN count(e)")).isZero();
        assertThat(http.get("/api/articles/" + saved.path("article").asString()).status())
                .isEqualTo(200);
    }

    @Test
    void savesTheSameReviewAgainWithoutAChange() throws Exception {
        String draft = ready(Map.of("text", TEXT, "published", "2024-10-12"));
        var decisions =
                List.of(decision(claim(draft, "MET"), "accepted"), decision(claim(draft, "SUPPLIED"), "rejected"));
        saved(draft, decisions, List.of());
        List<String> before = store.dump();
        JsonNode again = saved(draft, decisions, List.of());
        assertThat(again.path("added").asInt()).isZero();
        assertThat(again.path("matched").asInt()).isEqualTo(2);
        assertThat(again.path("retracted").asInt()).isZero();
        assertThat(store.dump()).isEqualTo(before);
        assertThat(store.graph().audit().run().total()).isZero();
    }

    @Test
    void keepsWhatIsRejectedAsAClaimThatNeverCounted() throws Exception {
        String draft = ready(Map.of("text", TEXT, "published", "2024-10-12"));
        JsonNode supplied = claim(draft, "SUPPLIED");
        JsonNode saved = saved(draft, List.of(decision(supplied, "rejected")), List.of());
        assertThat(saved.path("retracted").asInt()).isOne();
        assertThat(store.number("MATCH ()-[r:SUPPLIED]->() RETURN count(r)")).isZero();
        String fact = fact(supplied);
        assertThat(http.get("/api/facts/" + fact).json().path("status").asString())
                .isEqualTo("retracted");
        assertThat(http.get("/api/facts/" + fact + "?knownAt=2025-01-01").status())
                .isEqualTo(404);
        JsonNode correction =
                http.get("/api/corrections").json().path("corrections").path(0);
        assertThat(correction.path("kind").asString()).isEqualTo("retract");
        assertThat(correction.path("reason").asString()).isEqualTo("rejected in review");
        // what was decided holds when the article is read again
        String again = ready(Map.of("text", TEXT, "published", "2024-10-12"));
        assertThat(claim(again, "SUPPLIED").path("stored").asString()).isEqualTo("retracted");
        assertThat(http.get("/api/drafts/" + again)
                        .json()
                        .path("articles")
                        .path(0)
                        .path("stored")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void keepsACorrectionAsTheCuratorsClaimBesideTheExtractors() throws Exception {
        String draft = ready(Map.of("text", TEXT, "published", "2024-10-12"));
        JsonNode met = claim(draft, "MET");
        Map<String, Object> statement = statement(met);
        statement.put("status", "planned");
        var decision = decision(met, "corrected");
        decision.put("statement", statement);
        JsonNode saved = saved(draft, List.of(decision), List.of());
        assertThat(saved.path("stated").asInt()).isOne();
        assertThat(saved.path("retracted").asInt()).isOne();
        assertThat(claimsBy("entente/1")).isOne();
        assertThat(claimsBy("curator")).isOne();
        JsonNode fact = http.get("/api/facts/" + fact(met)).json();
        assertThat(fact.path("status").asString()).isEqualTo("planned");
        assertThat(fact.path("spread").path("planned").asInt()).isOne();
        JsonNode retracted = fact.path("claims").path(1);
        assertThat(retracted.path("by").asString()).isEqualTo("entente/1");
        assertThat(retracted.path("retracted").asString()).isEqualTo("2024-10-12");
        assertThat(fact.path("history").size()).isOne();
        assertThat(store.graph().audit().run().total()).isZero();
    }

    @Test
    void takesClaimsThatTheExtractorMissedWithNewEntities() throws Exception {
        String draft = ready(Map.of("text", TEXT, "published", "2024-10-12"));
        Map<String, Object> statement = statement(claim(draft, "SUPPLIED"));
        statement.put("subject", Map.of("label", "Organisation", "name", "Büro O'Brien & Söhne"));
        saved(draft, List.of(), List.of(statement));
        assertThat(
                        store.number(
                                "MATCH (:Organisation {key: 'org:buro-obrien-sohne'})-[r:SUPPLIED]->(:State {key: 'state:russia'}) RETURN count(r)"))
                .isOne();
        assertThat(claimsBy("curator")).isOne();
    }

    @Test
    void takesNothingThatTheTextOrTheVocabularyDoesNotBear() throws Exception {
        String draft = ready(Map.of("text", TEXT, "published", "2024-10-12"));
        JsonNode met = claim(draft, "MET");
        List<String> before = store.dump();
        for (Map<String, Object> change : List.<Map<String, Object>>of(
                Map.of("start", 0, "end", 100_000),
                Map.of("start", 10, "end", 10),
                Map.of("start", -1),
                Map.of("relation", "MADE_UP"),
                Map.of("status", "disputed"),
                Map.of("status", "certain"),
                Map.of("subject", Map.of("key", "weapon:su-35", "name", "Su-35")),
                Map.of("subject", Map.of("key", "not a key", "name", "x")),
                Map.of("subject", Map.of("label", "Nothing", "name", "x")),
                Map.of("subject", Map.of("label", "State", "name", " ")),
                Map.of("date", Map.of("from", "2024-02-31", "precision", "day")))) {
            Map<String, Object> statement = statement(met);
            statement.putAll(change);
            Answer answer = save(draft, List.of(), List.of(statement));
            assertThat(answer.status()).as(change + ": " + answer.text()).isEqualTo(400);
            assertThat(answer.code()).isEqualTo("bad-review");
        }
        assertThat(store.dump()).isEqualTo(before);
    }

    @Test
    void storesAllOfAReviewOrNothing() throws Exception {
        String draft = ready(Map.of("text", TEXT, "published", "2024-10-12"));
        JsonNode met = claim(draft, "MET");
        saved(draft, List.of(), List.of(statement(met)));
        List<String> before = store.dump();
        Map<String, Object> other = statement(met);
        other.put("status", "denied");
        Answer refused = save(draft, List.of(decision(claim(draft, "SUPPLIED"), "accepted")), List.of(other));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text()).contains("the record has this claim of the same passage with another status");
        assertThat(store.dump()).isEqualTo(before);
    }

    @Test
    void takesNoClaimOfTheExtractorsFromTheClient() throws Exception {
        String draft = ready(Map.of("text", TEXT));
        Answer forged = save(
                draft, List.of(Map.of("claim", "claim:000000000000000000000000", "verdict", "accepted")), List.of());
        assertThat(forged.code()).isEqualTo("bad-review");
        Map<String, Object> statement = statement(claim(draft, "MET"));
        statement.put("by", "entente/1");
        assertThat(save(draft, List.of(), List.of(statement)).code()).isEqualTo("bad-json");
        for (String body : List.of("{\"decisions\":[null]}", "{\"added\":[null]}")) {
            assertThat(http.post("/api/drafts/" + draft + "/articles/0", body).code())
                    .isEqualTo("bad-review");
        }
        assertThat(store.number("MATCH (c:Claim) RETURN count(c)")).isZero();
    }

    @Test
    void knowsAnArticleByItsTextWhateverItIsCalled() throws Exception {
        store.take(List.of(dev.entente.testing.Lines.article("elsewhere", "Post", "2024-10-12")));
        String text = http.get("/api/articles/elsewhere").json().path("text").asString();
        JsonNode article = article(Map.of("text", text));
        assertThat(article.path("stored").asBoolean()).isTrue();
        assertThat(article.path("id").asString()).isEqualTo("elsewhere");
    }

    @Test
    void readsPagesAndFeedsAsTheCommandDoes() throws Exception {
        String page = "<html><head><meta property='og:site_name' content='Post'><title>T</title></head><body><nav>Iran"
                + " attacked Israel.</nav><article><p>" + MEETING
                + "</p><script>alert(1)</script></article></body></html>";
        JsonNode article = article(Map.of("content", encoded(page)));
        assertThat(article.path("publisher").asString()).isEqualTo("Post");
        assertThat(article.path("text").asString()).contains("met").doesNotContain("alert", "attacked");
        String feed = "<rss version='2.0'><channel><title>Feed</title><item><title>One</title><description>" + MEETING
                + "</description></item><item><title>Two</title><description>" + DELIVERY
                + "</description></item><item><title>Three</title><description></description></item></channel></rss>";
        String draft = ready(Map.of("content", encoded(feed), "publisher", "Mine", "title", "not of one"));
        JsonNode body = http.get("/api/drafts/" + draft).json();
        assertThat(body.path("articles").findValuesAsString("title")).containsExactly("One", "Two");
        assertThat(body.path("articles").findValuesAsString("publisher")).containsOnly("Feed");
        assertThat(body.path("leftOut").size()).isOne();
        JsonNode met = body.path("articles").path(0).path("claims").path(0);
        Answer answer = http.post(
                "/api/drafts/" + draft + "/articles/0", Map.of("decisions", List.of(decision(met, "accepted"))));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        assertThat(store.number("MATCH (a:Article) RETURN count(a)")).isOne();
    }

    @Test
    void leavesOutAPageThatSaysItIsStillToBePublished() throws Exception {
        String page = "<html><head><meta property='article:published_time' content='2027-01-01'><title>T</title></head>"
                + "<body><article><p>" + MEETING + "</p></article></body></html>";
        JsonNode body = http.get("/api/drafts/" + ready(Map.of("content", encoded(page))))
                .json();
        assertThat(body.path("articles").size()).isZero();
        assertThat(body.path("leftOut").path(0).path("reason").asString())
                .isEqualTo("cannot be taken: its published.date '2027-01-01' is still to come");
        JsonNode dated = article(Map.of("content", encoded(page), "published", "2024-10-12"));
        assertThat(dated.path("claims").size()).isPositive();
    }

    @ParameterizedTest
    @CsvSource({
        "AAECAwAFBg==, is binary",
        "JVBERi0xLjQK, PDF",
        "ICAgCiA=, holds no text",
        "0J/RgNC10LfQuNC00LXQvdGCINCg0L7RgdGB0LjQuCDQstGB0YLRgNC10YLQuNC70YHRjyDRgSDQv9GA0LXQt9C40LTQtdC90YLQvtC8INCY0YDQsNC90LAu, English",
    })
    void saysWhyItCannotBeRead(String content, String reason) throws Exception {
        JsonNode body =
                http.get("/api/drafts/" + ready(Map.of("content", content))).json();
        assertThat(body.path("articles").size()).isZero();
        assertThat(body.path("leftOut").path(0).path("reason").asString()).contains(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"text\":\"\"}",
                "{\"text\":\"a\",\"content\":\"YQ==\"}",
                "{\"content\":\"***\"}",
                "{\"text\":\"a\",\"published\":\"yesterday\"}",
                "{\"text\":\"a\",\"title\":\"a\\nb\"}",
                "{\"text\":\"a\",\"address\":\"not a url\"}",
                "{\"text\":\"a\",\"address\":\"javascript:alert(1)\"}",
                "{\"text\":\"a\",\"address\":\"https://\"}",
                "{\"text\":\"a\",\"published\":\"2026-11-24\"}",
                "{\"text\":\"a\",\"file\":\"/etc/passwd\"}",
                "[]",
            })
    void refusesWhatIsNoArticle(String body) throws Exception {
        assertThat(http.post("/api/drafts", body).status()).isEqualTo(400);
    }

    @Test
    void refusesWhatIsTooLarge() throws Exception {
        Answer text = http.post("/api/drafts", Map.of("text", "x".repeat((5 << 20) + 1)));
        assertThat(text.status()).isEqualTo(413);
        assertThat(text.code()).isEqualTo("too-large");
        Answer body = http.post("/api/drafts", Map.of("text", "x".repeat(8 << 20)));
        assertThat(body.status()).isEqualTo(413);
    }

    @Test
    void takesNothingFromWhoMayNotWrite() throws Exception {
        String draft = ready(Map.of("text", MEETING));
        try (Http readOnly = Http.readingOnly(store);
                Http locked = Http.writingWith(store, "a-token-of-some-length")) {
            for (String path : List.of("/api/drafts", "/api/drafts/" + draft + "/articles/0")) {
                assertThat(readOnly.post(path, Map.of("text", MEETING)).code()).isEqualTo("read-only");
                assertThat(locked.post(path, Map.of("text", MEETING)).code()).isEqualTo("token");
            }
        }
        Answer elsewhere = http.send(HttpRequest.newBuilder(http.uri("/api/drafts"))
                .header("Content-Type", "application/json")
                .header("Origin", "https://evil.example")
                .POST(HttpRequest.BodyPublishers.ofString("{\"text\":\"a\"}")));
        assertThat(elsewhere.code()).isEqualTo("cross-site");
    }

    @Test
    void forgetsWhatIsGivenUp() throws Exception {
        String draft = ready(Map.of("text", MEETING));
        JsonNode met = claim(draft, "MET");
        assertThat(delete(draft).status()).isEqualTo(204);
        assertThat(delete(draft).status()).isEqualTo(404);
        assertThat(http.get("/api/drafts/" + draft).code()).isEqualTo("not-found");
        assertThat(save(draft, List.of(decision(met, "accepted")), List.of()).code())
                .isEqualTo("not-found");
    }

    @Test
    void takesOnlySoManyAtOnce() throws Exception {
        var drafts = new ArrayList<String>();
        for (int i = 0; i < 3; i++) {
            drafts.add(submit(http, Map.of("text", (MEETING + " ").repeat(200) + i)));
        }
        Answer busy = http.post("/api/drafts", Map.of("text", MEETING));
        assertThat(busy.status()).isEqualTo(429);
        assertThat(busy.code()).isEqualTo("busy");
        assertThat(busy.header("Retry-After")).isNotEmpty();
        for (String draft : drafts.reversed()) {
            assertThat(delete(draft).status()).isEqualTo(204);
        }
        // one that was given up while it was read does not keep the next from being read
        assertThat(claim(ready(Map.of("text", MEETING)), "MET").isMissingNode()).isFalse();
    }

    @Test
    void survivesAReaderThatRunsOutOfMemory() throws Exception {
        try (ArticleReader small = ReaderUnderTest.reader(64, PATIENCE);
                Http tight = Http.reading(store, small)) {
            JsonNode body = settled(tight, submit(tight, Map.of("text", MEETING)));
            assertThat(body.path("state").asString()).isEqualTo("failed");
            assertThat(body.path("failure").path("code").asString()).isEqualTo("reader-memory");
            assertThat(body.path("failure").path("remedy").asString()).contains("ENTENTE_READER_HEAP");
            assertThat(tight.get("/api/health").status()).isEqualTo(200);
        }
    }

    @Test
    void givesUpWhatTakesTooLong() throws Exception {
        try (ArticleReader hasty = ReaderUnderTest.reader(2048, Duration.ofMillis(500));
                Http brief = Http.reading(store, hasty)) {
            JsonNode body = settled(brief, submit(brief, Map.of("text", MEETING)));
            assertThat(body.path("failure").path("code").asString()).isEqualTo("reader-slow");
        }
    }

    private long claimsBy(String by) {
        return store.rows("MATCH (c:Claim {by: $by}) RETURN count(c) AS n", Map.of("by", by))
                .getFirst()
                .get("n")
                .asLong();
    }

    private String fact(JsonNode claim) {
        return store.rows(
                        "MATCH (:Claim {key: $key})-[:STATES]->(f:Fact) RETURN f.key AS key",
                        Map.of("key", claim.path("key").asString()))
                .getFirst()
                .get("key")
                .asString();
    }

    private static String encoded(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static Map<String, Object> decision(JsonNode claim, String verdict) {
        return new HashMap<>(Map.of("claim", claim.path("key").asString(), "verdict", verdict));
    }

    /** What a claim says, as a curator would send it. */
    private static Map<String, Object> statement(JsonNode claim) {
        var statement = new HashMap<String, Object>();
        var instruments = new ArrayList<Object>();
        for (JsonNode role : claim.path("roles")) {
            Map<String, Object> party = Map.of(
                    "key", role.path("entity").path("key").asString(),
                    "name", role.path("entity").path("name").asString());
            switch (role.path("role").asString()) {
                case "instrument", "topic" -> instruments.add(party);
                default -> statement.put(role.path("role").asString(), party);
            }
        }
        statement.put("relation", claim.path("relation").asString());
        statement.put("instruments", instruments);
        statement.put("status", claim.path("status").asString());
        if (claim.path("time").isObject()) {
            statement.put("date", claim.path("time"));
        }
        statement.put("start", claim.path("quote").path("start").asInt());
        statement.put("end", claim.path("quote").path("end").asInt());
        return statement;
    }

    private JsonNode claim(String draft, String relation) throws Exception {
        for (JsonNode claim :
                http.get("/api/drafts/" + draft).json().path("articles").path(0).path("claims")) {
            if (claim.path("relation").asString().equals(relation)) {
                return claim;
            }
        }
        throw new AssertionError("no claim of " + relation);
    }

    private JsonNode article(Map<String, ?> submission) throws Exception {
        return http.get("/api/drafts/" + ready(submission))
                .json()
                .path("articles")
                .path(0);
    }

    private String ready(Map<String, ?> submission) throws Exception {
        String draft = submit(http, submission);
        JsonNode body = settled(http, draft);
        assertThat(body.path("state").asString()).as(body.toString()).isEqualTo("ready");
        return draft;
    }

    private static String submit(Http http, Map<String, ?> submission) throws Exception {
        Answer answer = http.post("/api/drafts", submission);
        assertThat(answer.status()).as(answer.text()).isEqualTo(202);
        return answer.json().path("draft").asString();
    }

    private static JsonNode settled(Http http, String draft) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            JsonNode body = http.get("/api/drafts/" + draft).json();
            if (List.of("ready", "failed").contains(body.path("state").asString())) {
                return body;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("not read in time");
    }

    private JsonNode saved(String draft, List<?> decisions, List<?> added) throws Exception {
        Answer answer = save(draft, decisions, added);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json();
    }

    private Answer save(String draft, List<?> decisions, List<?> added) throws Exception {
        return http.post("/api/drafts/" + draft + "/articles/0", Map.of("decisions", decisions, "added", added));
    }

    private Answer delete(String draft) throws Exception {
        return http.send(
                HttpRequest.newBuilder(http.uri("/api/drafts/" + draft)).DELETE());
    }
}
