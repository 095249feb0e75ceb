package dev.entente.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.graph.QueryOutcome;
import dev.entente.graph.QueryOutcome.Answered;
import dev.entente.graph.QueryRunner;
import dev.entente.graph.UserQuery;
import dev.entente.testing.Store;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What analysts ask is answered. The questions under {@code cypher/examples} have a test of their own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HonestTest {
    private static final Duration LIMIT = Duration.ofSeconds(15);

    private final Store store = Store.ofSamples();
    private final QueryRunner queries = store.graph().queries(LIMIT);

    @AfterAll
    void close() {
        store.close();
    }

    static List<String> honest() throws IOException {
        return Statements.honest();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("honest")
    void isAnsweredAsItIs(String statement) {
        QueryOutcome outcome = queries.run(new UserQuery(statement, Map.of(), 1_000, LIMIT));
        assertThat(outcome).as(statement).isInstanceOf(Answered.class);
        assertThat(queries.run(new UserQuery(statement, Map.of(), 1_000, LIMIT)))
                .as("the same again, without a second look")
                .isInstanceOf(Answered.class);
    }
}
