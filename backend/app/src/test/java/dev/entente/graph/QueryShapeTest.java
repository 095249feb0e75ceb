package dev.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QueryShapeTest {
    @Test
    void letsWhatPeopleWritePass() {
        assertThat(QueryShape.refusal("MATCH (a)-[r {x: [1, [2, [3]]]}]->(b) RETURN a, r, b"))
                .isEmpty();
    }

    @Test
    void refusesBracketsThatThePlannerWouldChewOnForMinutes() {
        String deep = "RETURN " + "[".repeat(3_000) + "1" + "]".repeat(3_000);
        assertThat(QueryShape.refusal(deep).orElseThrow().message()).contains("100 deep");
    }

    @Test
    void countsWhatIsOpenAtOnceAndNotWhatWasClosed() {
        assertThat(QueryShape.refusal("RETURN " + "(1)+".repeat(500) + "1")).isEmpty();
    }

    @Test
    void refusesATextThatNobodyWrites() {
        assertThat(QueryShape.refusal("RETURN 1" + " ".repeat(100_000))
                        .orElseThrow()
                        .message())
                .contains("100000 characters");
    }
}
