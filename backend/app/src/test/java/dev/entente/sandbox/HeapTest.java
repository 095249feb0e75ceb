package dev.entente.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.testing.Store;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that would fill the application's memory many times over, several at once, in a process that has little. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HeapTest {
    private final Store store = Store.ofSamples();

    @AfterAll
    void close() {
        store.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RETURN [x IN range(1, 4900000) | 1] AS a, [x IN range(1, 4900000) | 1] AS b",
                "UNWIND range(1, 400000) AS x RETURN collect(toString(x) + 'xxxxxxxxxxxx') AS row",
                "UNWIND range(1, 1000) AS x RETURN [y IN range(1, 100000) | true] AS row",
                "UNWIND range(1, 1000) AS x RETURN COLLECT { MATCH (a:Claim), (b) RETURN a LIMIT 10000 } AS row",
            })
    void areRefusedAndTheNextIsAnswered(String statement) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx96m",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SmallHeap.class.getName(),
                        store.address().uri().toString(),
                        store.address().user(),
                        store.address().password(),
                        statement)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(said.lines())
                .containsExactly("too-large", "too-large", "too-large", "too-large", "too-large", "too-large", "ok");
        assertThat(process.exitValue()).isZero();
    }
}
