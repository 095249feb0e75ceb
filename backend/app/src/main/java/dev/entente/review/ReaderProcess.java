package dev.entente.review;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The process in which articles are read. It holds no password and no token, since what it reads is anybody's. */
final class ReaderProcess {
    /** What the JVM answers where it ran out of memory and was told to end then. */
    private static final int OUT_OF_MEMORY = 3;

    /** One that was cut off while it ends by itself would not say why. */
    private static final Duration TO_END = Duration.ofSeconds(2);

    /** Why it is gone. */
    enum End {
        MEMORY,
        LATE,
        OTHER
    }

    private final Process process;
    private final BufferedReader lines;
    private volatile boolean late;
    private volatile boolean stopping;

    private ReaderProcess(Process process) {
        this.process = process;
        this.lines = process.inputReader(StandardCharsets.UTF_8);
    }

    static ReaderProcess start(String main, int heapMiB, Optional<Path> ontology) throws IOException {
        var line = new ArrayList<String>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(List.of(
                "-Xmx" + heapMiB + "m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                // its standard output is for what it has read
                "-XX:+DisplayVMOutputToStderr",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                main));
        ontology.ifPresent(folder -> line.add(folder.toAbsolutePath().toString()));
        var builder = new ProcessBuilder(line).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().keySet().removeIf(name -> name.startsWith("ENTENTE_"));
        return new ReaderProcess(builder.start());
    }

    boolean isReady() {
        return !stopping && process.isAlive();
    }

    void send(String line) throws IOException {
        Writer to = process.outputWriter(StandardCharsets.UTF_8);
        to.write(line);
        to.write('\n');
        to.flush();
    }

    BufferedReader lines() {
        return lines;
    }

    /** Ends it, since it takes too long. */
    void late() {
        late = true;
        kill();
    }

    /** It ends by itself when nothing more can come. */
    void stop() {
        stopping = true;
        try {
            process.outputWriter(StandardCharsets.UTF_8).close();
        } catch (IOException e) {
            kill();
        }
    }

    void kill() {
        process.destroyForcibly();
    }

    /** Waits until it is gone, and says why. */
    End end() {
        try {
            if (!process.waitFor(TO_END.toMillis(), TimeUnit.MILLISECONDS)) {
                kill();
            }
            int code = process.waitFor();
            return late ? End.LATE : code == OUT_OF_MEMORY ? End.MEMORY : End.OTHER;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return End.OTHER;
        }
    }
}
