package dev.entente.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.graph.LastResort;
import dev.entente.testing.Http;
import dev.entente.testing.Http.Answer;
import dev.entente.testing.Store;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Ending a query, taking turns, and what too many get. Clients are told apart by their addresses. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RunsTest {
    /** Of more than one row a step, and of no end that a test lives to see. */
    private static final String LONG = "UNWIND range(1, 100000000000) AS %s RETURN count(*)";

    private final Store store = Store.empty();
    private final Http http =
            Http.limited(store, new QueryLimits(100, 1 << 20, Duration.ofSeconds(20), 2, 8), LastResort.NONE);

    @AfterAll
    void close() {
        http.close();
        store.close();
    }

    @Test
    void endsAQueryOnTheServerForTheClientThatSentIt() throws Exception {
        CompletableFuture<Answer> asked = later("run-to-be-ended", LONG.formatted("ended"), 20_000);
        await(() -> listed("AS ended") == 1);
        assertThat(raw("127.0.0.9", "DELETE /api/query/run-to-be-ended HTTP/1.1", ""))
                .startsWith("HTTP/1.1 404 ");
        assertThat(end("run-to-be-ended").status()).isEqualTo(204);
        Answer answer = asked.get(2, TimeUnit.SECONDS);
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.code()).isEqualTo("cancelled");
        await(() -> listed("AS ended") == 0);
        await(() -> end("run-to-be-ended").status() == 404);
    }

    @Test
    void refusesANameThatIsTakenAndEndsNeither() throws Exception {
        CompletableFuture<Answer> asked = later("run-of-mine", LONG.formatted("taken"), 20_000);
        await(() -> listed("AS taken") == 1);
        Answer second = http.post("/api/query", Map.of("statement", "RETURN 1", "run", "run-of-mine"));
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.code()).isEqualTo("run-taken");
        assertThat(second.text()).contains("'run'").doesNotContain("127.0.0.1");
        assertThat(raw(
                        "127.0.0.8",
                        "POST /api/query HTTP/1.1",
                        "{\"statement\": \"RETURN 1\", \"run\": \"run-of-mine\"}"))
                .as("another client's")
                .startsWith("HTTP/1.1 200 ");
        assertThat(asked).isNotDone();
        assertThat(end("run-of-mine").status()).isEqualTo(204);
        assertThat(asked.get(2, TimeUnit.SECONDS).code()).isEqualTo("cancelled");
        await(() -> waiting(0, 0));
        assertThat(http.post("/api/query", Map.of("statement", "RETURN 1", "run", "run-of-mine"))
                        .status())
                .as("free again")
                .isEqualTo(200);
    }

    @Test
    void knowsNoRunThatIsNotUnderWay() {
        assertThat(end("no-such-run").status()).isEqualTo(404);
    }

    @Test
    void endsAQueryWhoseClientHasGone() throws Exception {
        try (Socket gone = socket("127.0.0.1")) {
            write(gone, "POST /api/query HTTP/1.1", body(LONG.formatted("left"), 20_000));
            await(() -> listed("AS left") == 1);
        }
        await(() -> listed("AS left") == 0);
    }

    @Test
    void keepsAConnectionForTheNextRequest() throws Exception {
        for (int i = 0; i < 3; i++) {
            Answer answer = http.post(
                    "/api/query",
                    Map.of("statement", "UNWIND range(1, 1000000) AS x RETURN sum(x) + " + i, "timeoutMs", 15_000));
            assertThat(answer.status()).as(answer.text()).isEqualTo(200);
            assertThat(answer.header("Connection")).isEmpty();
        }
    }

    @Test
    void refusesANameThatIsNone() throws Exception {
        for (String run : List.of("short", "with space here", "x".repeat(65), "../../../etc")) {
            assertThat(http.post("/api/query", Map.of("statement", "RETURN 1", "run", run))
                            .code())
                    .isEqualTo("bad-run");
        }
    }

    @Test
    void letsClientsTakeTurns() throws Exception {
        try (Http one =
                Http.limited(store, new QueryLimits(100, 1 << 20, Duration.ofSeconds(20), 1, 40), LastResort.NONE)) {
            List<String> order = new ArrayList<>();
            List<CompletableFuture<Void>> all = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                all.add(CompletableFuture.runAsync(
                        () -> order(order, "many", one, "127.0.0.1"),
                        task -> Thread.ofVirtual().start(task)));
                Thread.sleep(40);
            }
            all.add(CompletableFuture.runAsync(
                    () -> order(order, "one", one, "127.0.0.7"),
                    task -> Thread.ofVirtual().start(task)));
            CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).get(30, TimeUnit.SECONDS);
            assertThat(order.indexOf("one")).as(order.toString()).isLessThanOrEqualTo(2);
        }
    }

    private void order(List<String> order, String who, Http server, String client) {
        try (Socket socket = socket(server, client)) {
            write(socket, "POST /api/query HTTP/1.1", body(LONG.formatted("turn"), 400));
            read(socket);
            synchronized (order) {
                order.add(who);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void refusesMoreThanOneClientsShareAndMoreThanTheQueueHolds() throws Exception {
        List<CompletableFuture<String>> waiting = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            waiting.add(from("127.0.0.11"));
        }
        await(() -> waiting(2, 2));
        assertThat(raw("127.0.0.11", "POST /api/query HTTP/1.1", body("RETURN 1", 1_000)))
                .startsWith("HTTP/1.1 429 ")
                .contains("\"busy\"", "Retry-After: 5");
        for (int i = 12; i <= 14; i++) {
            waiting.add(from("127.0.0." + i));
            waiting.add(from("127.0.0." + i));
        }
        await(() -> waiting(2, 8));
        assertThat(raw("127.0.0.15", "POST /api/query HTTP/1.1", body("RETURN 1", 1_000)))
                .startsWith("HTTP/1.1 503 ")
                .contains("\"overloaded\"", "Retry-After: 5");
        for (CompletableFuture<String> each : waiting) {
            assertThat(each.get(30, TimeUnit.SECONDS)).startsWith("HTTP/1.1 504 ");
        }
        assertThat(http.post("/api/query", Map.of("statement", "RETURN 1")).status())
                .isEqualTo(200);
    }

    @Test
    void keepsAPlaceForOthersHoweverManyOneClientSends() throws Exception {
        try (Http four =
                Http.limited(store, new QueryLimits(100, 1 << 20, Duration.ofSeconds(20), 4, 40), LastResort.NONE)) {
            List<CompletableFuture<String>> many = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                many.add(from(four, "127.0.0.21", 2_500));
            }
            await(() -> waiting(four, 3, 3));
            assertThat(four.post("/api/query", Map.of("statement", "RETURN 1")).status())
                    .isEqualTo(200);
            assertThat(waiting(four, 3, 3)).as("none of the others had ended").isTrue();
            for (CompletableFuture<String> each : many) {
                assertThat(each.get(30, TimeUnit.SECONDS)).startsWith("HTTP/1.1 504 ");
            }
        }
    }

    @Test
    void holdsOnlySoManyAnswersThatNobodyReads() throws Exception {
        String large = body("UNWIND range(1, 900) AS x RETURN '" + "x".repeat(9_000) + "'", 20_000);
        List<Socket> slow = new ArrayList<>();
        try (Http usual = Http.limited(store, new QueryLimits(1_000, Duration.ofSeconds(20)), LastResort.NONE)) {
            List<String> answers = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                Socket socket = socket(usual, "127.0.0.31");
                slow.add(socket);
                write(socket, "POST /api/query HTTP/1.1", large);
                answers.add(new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII));
            }
            assertThat(answers.subList(0, 8)).containsOnly("HTTP/1.1 200");
            assertThat(answers.subList(8, 10)).containsOnly("HTTP/1.1 503");
            assertThat(usual.post("/api/query", Map.of("statement", "RETURN 1")).status())
                    .as("what is small has room")
                    .isEqualTo(200);
            read(slow.getFirst());
            assertThat(raw(usual, "127.0.0.31", "POST /api/query HTTP/1.1", large))
                    .startsWith("HTTP/1.1 200");
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    private boolean waiting(int running, int waiting) {
        return waiting(http, running, waiting);
    }

    private static boolean waiting(Http http, int running, int waiting) {
        try {
            var queries = http.get("/api/health").json().path("queries");
            return queries.path("running").asInt() == running
                    && queries.path("waiting").asInt() == waiting;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private CompletableFuture<String> from(String client) {
        return from(http, client, 900);
    }

    private static CompletableFuture<String> from(Http server, String client, int timeout) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return raw(server, client, "POST /api/query HTTP/1.1", body(LONG.formatted("held"), timeout));
                    } catch (IOException e) {
                        throw new IllegalStateException(e);
                    }
                },
                task -> Thread.ofVirtual().start(task));
    }

    private CompletableFuture<Answer> later(String run, String statement, int timeout) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return http.post("/api/query", Map.of("statement", statement, "run", run, "timeoutMs", timeout));
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private Answer end(String run) {
        try {
            return http.send(
                    HttpRequest.newBuilder(http.uri("/api/query/" + run)).DELETE());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many transactions of the server, as its administrator sees them, run a statement with these words in it. */
    private long listed(String words) {
        return store.rows("SHOW TRANSACTIONS YIELD currentQuery RETURN currentQuery AS q", Map.of()).stream()
                .filter(row -> row.get("q").asString("").contains(words))
                .count();
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(8);
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("it took too long").isLessThan(until);
            Thread.sleep(50);
        }
    }

    private static String body(String statement, int timeout) {
        return "{\"statement\": \"" + statement + "\", \"timeoutMs\": " + timeout + "}";
    }

    private Socket socket(String from) throws IOException {
        return socket(http, from);
    }

    private static Socket socket(Http server, String from) throws IOException {
        Socket socket = new Socket();
        byte last = (byte) Integer.parseInt(from.substring(from.lastIndexOf('.') + 1));
        socket.bind(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, last}), 0));
        socket.connect(new InetSocketAddress(
                InetAddress.getLoopbackAddress(), server.uri("").getPort()));
        return socket;
    }

    private String raw(String from, String line, String body) throws IOException {
        return raw(http, from, line, body);
    }

    private static String raw(Http server, String from, String line, String body) throws IOException {
        try (Socket socket = socket(server, from)) {
            write(socket, line, body);
            return read(socket);
        }
    }

    private static void write(Socket socket, String line, String body) throws IOException {
        String request = line + "\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: "
                + body.length() + "\r\nConnection: close\r\n\r\n" + body;
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }

    private static String read(Socket socket) throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
