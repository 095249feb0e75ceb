package dev.entente;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.embedded.EmbeddedNeo4j;
import dev.entente.embedded.EmbeddedOptions;
import dev.entente.source.Rows;
import dev.entente.testing.Store;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** Whatever is killed in the middle of a load, however often: the next one ends with what an undisturbed load leaves. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KilledLoadTest {
    private static final int DEALS = 4_000;
    private static final int KILLS = 10;
    private static final int PATIENCE_MINUTES = 5;

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);

    private Path folder = Path.of("");
    private Path deals = Path.of("");
    private EmbeddedNeo4j neo4j;
    private Driver driver;
    private String undisturbed = "";
    private long startMillis;
    private long loadMillis;

    @BeforeAll
    void loadUndisturbed(@TempDir Path temporary) throws Exception {
        folder = temporary;
        System.err.println("KilledLoadTest: the moments of its kills follow from " + seed);
        deals = Files.write(folder.resolve("deals.csv"), deals());
        neo4j = EmbeddedNeo4j.start(EmbeddedOptions.in(folder.resolve("online")).withHeapMiB(768));
        driver = driver(neo4j);
        long began = System.nanoTime();
        Process load = online();
        await(load, () -> number("MATCH (a:Article) RETURN count(a)") > 0);
        startMillis = millisSince(began);
        assertFinished(load);
        loadMillis = millisSince(began) - startMillis;
        assertThat(number("MATCH (f:Fact) RETURN count(f)")).isEqualTo(DEALS);
        undisturbed = hash(driver);
    }

    @AfterAll
    void close() {
        driver.close();
        neo4j.close();
    }

    @Test
    void endsWithWhatAnUndisturbedLoadLeavesAfterTenKillsOfLoaderAndDatabase() throws Exception {
        Store.wipe(driver);
        for (int kills = 0; kills < KILLS; ) {
            Process load = online();
            if (load.waitFor(startMillis + random.nextLong(loadMillis), TimeUnit.MILLISECONDS)) {
                startAnew(load);
            } else if (kills++ % 2 == 0) {
                load.destroyForcibly().waitFor();
                System.err.println("loader killed at " + number("MATCH (c:Claim) RETURN count(c)") + " claims");
            } else {
                neo4j.restart();
                System.err.println("database killed at " + number("MATCH (c:Claim) RETURN count(c)") + " claims");
                assertThat(load.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)).isTrue();
            }
        }
        assertFinished(online());
        assertThat(hash(driver)).isEqualTo(undisturbed);
    }

    /** A load that came to its end before it was to be killed is held against the undisturbed one too. */
    private void startAnew(Process load) throws Exception {
        assertFinished(load);
        assertThat(hash(driver)).isEqualTo(undisturbed);
        Store.wipe(driver);
    }

    @Test
    void leavesAnEmptyStoreWhereABulkLoadIsKilledAndTakesTheNext() throws Exception {
        Path data = folder.resolve("bulk");
        killed(bulk(data), () -> true, 3_000);
        assertThat(claims(data)).isZero();
        killed(bulk(data), () -> Files.exists(data.resolve("neo4j.next")), 3_000);
        assertThat(claims(data)).isZero();
        assertFinished(bulk(data));
        try (EmbeddedNeo4j filled = EmbeddedNeo4j.start(EmbeddedOptions.in(data));
                Driver reading = driver(filled)) {
            assertThat(hash(reading)).isEqualTo(undisturbed);
        }
    }

    /** Kills a load within some time after it has come to some point. */
    private void killed(Process load, BooleanSupplier point, int withinMillis) throws Exception {
        await(load, point);
        assertThat(load.waitFor(random.nextInt(withinMillis), TimeUnit.MILLISECONDS))
                .as("killed in the middle")
                .isFalse();
        load.destroyForcibly().waitFor();
    }

    private static long claims(Path data) {
        try (EmbeddedNeo4j left = EmbeddedNeo4j.start(EmbeddedOptions.in(data));
                Driver reading = driver(left);
                var session = reading.session()) {
            return session.run("MATCH (n) RETURN count(n)").single().get(0).asLong();
        }
    }

    private static void await(Process load, BooleanSupplier point) throws InterruptedException {
        long until = System.nanoTime() + Duration.ofMinutes(PATIENCE_MINUTES).toNanos();
        while (!point.getAsBoolean() && load.isAlive() && System.nanoTime() < until) {
            Thread.sleep(20);
        }
        assertThat(point.getAsBoolean()).isTrue();
    }

    private static long millisSince(long began) {
        return (System.nanoTime() - began) / 1_000_000;
    }

    private static List<String> deals() {
        return Rows.sipri(IntStream.range(0, DEALS)
                .mapToObj(i -> Rows.deal(i % 2 == 0 ? "Chad" : "Iran", "Norway", "X-" + i / 2, "198" + i % 10))
                .toArray(String[]::new));
    }

    private Process online() throws IOException {
        return load("ENTENTE_NEO4J_URI", neo4j.uri().toString(), List.of());
    }

    private Process bulk(Path data) throws IOException {
        return load("ENTENTE_DATA", data.toString(), List.of("--bulk"));
    }

    private Process load(String variable, String value, List<String> options) throws IOException {
        var builder = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "load")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.to(said().toFile()));
        builder.command().addAll(options);
        builder.command().add(deals.toString());
        builder.environment().put(variable, value);
        builder.environment().put("ENTENTE_NEO4J_USER", neo4j.user());
        builder.environment().put("ENTENTE_NEO4J_PASSWORD", neo4j.password());
        return builder.start();
    }

    private Path said() {
        return folder.resolve("said.txt");
    }

    private void assertFinished(Process load) throws Exception {
        assertThat(load.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)).isTrue();
        assertThat(load.exitValue()).as(Files.readString(said())).isZero();
    }

    private long number(String statement) {
        try (var session = driver.session()) {
            return session.executeRead(tx -> tx.run(statement).single().get(0).asLong());
        }
    }

    private static Driver driver(EmbeddedNeo4j neo4j) {
        return GraphDatabase.driver(neo4j.uri(), AuthTokens.basic(neo4j.user(), neo4j.password()));
    }

    /** Of all nodes and relationships with everything they hold, but for the instants of recording. */
    private static String hash(Driver driver) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        Store.dump(driver).stream()
                .map(line -> line.replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z?", "then"))
                .sorted()
                .forEach(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }
}
