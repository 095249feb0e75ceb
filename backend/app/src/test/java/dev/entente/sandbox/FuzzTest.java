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
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Statements put together at random from good and bad ones: none changes the store, and none hangs. {@code
 * -Dentente.fuzz.seconds=600} lets it go on longer, {@code -Dentente.fuzz.seed} repeats a run.
 */
class FuzzTest {
    private static final Duration LIMIT = Duration.ofMillis(400);
    private static final Duration ANSWERED_WITHIN = LIMIT.plusSeconds(1);
    private static final List<String> WORDS = List.of(
            "CREATE",
            "MERGE",
            "SET",
            "DELETE",
            "DETACH DELETE",
            "REMOVE",
            "FOREACH",
            "CALL",
            "IN TRANSACTIONS",
            "USE",
            "LOAD CSV FROM",
            "SHOW",
            "TERMINATE",
            "EXPLAIN",
            "PROFILE",
            "CYPHER 25",
            "UNION",
            "MATCH (n)",
            "RETURN",
            "WITH",
            "UNWIND",
            "n",
            "n.key",
            "x",
            "{",
            "}",
            "(",
            ")",
            "[",
            "]",
            "'",
            "`",
            "/*",
            "*/",
            "//",
            "\n",
            "|",
            ",",
            "*",
            "-[*]-",
            "range(1, 1000000000)",
            "reduce(s = 0, x IN",
            "[x IN",
            "collect(n)",
            "=~",
            "'(a+)+'",
            "COUNT {",
            "EXISTS {",
            "COLLECT {",
            "$p",
            "\\u0043",
            "0",
            "..",
            ";",
            "AS",
            "LIMIT 1",
            "SKIP",
            "ORDER BY");

    private final long seed = Long.getLong("entente.fuzz.seed", System.nanoTime());
    private final long seconds = Long.getLong("entente.fuzz.seconds", 20);
    private final Random random = new Random(seed);

    @Test
    void nothingPutTogetherAtRandomChangesTheStoreOrHangs() throws IOException {
        List<String> seeds = seeds();
        try (Store store = Store.ofSamples()) {
            List<String> before = store.dump();
            var lastResort = new CountingLastResort();
            QueryRunner queries = store.graph().queries(LIMIT, 8L << 20, lastResort);
            Map<String, Integer> codes = new HashMap<>();
            long until = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
            int tried = 0;
            while (System.nanoTime() < until) {
                String statement = mutated(seeds);
                long start = System.nanoTime();
                String code =
                        Statements.code(queries.run(new UserQuery(statement, Map.of("p", List.of(1, 2)), 100, LIMIT)));
                assertThat(Duration.ofNanos(System.nanoTime() - start))
                        .as("seed %d: %s", seed, statement)
                        .isLessThan(ANSWERED_WITHIN);
                codes.merge(code, 1, Integer::sum);
                if (++tried % 500 == 0) {
                    assertThat(store.dump())
                            .as("seed %d: up to %s", seed, statement)
                            .isEqualTo(before);
                }
            }
            assertThat(store.dump()).as("seed %d", seed).isEqualTo(before);
            assertThat(lastResort.asked()).as("seed %d", seed).isEmpty();
            assertThat(codes).as("seed %d: it tries good and bad", seed).containsKeys("ok", "syntax", "forbidden");
            System.err.println("fuzz, seed " + seed + ": " + tried + " statements, " + codes);
        }
    }

    private static List<String> seeds() throws IOException {
        List<String> seeds = new ArrayList<>(Statements.honest());
        Examples.read().stream().map(Example::statement).forEach(seeds::add);
        Statements.hostile().stream()
                .filter(hostile -> !hostile.code().contains("timeout"))
                .map(Statements.Hostile::statement)
                .forEach(seeds::add);
        return seeds;
    }

    private String mutated(List<String> seeds) {
        List<String> words = words(pick(seeds));
        int changes = 1 + random.nextInt(4);
        for (int i = 0; i < changes; i++) {
            change(words, seeds);
        }
        return words.stream().collect(Collectors.joining(" "));
    }

    private void change(List<String> words, List<String> seeds) {
        int at = random.nextInt(words.size() + 1);
        switch (random.nextInt(6)) {
            case 0 -> words.add(at, pick(WORDS));
            case 1 -> words.addAll(at, part(words(pick(seeds))));
            case 2 -> words.addAll(at, part(words));
            case 3 -> {
                if (at < words.size()) {
                    words.remove(at);
                }
            }
            case 4 -> {
                if (at < words.size()) {
                    words.set(at, pick(WORDS));
                }
            }
            default -> words.addAll(at, words(pick(seeds)));
        }
    }

    private List<String> part(List<String> words) {
        if (words.isEmpty()) {
            return List.of();
        }
        int from = random.nextInt(words.size());
        return List.copyOf(words.subList(from, Math.min(words.size(), from + 1 + random.nextInt(8))));
    }

    private static List<String> words(String statement) {
        return new ArrayList<>(Arrays.asList(statement.split(" ")));
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
