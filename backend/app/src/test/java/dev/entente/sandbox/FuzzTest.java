package dev.entente.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.explore.Examples;
import dev.entente.explore.Examples.Example;
import dev.entente.graph.QueryRunner;
import dev.entente.graph.UserQuery;
import dev.entente.testing.Store;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Statements that a {@link Mutator} makes of good and bad ones: none changes the store, and none hangs. {@code
 * -Dentente.fuzz.seconds=600} lets it go on longer, {@code -Dentente.fuzz.seed} repeats a run.
 */
class FuzzTest {
    private static final Duration LIMIT = Duration.ofMillis(400);
    private static final Duration ANSWERED_WITHIN = LIMIT.plusSeconds(1);

    /** On a slow machine too: of fewer, what share runs is chance. */
    private static final int AT_LEAST = 200;

    private final long seed = Long.getLong("entente.fuzz.seed", System.nanoTime());
    private final long seconds = Long.getLong("entente.fuzz.seconds", 20);

    @Test
    void nothingPutTogetherAtRandomChangesTheStoreOrHangs() throws IOException {
        var mutator = new Mutator(new Random(seed), good(), bad());
        Map<String, Object> parameters = parameters();
        try (Store store = Store.ofSamples()) {
            List<String> before = store.dump();
            var lastResort = new CountingLastResort();
            QueryRunner queries = store.graph().queries(LIMIT, 8L << 20, lastResort);
            Map<String, Integer> codes = new HashMap<>();
            long until = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
            int tried = 0;
            while (System.nanoTime() < until || tried < AT_LEAST) {
                String statement = mutator.next();
                long start = System.nanoTime();
                String code = Statements.code(queries.run(new UserQuery(statement, parameters, 100, LIMIT)));
                assertThat(Duration.ofNanos(System.nanoTime() - start))
                        .as("seed %d: %s", seed, statement)
                        .isLessThan(ANSWERED_WITHIN);
                codes.merge(code, 1, Integer::sum);
                if (++tried % 100 == 0) {
                    assertThat(store.dump())
                            .as("seed %d: up to %s", seed, statement)
                            .isEqualTo(before);
                }
            }
            System.err.println("fuzz, seed " + seed + ": " + tried + " statements, " + codes);
            assertThat(store.dump()).as("seed %d", seed).isEqualTo(before);
            assertThat(lastResort.asked()).as("seed %d", seed).isEmpty();
            assertThat(codes).as("seed %d: it tries good and bad", seed).containsKeys("read-only", "forbidden");
            assertThat(tried - codes.getOrDefault("syntax", 0))
                    .as("seed %d: what is Cypher, of %d", seed, tried)
                    .isGreaterThan(tried / 3);
            assertThat(codes.getOrDefault("ok", 0))
                    .as("seed %d: what runs, of %d", seed, tried)
                    .isGreaterThan(tried / 10);
        }
    }

    private static List<String> good() throws IOException {
        List<String> good = new ArrayList<>(Statements.honest());
        Examples.read().stream().map(Example::statement).forEach(good::add);
        return good;
    }

    private static List<String> bad() throws IOException {
        return Statements.hostile().stream()
                .filter(hostile -> !hostile.code().contains("timeout"))
                .map(Statements.Hostile::statement)
                .toList();
    }

    /** Those of all questions, so that their statements run. */
    private static Map<String, Object> parameters() throws IOException {
        Map<String, Object> parameters = new HashMap<>(Map.of("p", List.of(1, 2)));
        Examples.read().forEach(example -> parameters.putAll(example.parameters()));
        return parameters;
    }
}
