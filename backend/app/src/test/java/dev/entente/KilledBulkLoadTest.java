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
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** Whatever of a load at once is killed, and whenever: the store is as empty as it was, and takes the next load. */
class KilledBulkLoadTest {
    private static final int DEALS = 2_000;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    @Test
    void leavesAnEmptyStoreThatTakesTheNextLoad() throws Exception {
        Path undisturbed = folder.resolve("undisturbed");
        LoadProcess whole = bulk(undisturbed);
        importing(whole, undisturbed);
        long began = System.nanoTime();
        assertThat(whole.code()).as(whole.said()).isZero();
        long millis = (System.nanoTime() - began) / 1_000_000;

        killPreparing();
        killImporter(millis / 8);
        killImporting(millis / 2);
        killDatabase(millis / 8);
        LoadProcess last = bulk(disturbed());
        assertThat(last.code()).as(last.said()).isZero();
        assertThat(dump(disturbed())).hasSizeGreaterThan(DEALS).isEqualTo(dump(undisturbed));
    }

    private void killPreparing() throws Exception {
        LoadProcess load = bulk(disturbed());
        await(load, () -> Files.exists(disturbed().resolve("neo4j.work")));
        load.kill();
    }

    private void killImporter(long withinMillis) throws Exception {
        LoadProcess load = bulk(disturbed());
        importing(load, disturbed());
        killHelper(load, "OfflineImport", withinMillis);
        assertThat(load.said()).contains("by signal 9", "load again");
    }

    private void killImporting(long withinMillis) throws Exception {
        LoadProcess load = bulk(disturbed());
        importing(load, disturbed());
        Thread.sleep(random.nextLong(withinMillis));
        assertThat(load.isAlive()).as(load.said()).isTrue();
        load.kill();
        assertThat(dump(disturbed())).as("seed " + seed).isEmpty();
        assertNothingLeftBehind();
    }

    /** The one that makes the indexes of the new store. */
    private void killDatabase(long withinMillis) throws Exception {
        LoadProcess load = bulk(disturbed());
        importing(load, disturbed());
        killHelper(load, "EmbeddedServer", withinMillis);
    }

    /** The load says what happened, and takes away what there is of a store. */
    private void killHelper(LoadProcess load, String main, long withinMillis) throws Exception {
        // the one that was seen: a second look need not see it again
        var seen = new AtomicReference<Optional<ProcessHandle>>(Optional.empty());
        await(load, () -> seen.updateAndGet(none -> helper(load, main)).isPresent());
        ProcessHandle helper = seen.get().orElseThrow();
        Thread.sleep(random.nextLong(withinMillis));
        assertThat(helper.destroyForcibly()).as("seed " + seed).isTrue();
        assertThat(load.code()).as(load.said()).isEqualTo(1);
        assertThat(load.said()).isNotBlank().doesNotContain("\tat ");
        assertNothingLeftBehind();
    }

    private static Optional<ProcessHandle> helper(LoadProcess load, String main) {
        return load.helpers().stream()
                .filter(each -> each.info().commandLine().orElse("").contains(main))
                .findFirst();
    }

    private void assertNothingLeftBehind() {
        assertThat(disturbed().resolve("neo4j.next")).doesNotExist();
        assertThat(disturbed().resolve("neo4j.work")).doesNotExist();
    }

    private Path disturbed() {
        return folder.resolve("disturbed");
    }

    private LoadProcess bulk(Path data) throws Exception {
        return LoadProcess.bulk(data, Files.write(folder.resolve("deals.csv"), deals()), folder);
    }

    /** Waits for the importer to begin. A load that gets there has found the store empty. */
    private static void importing(LoadProcess load, Path data) throws Exception {
        await(load, () -> Files.exists(data.resolve("neo4j.next")));
    }

    private static void await(LoadProcess load, BooleanSupplier sign) throws Exception {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!sign.getAsBoolean()) {
            assertThat(load.isAlive()).as(load.said()).isTrue();
            assertThat(System.nanoTime()).isLessThan(until);
            Thread.sleep(10);
        }
    }

    /** What the store holds for whoever opens it next, but for the instants of recording. */
    private static List<String> dump(Path data) {
        try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(EmbeddedOptions.in(data).withHeapMiB(512));
                Driver driver = GraphDatabase.driver(neo4j.uri(), AuthTokens.basic(neo4j.user(), neo4j.password()))) {
            return Store.dump(driver).stream()
                    .map(line -> line.replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z?", "then"))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> deals() {
        return Rows.sipri(IntStream.range(0, DEALS)
                .mapToObj(i -> Rows.deal("Chad", "Norway", "X-" + i / 2, "198" + i % 10))
                .toArray(String[]::new));
    }
}
