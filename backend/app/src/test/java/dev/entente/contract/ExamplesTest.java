package dev.entente.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.entente.explore.Examples;
import dev.entente.explore.Examples.Example;
import dev.entente.graph.QueryOutcome.Answered;
import dev.entente.graph.QueryRunner;
import dev.entente.graph.UserQuery;
import dev.entente.testing.Sources;
import dev.entente.testing.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Every question under {@code cypher/examples}, asked as a user asks it, has the answer from the samples kept for it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExamplesTest {
    private static final String ANSWERS = "backend/app/src/test/resources/dev/entente/contract/examples";
    private static final int ROWS = 1000;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_LONG_FOR_INTS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private final Store store = Store.ofSamples();
    private final QueryRunner queries = store.graph().queries(PATIENCE);

    @AfterAll
    void close() {
        store.close();
    }

    static List<Named<Example>> examples() throws IOException {
        return Examples.read().stream()
                .map(example -> Named.of(example.name(), example))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void hasTheAnswerKeptForIt(Example example) {
        Path kept = Sources.root().resolve(ANSWERS).resolve(example.name() + ".json");
        ArrayNode answer = answer(example);
        assertThat(answer).isNotEmpty();
        assertThat(answer)
                .as("%s; the answer now is %s", example.title(), JSON.writeValueAsString(answer))
                .isEqualTo(JSON.readTree(kept));
    }

    @Test
    void everyQuestionHasAnAnswerAndEveryAnswerAQuestion() throws IOException {
        assertThat(Sources.files(ANSWERS, "").stream()
                        .map(file -> file.getFileName().toString()))
                .containsExactlyElementsOf(Examples.read().stream()
                        .map(example -> example.name() + ".json")
                        .toList());
    }

    /** All rows, each as an object by the names of its columns. */
    private ArrayNode answer(Example example) {
        Answered answered = assertThat(
                        queries.run(new UserQuery(example.statement(), example.parameters(), ROWS, PATIENCE)))
                .asInstanceOf(type(Answered.class))
                .actual();
        assertThat(answered.truncated()).isFalse();
        ArrayNode rows = JSON.createArrayNode();
        for (var values : answered.values()) {
            ObjectNode row = rows.addObject();
            for (int column = 0; column < values.size(); column++) {
                row.set(answered.fields().get(column), readable(JSON.valueToTree(values.get(column))));
            }
        }
        return rows;
    }

    /** A date is its ISO text; a path is the names along it, with the types between them. */
    private static JsonNode readable(JsonNode value) {
        return switch (value.path("$type").asString("")) {
            case "date" -> value.path("value");
            case "path" -> along(value.path("nodes"), value.path("relationships"));
            default -> value;
        };
    }

    private static JsonNode along(JsonNode nodes, JsonNode relationships) {
        ArrayNode steps = JSON.createArrayNode();
        for (int step = 0; step < nodes.size(); step++) {
            steps.add(nodes.path(step).path("properties").path("name"));
            if (step < relationships.size()) {
                steps.add(arrow(nodes.path(step), relationships.path(step)));
            }
        }
        return steps;
    }

    private static String arrow(JsonNode from, JsonNode relationship) {
        String type = relationship.path("type").asString();
        return relationship.path("source").equals(from.path("id")) ? "-" + type + "->" : "<-" + type + "-";
    }
}
