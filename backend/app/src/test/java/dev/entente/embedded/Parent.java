package dev.entente.embedded;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A {@link ParentMain} in a process group of its own, as a terminal would run it. */
record Parent(Process shell, String said) implements AutoCloseable {

    static Parent run(Path data) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process shell = new ProcessBuilder(
                        "bash", // sh may want a terminal before it gives a job a group of its own
                        "-c",
                        // A run in the background may have SIGINT ignored, and children inherit that.
                        "set -m; perl -e '$SIG{INT} = \"DEFAULT\"; exec @ARGV' \"$@\" & wait",
                        "parent",
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        ParentMain.class.getName(),
                        data.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        @Nullable String said = shell.inputReader().readLine();
        return new Parent(shell, said == null ? "" : said);
    }

    URI uri() {
        return URI.create(said.split(" ", 3)[0]);
    }

    ProcessHandle parent() {
        return handle(1);
    }

    ProcessHandle child() {
        return handle(2);
    }

    /** What Ctrl+C does: the signal reaches parent and child at the same moment. */
    void interruptGroup() throws IOException, InterruptedException {
        new ProcessBuilder("sh", "-c", "kill -INT -" + parent().pid())
                .inheritIO()
                .start()
                .waitFor();
    }

    static Duration timeUntilGone(ProcessHandle... processes) throws Exception {
        Instant from = Instant.now();
        for (ProcessHandle process : processes) {
            process.onExit().get(20, TimeUnit.SECONDS);
        }
        return Duration.between(from, Instant.now());
    }

    @Override
    public void close() {
        if (said.startsWith("bolt:")) {
            ProcessHandle.of(Long.parseLong(said.split(" ", 3)[1])).ifPresent(ProcessHandle::destroyForcibly);
        }
        shell.destroyForcibly();
    }

    private ProcessHandle handle(int part) {
        return ProcessHandle.of(Long.parseLong(said.split(" ", 3)[part])).orElseThrow();
    }
}
