package dev.entente.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.graph.QueryOutcome;
import dev.entente.graph.QueryOutcome.Answered;
import dev.entente.graph.QueryOutcome.Refused;
import dev.entente.graph.QueryRunner;
import dev.entente.graph.UserQuery;
import dev.entente.sandbox.Statements.Hostile;
import dev.entente.testing.Store;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Statements that do harm are refused or ended, in time and with a sentence, and the server then answers an honest one as
 * fast as before. The store is the same afterwards, and nothing had to be started again.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileTest {
    private static final Duration LIMIT = Duration.ofMillis(500);
    private static final Duration ANSWERED_WITHIN = LIMIT.plusSeconds(1);
    private static final String HONEST = "MATCH (n:Entity {key: 'state:iran'})--(m:Entity) RETURN count(m) AS n";

    private final Store store = Store.ofSamples();
    private final CountingLastResort lastResort = new CountingLastResort();
    private final QueryRunner queries = store.graph().queries(LIMIT, lastResort);
    private final List<String> before = store.dump();

    @AfterAll
    void leavesTheStoreAsItWas() {
        assertThat(store.dump()).isEqualTo(before);
        assertThat(lastResort.asked()).isEmpty();
        store.close();
    }

    static List<Hostile> hostile() throws IOException {
        return Statements.hostile();
    }

    @Test
    void hasEnoughOfThem() throws IOException {
        assertThat(hostile()).hasSizeGreaterThan(300);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void isRefusedOrEndedInTimeWithASentence(Hostile hostile) {
        long start = System.nanoTime();
        QueryOutcome outcome = ask(hostile.statement(), hostile.given());
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        assertThat(Statements.code(outcome)).as(outcome.toString()).isIn(hostile.codes());
        assertThat(took).isLessThan(ANSWERED_WITHIN);
        if (outcome instanceof Refused refused) {
            assertThat(refused.message()).hasSizeGreaterThan(15).doesNotContain("EXPLAIN\n");
            assertThat(refused.remedy()).isNotBlank();
        }
        long next = System.nanoTime();
        assertThat(ask(HONEST, Map.of())).isInstanceOf(Answered.class);
        assertThat(Duration.ofNanos(System.nanoTime() - next)).isLessThan(Duration.ofMillis(600));
    }

    private QueryOutcome ask(String statement, Map<String, Object> parameters) {
        return queries.run(new UserQuery(statement, parameters, 1_000, LIMIT));
    }
}
