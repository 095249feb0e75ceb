package dev.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class QueryShapeTest {
    @Test
    void letsWhatPeopleWritePass() {
        assertThat(QueryShape.refusal("MATCH (a)-[r {x: [1, [2, [3]]]}]->(b) RETURN a, r, b", Map.of()))
                .isEmpty();
    }

    @Test
    void refusesBracketsThatThePlannerWouldChewOnForMinutes() {
        String deep = "RETURN " + "[".repeat(3_000) + "1" + "]".repeat(3_000);
        assertThat(QueryShape.refusal(deep, Map.of()).orElseThrow().message()).contains("100 deep");
    }

    @Test
    void countsWhatIsOpenAtOnceAndNotWhatWasClosed() {
        assertThat(QueryShape.refusal("RETURN " + "(1)+".repeat(500) + "1", Map.of()))
                .isEmpty();
    }

    @Test
    void refusesATextThatNobodyWrites() {
        assertThat(QueryShape.refusal("RETURN 1" + " ".repeat(100_000), Map.of())
                        .orElseThrow()
                        .message())
                .contains("100000 characters");
    }
}
