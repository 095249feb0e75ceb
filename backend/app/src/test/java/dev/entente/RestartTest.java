package dev.entente;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.embedded.EmbeddedNeo4j;
import dev.entente.embedded.EmbeddedOptions;
import dev.entente.graph.Address;
import dev.entente.graph.Graph;
import dev.entente.graph.QueryOutcome;
import dev.entente.graph.QueryOutcome.Answered;
import dev.entente.graph.QueryOutcome.Reason;
import dev.entente.graph.QueryOutcome.Refused;
import dev.entente.graph.QueryRunner;
import dev.entente.graph.UserQuery;
import dev.entente.ontology.OntologyReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** What nothing else ends: the embedded Neo4j is started again, at the same address and with all that it held. */
class RestartTest {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    /** Within what is thought to be in a store, and far more than that in this one. */
    private static final String BURNING =
            "MATCH (n:Big) WITH n.xs AS xs RETURN size([a IN xs WHERE size([b IN xs WHERE a + b < 0]) > 0])";

    private static final String HASH = "MATCH (n) OPTIONAL MATCH (n)-[r]->() RETURN labels(n), properties(n), type(r)";

    @Test
    void startsTheDatabaseAgainAndTellsThoseWhoFellWithIt(@TempDir Path data) throws Exception {
        try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(
                        EmbeddedOptions.in(data).withHeapMiB(512).withPageCacheMiB(64));
                Driver driver = GraphDatabase.driver(neo4j.uri(), AuthTokens.basic(neo4j.user(), neo4j.password()));
                Graph graph = Graph.connect(
                        new Address(neo4j.uri(), neo4j.user(), neo4j.password(), null), OntologyReader.read(null))) {
            var lastResort = new EmbeddedLastResort(neo4j);
            QueryRunner queries = graph.queries(LIMIT, 8L << 20, lastResort);
            rows(driver, "CREATE (:Big {xs: range(1, 60000)})-[:NEXT]->(:Big {xs: [1]})");
            List<String> before = rows(driver, HASH);

            CompletableFuture<QueryOutcome> other = later(queries, 29_000);
            CompletableFuture<Duration> shorter = timed(later(queries, 10_000));
            run(queries, "EXPLAIN " + BURNING, 20_000);
            long start = System.nanoTime();
            assertThat(run(queries, BURNING, 3_000))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.reason()).isEqualTo(Reason.TIMEOUT));
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(4));

            assertThat(other.get(60, TimeUnit.SECONDS))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.reason()).isEqualTo(Reason.RESTARTED));
            assertThat(shorter.get(1, TimeUnit.SECONDS)).isLessThan(Duration.ofSeconds(12));
            assertThat(lastResort.restarts()).isEqualTo(1);
            assertThat(lastResort.why()).contains("would not end");
            assertThat(answeredAgain(queries)).isTrue();
            assertThat(rows(driver, HASH)).isEqualTo(before);
            assertThat(lastResort.restarts()).isEqualTo(1);
        }
    }

    private static CompletableFuture<QueryOutcome> later(QueryRunner queries, int millis) {
        return CompletableFuture.supplyAsync(
                () -> run(queries, "UNWIND range(1, 1000000000000) AS x RETURN count(*)", millis));
    }

    private static CompletableFuture<Duration> timed(CompletableFuture<QueryOutcome> asked) {
        long start = System.nanoTime();
        return asked.thenApply(outcome -> Duration.ofNanos(System.nanoTime() - start));
    }

    private static boolean answeredAgain(QueryRunner queries) throws InterruptedException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (System.nanoTime() < until) {
            if (run(queries, "MATCH (n:Big) RETURN count(n)", 5_000) instanceof Answered) {
                return true;
            }
            Thread.sleep(300);
        }
        return false;
    }

    private static QueryOutcome run(QueryRunner queries, String statement, int millis) {
        return queries.run(new UserQuery(statement, Map.of(), 100, Duration.ofMillis(millis)));
    }

    private static List<String> rows(Driver driver, String statement) {
        try (var session = driver.session()) {
            return session.run(statement).list(row -> row.values().toString());
        }
    }
}
