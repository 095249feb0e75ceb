package dev.entente;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.embedded.EmbeddedNeo4j;
import dev.entente.embedded.EmbeddedOptions;
import dev.entente.source.Rows;
import dev.entente.testing.LoadProcess;
import dev.entente.testing.Store;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** Loader and database are killed ten times in the middle of a load: loading again ends with what one load leaves. */
class KilledLoadTest {
    private static final int KILLS = 10;
    private static final int DEALS = 2_500;
    /** Articles and claims. */
    private static final long LINES = 2 * DEALS;
    /** Long texts make small transactions, of which there are some thirty here. */
    private static final String COMMENT = "Made up, and long. ".repeat(420);

    private static final int TRANSACTIONS = 30;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Path deals;

    @SuppressWarnings("NullAway.Init")
    private EmbeddedNeo4j neo4j;

    @SuppressWarnings("NullAway.Init")
    private Driver driver;

    @SuppressWarnings("NullAway.Init")
    private LoadProcess load;

    @BeforeEach
    void open() throws Exception {
        deals = Files.write(folder.resolve("deals.csv"), deals());
        neo4j = EmbeddedNeo4j.start(EmbeddedOptions.in(folder.resolve("data")).withHeapMiB(512));
        driver = GraphDatabase.driver(neo4j.uri(), AuthTokens.basic(neo4j.user(), neo4j.password()));
    }

    @AfterEach
    void close() throws Exception {
        load.kill();
        driver.close();
        neo4j.close();
    }

    @Test
    void endsWithWhatAnUndisturbedLoadLeavesAfterTenKills() throws Exception {
        start();
        runTo(1);
        long began = System.nanoTime();
        finish();
        long eachMillis = (System.nanoTime() - began) / 1_000_000 / TRANSACTIONS;
        List<String> undisturbed = dump();
        Store.wipe(driver);
        assertThat(killedInTheMiddle(eachMillis)).isGreaterThan(KILLS / 2);
        finish();
        assertThat(dump()).isEqualTo(undisturbed);
    }

    /** How many of the kills met a load that had lines to load still. */
    private int killedInTheMiddle(long eachMillis) throws Exception {
        long[] moments = random.longs(KILLS, 0, LINES * 9 / 10).sorted().toArray();
        int inTheMiddle = 0;
        start();
        for (int kill = 0; kill < KILLS; kill++) {
            // one transaction at least between two kills, and then some part of the next
            runTo(Math.min(LINES, Math.max(moments[kill], lines() + 1)));
            Thread.sleep(random.nextLong(1 + eachMillis));
            boolean running = load.isAlive();
            String killed = kill % 2 == 0 ? "loader" : "database";
            if (kill % 2 == 0) {
                load.kill();
            } else {
                neo4j.restart();
            }
            long lines = lines();
            inTheMiddle += running && lines < LINES ? 1 : 0;
            System.err.println(
                    "KilledLoadTest: " + killed + " killed at line " + lines + " of " + LINES + ", seed " + seed);
        }
        return inTheMiddle;
    }

    /** A load whose database is gone waits for it, or gives up: then another one is started. */
    private void runTo(long lines) throws Exception {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (lines() < lines) {
            assertThat(System.nanoTime()).as(load.said()).isLessThan(until);
            if (!load.isAlive()) {
                assertTold();
                start();
            }
            Thread.sleep(20);
        }
    }

    private void finish() throws Exception {
        if (load.code() != 0) {
            assertTold();
            start();
        }
        assertThat(load.code()).as(load.said()).isZero();
        assertTold();
        assertThat(lines()).isEqualTo(LINES);
    }

    /** In a sentence, of a load that gave up, and in none of one that was killed or has ended. */
    private void assertTold() {
        assertThat(load.said()).doesNotContain("\tat ");
    }

    private void start() {
        load = LoadProcess.online(neo4j.uri(), neo4j.user(), neo4j.password(), deals, folder);
    }

    private long lines() {
        try (var session = driver.session()) {
            return session.executeRead(tx -> tx.run("RETURN COUNT {(:Article)} + COUNT {(:Claim)}")
                    .single()
                    .get(0)
                    .asLong());
        }
    }

    /** But for the instants of recording, which are those of the load. */
    private List<String> dump() {
        return Store.dump(driver).stream()
                .map(line -> line.replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z?", "then"))
                .sorted()
                .toList();
    }

    /** Two deals with each weapon, so that facts and entities of one transaction meet those of others. */
    private static List<String> deals() {
        return Rows.sipri(IntStream.range(0, DEALS)
                .mapToObj(i -> Rows.deal(
                        i % 2 == 0 ? "Chad" : "Iran",
                        "Norway",
                        "X-" + i % (DEALS / 2),
                        "198" + i % 10,
                        "1986,?,24,",
                        "12",
                        COMMENT + i % 7))
                .toArray(String[]::new));
    }
}
