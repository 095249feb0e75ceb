package dev.entente.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.Main;
import dev.entente.graph.Address;
import dev.entente.testing.Store;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A load that is killed is finished by loading again. */
class CutOffLoadTest {
    private static final int DEALS = 2_500;
    private static final String CLAIMS = "MATCH (c:Claim) RETURN count(c)";

    @Test
    void endsWithWhatAnUndisturbedLoadLeaves(@TempDir Path folder) throws Exception {
        Path deals = Files.write(folder.resolve("deals.csv"), deals());
        try (Store store = Store.empty()) {
            Process killed = start(store.address(), deals, folder);
            long until = System.nanoTime() + TimeUnit.MINUTES.toNanos(3);
            while (store.number(CLAIMS) == 0 && killed.isAlive() && System.nanoTime() < until) {
                Thread.sleep(20);
            }
            killed.destroyForcibly().waitFor();
            assertThat(store.number(CLAIMS)).isBetween(1L, DEALS - 1L);
            finished(store, deals, folder);
            List<String> mended = dump(store);
            store.wipe();
            finished(store, deals, folder);
            assertThat(store.number(CLAIMS)).isEqualTo(DEALS);
            assertThat(mended).isEqualTo(dump(store));
        }
    }

    private static List<String> deals() {
        return Rows.sipri(IntStream.range(0, DEALS)
                .mapToObj(i -> Rows.deal(i % 2 == 0 ? "Chad" : "Iran", "Norway", "X-" + i, "198" + i % 10))
                .toArray(String[]::new));
    }

    private static void finished(Store store, Path deals, Path folder) throws Exception {
        Process load = start(store.address(), deals, folder);
        assertThat(load.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(load.exitValue())
                .as(Files.readString(folder.resolve("said.txt")))
                .isZero();
    }

    private static Process start(Address address, Path deals, Path folder) throws IOException {
        var builder = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "load",
                        deals.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.to(folder.resolve("said.txt").toFile()));
        builder.environment().put("ENTENTE_NEO4J_URI", address.uri().toString());
        builder.environment().put("ENTENTE_NEO4J_USER", address.user());
        builder.environment().put("ENTENTE_NEO4J_PASSWORD", address.password());
        return builder.start();
    }

    /** But for the instants of recording, which are those of the load. */
    private static List<String> dump(Store store) {
        return store.dump().stream()
                .map(line -> line.replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z?", "then"))
                .sorted()
                .toList();
    }
}
