package dev.entente;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.api.QueryLimits;
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
import dev.entente.testing.Http;
import dev.entente.testing.Samples;
import dev.entente.testing.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** What nothing else ends: the embedded Neo4j is started again, at the same address and with all that it held. */
class RestartTest {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    /** Within what is thought to be in a store, and far more than that in this one. */
    private static final String BURNING = "MATCH (n:Big) RETURN n.text CONTAINS n.part";

    /** A text of four million letters, and one that nearly stands in it everywhere: one step, of hours. */
    private static final String BIG = """
            WITH reduce(text = 'a', i IN range(1, 21) | text + text) AS text
            CREATE (:Big {text: text + text, part: text + 'b'})-[:NEXT]->(:Big {text: 'b', part: 'b'})
            """;

    /** The largest that passes: two lists of nearly five million numbers, twenty times. */
    private static final String LARGE = """
            UNWIND range(1, 20) AS i
            WITH [x IN range(1, 4900000) | x * 1.5] AS a, [x IN range(1, 4900000) | x * 2.5] AS b
            RETURN size(a) + size(b)
            """;

    private static final String SOME = """
            UNWIND range(1, 400) AS i
            CREATE (:Some {key: 'entity:some-' + i, words: reduce(w = '', j IN range(1, 20) | w + ' some words of one')})
            """;

    private static final String HASH = "MATCH (n) OPTIONAL MATCH (n)-[r]->() RETURN labels(n), properties(n), type(r)";

    @Test
    void startsTheDatabaseAgainAndTellsThoseWhoFellWithIt(@TempDir Path data) throws Exception {
        try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(
                        EmbeddedOptions.in(data).withHeapMiB(512).withPageCacheMiB(64));
                Driver driver = GraphDatabase.driver(neo4j.uri(), AuthTokens.basic(neo4j.user(), neo4j.password()));
                Graph graph = Graph.connect(
                        new Address(neo4j.uri(), neo4j.user(), neo4j.password(), null), OntologyReader.read(null))) {
            var lastResort = new EmbeddedLastResort(neo4j, graph::warmUp);
            QueryRunner queries = graph.queries(LIMIT, 8L << 20, lastResort);
            rows(driver, BIG);
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

    /** Each of them fits into the heap that the embedded Neo4j has where nobody says otherwise; all of them do not. */
    @Test
    void manyLargeStatementsAtOnceLeaveTheDatabaseUp(@TempDir Path data) throws Exception {
        try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(EmbeddedOptions.in(data));
                Graph graph = Graph.connect(
                        new Address(neo4j.uri(), neo4j.user(), neo4j.password(), null), OntologyReader.read(null));
                ExecutorService asking = Executors.newVirtualThreadPerTaskExecutor()) {
            var lastResort = new EmbeddedLastResort(neo4j, graph::warmUp);
            QueryRunner queries = graph.queries(LIMIT, 8L << 20, lastResort);

            List<Future<QueryOutcome>> all =
                    asking.invokeAll(Collections.nCopies(8, () -> run(queries, LARGE, 12_000)));

            for (Future<QueryOutcome> one : all) {
                if (one.get() instanceof Refused refused) {
                    assertThat(refused.reason()).as(refused.message()).isIn(Reason.TIMEOUT, Reason.TOO_LARGE);
                }
            }
            assertThat(run(queries, "RETURN 1", 5_000)).isInstanceOf(Answered.class);
            assertThat(lastResort.restarts()).isZero();
        }
    }

