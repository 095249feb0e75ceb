package dev.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** A refusal quotes what the user wrote as it was written. */
class QueryRefusalTest {
    @Test
    void quotesAnExpressionWithItsWhiteSpace() {
        assertThat(message("RETURN allReduce(s = 0, x IN range(1, 3) | s + x, s < 9) AS ok"))
                .startsWith("'allReduce(s = 0, x IN range(1, 3) | s + x, s < 9)' is");
    }

    @Test
    void quotesWhatIsWrittenOverSeveralLinesInOne() {
        assertThat(message("RETURN allReduce(s = 0,\n         x IN [1] | s + x,\n  s < 9) AS ok"))
                .startsWith("'allReduce(s = 0, x IN [1] | s + x, s < 9)' is");
    }

    @Test
    void cutsALongQuoteBetweenCharacters() {
        String flags = "🇺🇦".repeat(40);
        assertThat(message("RETURN allReduce(s = '', x IN ['" + flags + "'] | s + x, true) AS ok"))
                .startsWith("'allReduce(s = '', x IN ['" + "🇺🇦".repeat(17) + "🇺…' is");
    }

    private static String message(String statement) {
        var tree = QueryTree.read(statement).orElseThrow();
        return catchThrowableOfType(QueryRefusal.class, () -> QueryLook.through(tree, Map.of()))
                .refused()
                .message();
    }
}
