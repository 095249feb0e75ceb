package dev.entente.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.testing.Http;
import dev.entente.testing.Store;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** openapi.json describes what is sent and answered where something changes. Each has a store of its own. */
class OpenApiWritingTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void describesCorrections() throws Exception {
        try (Store corrected = Store.ofSamples();
                Http server = Http.serving(corrected)) {
            JsonNode claims = server.get("/api/facts/fact:f0be0bf4823ab75bc6954d30")
                    .json()
                    .path("claims");
            List<String> keys = claims.valueStream()
                    .map(claim -> claim.path("key").asString())
                    .toList();
            corrects(server, Map.of("kind", "retract", "claims", keys, "reason", "a try"));
            corrects(server, Map.of("kind", "retract", "article", "003_88ba542fabac4a4c", "on", "2023-01-01"));
            corrects(server, Map.of("kind", "merge", "from", "org:cnn", "into", "org:reuters", "by", "me"));
            String split = corrects(
                    server,
                    Map.of(
                            "kind", "split",
                            "from", "state:iran",
                            "into", "state:other",
                            "article", "002_e7503debab2fb53f"));
            corrects(server, Map.of("kind", "undo", "undoes", split));
            JsonNode listed = server.get("/api/corrections").json();
            assertThat(Description.schema("Corrections").validate(listed)).isEmpty();
            assertThat(listed.path("shown").asInt()).isEqualTo(5);
            JsonNode fact =
                    server.get("/api/facts/fact:f0be0bf4823ab75bc6954d30").json();
            assertThat(Description.schema("FactDetail").validate(fact)).isEmpty();
            assertThat(fact.path("status").asString()).isEqualTo("retracted");
            assertThat(Description.schema("EntityDetail")
                            .validate(server.get("/api/entities/org:cnn").json()))
                    .isEmpty();
        }
    }

    @Test
    void describesDraftsAndReviews() throws Exception {
        try (Store filled = Store.empty();
                Http server = Http.serving(filled)) {
            Map<String, Object> submission = Map.of(
                    "text", "Russian President Vladimir Putin met Iranian President Masoud Pezeshkian in Ashgabat.",
                    "published", "2024-10-12");
            assertThat(Description.schema("Submission").validate(JSON.valueToTree(submission)))
                    .isEmpty();
            JsonNode draft = server.post("/api/drafts", submission).json();
            while (!draft.path("state").asString().equals("ready")) {
                assertThat(Description.schema("Draft").validate(draft)).isEmpty();
                assertThat(draft.path("state").asString()).isNotEqualTo("failed");
                Thread.sleep(200);
                draft = server.get("/api/drafts/" + draft.path("draft").asString())
                        .json();
            }
            assertThat(Description.schema("Draft").validate(draft)).isEmpty();
            JsonNode claim = draft.path("articles").path(0).path("claims").path(0);
            Map<String, Object> review = Map.of(
                    "decisions",
                    List.of(Map.of("claim", claim.path("key").asString(), "verdict", "rejected")),
                    "added",
                    List.of(Map.of(
                            "relation",
                            "MET",
                            "subject",
                            Map.of("key", "leader:vladimir-putin", "name", "Vladimir Putin"),
                            "object",
                            Map.of("label", "Leader", "name", "Somebody Else"),
                            "status",
                            "planned",
                            "start",
                            0,
                            "end",
                            20)));
            assertThat(Description.schema("Review").validate(JSON.valueToTree(review)))
                    .isEmpty();
            Http.Answer saved = server.post("/api/drafts/" + draft.path("draft").asString() + "/articles/0", review);
            assertThat(saved.status()).as(saved.text()).isEqualTo(201);
            assertThat(Description.schema("SavedReview").validate(saved.json())).isEmpty();
        }
    }

    private String corrects(Http server, Map<String, Object> request) throws Exception {
        assertThat(Description.schema("CorrectionRequest").validate(JSON.valueToTree(request)))
                .isEmpty();
        Http.Answer answer = server.post("/api/corrections", request);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        assertThat(Description.schema("CorrectionRecorded").validate(answer.json()))
                .isEmpty();
        return answer.json().path("correction").asString();
    }
}