    /** Nothing that Neo4j counts: what a list or {@code COLLECT} gathers within one row. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "RETURN COLLECT { MATCH (a:Some), (b:Some), (c:Some) RETURN a.key + b.key + c.key } AS keys",
                "MATCH (a:Some) WITH a LIMIT 1 RETURN size([i IN range(1, 4000000) | toUpper(a.words)]) AS n",
            })
    void whatFillsTheHeapIsEndedBefore(String statement, @TempDir Path data) throws Exception {
        try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(EmbeddedOptions.in(data));
                Driver driver = GraphDatabase.driver(neo4j.uri(), AuthTokens.basic(neo4j.user(), neo4j.password()));
                Graph graph = Graph.connect(
                        new Address(neo4j.uri(), neo4j.user(), neo4j.password(), null), OntologyReader.read(null))) {
            var lastResort = new EmbeddedLastResort(neo4j, graph::warmUp);
            QueryRunner queries = graph.queries(LIMIT, 8L << 20, lastResort);
            rows(driver, SOME);

            assertThat(run(queries, statement, 30_000))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.reason())
                                    .as(refused.message())
                                    .isEqualTo(Reason.TOO_LARGE));

            assertThat(run(queries, "MATCH (n:Some) RETURN count(n)", 5_000)).isInstanceOf(Answered.class);
            assertThat(lastResort.restarts()).isZero();
        }
    }

    /** From an entity back to itself there may be no way that takes nothing twice, and very many are tried. */
    @Test
    void searchesForShortestPathsEnd(@TempDir Path data) throws Exception {
        try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(EmbeddedOptions.in(data));
                Store store = Store.emptyAt(new Address(neo4j.uri(), neo4j.user(), neo4j.password(), null));
                ExecutorService asking = Executors.newVirtualThreadPerTaskExecutor()) {
            store.load(Samples.files());
            var lastResort = new EmbeddedLastResort(neo4j, store.graph()::warmUp);
            QueryRunner queries = store.graph().queries(LIMIT, 8L << 20, lastResort);
            String search = "MATCH p = ALL SHORTEST (a:Entity)-[]-+(b:Entity) RETURN count(p)";

            List<Future<QueryOutcome>> all =
                    asking.invokeAll(Collections.nCopies(3, () -> run(queries, search, 4_000)));

            for (Future<QueryOutcome> one : all) {
                assertThat(one.get())
                        .isInstanceOfSatisfying(
                                Refused.class,
                                refused -> assertThat(refused.reason()).isEqualTo(Reason.TIMEOUT));
            }
            Thread.sleep(12_000); // longer than it takes to find that a query would not end
            assertThat(lastResort.restarts()).isZero();
            assertThat(run(queries, "RETURN 1", 5_000)).isInstanceOf(Answered.class);
        }
    }

    /** However long the start takes: it is held up here. */
    @Test
    void oneRestartCausesNoOtherAndKeepsNobodyWaiting(@TempDir Path data) throws Exception {
        try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(
                        EmbeddedOptions.in(data).withHeapMiB(512).withPageCacheMiB(64));
                Store store = Store.emptyAt(new Address(neo4j.uri(), neo4j.user(), neo4j.password(), null))) {
            var lastResort = new EmbeddedLastResort(neo4j, store.graph()::warmUp);
            try (Http http = Http.limited(store, new QueryLimits(100, LIMIT), lastResort)) {
                store.rows(BIG, Map.of());
                Set<Long> before = children();
                assertThat(Asked.of(http, 9, "EXPLAIN " + BURNING, 20_000).status)
                        .isEqualTo(200);

                List<Traffic> traffic = List.of(2, 3, 4, 5).stream()
                        .map(client -> new Traffic(http, client))
                        .toList();
                assertThat(Asked.of(http, 9, BURNING, 1_000).status).isEqualTo(504);
                await(() -> lastResort.restarts() == 1);
                long begun = System.nanoTime();
                assertThat(http.get("/api/health").code()).isEqualTo("no-database");
                assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofMillis(1_500));
                holdUp(before, Duration.ofSeconds(8));
                await(() -> Asked.of(http, 8, "MATCH (n:Big) RETURN count(n)", 5_000).status == 200);
                Thread.sleep(8_000); // longer than it takes to find that a query would not end
                traffic.forEach(Traffic::stop);

                assertThat(lastResort.restarts()).isEqualTo(1);
                for (Traffic client : traffic) {
                    assertThat(client.asked).allSatisfy(asked -> {
                        assertThat(asked.took).isLessThan(Duration.ofMillis(1_500));
                        assertThat(asked.status).isIn(200, 503, 504);
                        assertThat(asked.status != 503 || asked.text.contains("started again"))
                                .as(asked.text)
                                .isTrue();
                    });
                    assertThat(client.asked)
                            .last()
                            .satisfies(asked -> assertThat(asked.status).isEqualTo(200));
                    assertThat(client.asked).anyMatch(asked -> asked.text.contains("is being started again"));
                }
            }
        }
    }

    /** What was asked by a client of its own address. */
    private record Asked(int status, String text, Duration took) {
        static Asked of(Http http, int client, String statement, int millis) {
            long start = System.nanoTime();
            try (Socket socket = new Socket()) {
                socket.bind(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, (byte) client}), 0));
                socket.connect(new InetSocketAddress(
                        InetAddress.getLoopbackAddress(), http.uri("").getPort()));
                String body = "{\"statement\": \"" + statement + "\", \"timeoutMs\": " + millis + "}";
                String request = "POST /api/query HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
                        + "Content-Length: " + body.length() + "\r\nConnection: close\r\n\r\n" + body;
                socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
                String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                return new Asked(
                        Integer.parseInt(answer.split(" ", 3)[1]), answer, Duration.ofNanos(System.nanoTime() - start));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A client that asks for next to nothing, again and again. */
    private static final class Traffic {
        private final List<Asked> asked = new CopyOnWriteArrayList<>();
        private final CompletableFuture<Void> stop = new CompletableFuture<>();
        private final Thread thread;

        Traffic(Http http, int client) {
            thread = Thread.ofPlatform().start(() -> {
                while (!stop.isDone()) {
                    asked.add(Asked.of(http, client, "RETURN 1", 500));
                    pause(300);
                }
            });
        }

        void stop() {
            stop.complete(null);
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Stops the process that was started since, for a while. */
    private static void holdUp(Set<Long> before, Duration time) throws Exception {
        await(() -> !before.containsAll(children()));
        long started = children().stream()
                .filter(pid -> !before.contains(pid))
                .findFirst()
                .orElseThrow();
        signal("-STOP", started);
        Thread.sleep(time);
        signal("-CONT", started);
    }

    private static void signal(String which, long pid) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("kill", which, Long.toString(pid)).start().waitFor())
                .isZero();
    }

    private static Set<Long> children() {
        return ProcessHandle.current().children().map(ProcessHandle::pid).collect(Collectors.toSet());
    }

    private static void await(BooleanSupplier condition) {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("it took too long").isLessThan(until);
            pause(50);
        }
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
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
