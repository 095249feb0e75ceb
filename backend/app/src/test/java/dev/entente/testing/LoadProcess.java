package dev.entente.testing;

import dev.entente.Main;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A load in a process of its own, as users start one, with the heap that the launcher gives. */
public final class LoadProcess {
    private static final int PATIENCE_MINUTES = 5;

    private final Process process;
    private final Path said;

    private LoadProcess(List<String> arguments, Map<String, String> settings, Path folder) {
        said = folder.resolve("said.txt");
        var builder = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "load")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.to(said.toFile()));
        builder.command().addAll(arguments);
        builder.environment().putAll(settings);
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Into a database that runs. */
    public static LoadProcess online(URI uri, String user, String password, Path file, Path folder) {
        return new LoadProcess(
                List.of(file.toString()),
                Map.of(
                        "ENTENTE_NEO4J_URI",
                        uri.toString(),
                        "ENTENTE_NEO4J_USER",
                        user,
                        "ENTENTE_NEO4J_PASSWORD",
                        password),
                folder);
    }

    /** Into an empty store, at once. */
    public static LoadProcess bulk(Path data, Path file, Path folder) {
        return new LoadProcess(
                List.of("--bulk", file.toString()),
                Map.of("ENTENTE_DATA", data.toString(), "ENTENTE_NEO4J_URI", ""),
                folder);
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** The processes that it has started. */
    public List<ProcessHandle> helpers() {
        return process.descendants().toList();
    }

    /** Ends it as {@code kill -9} does. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** The exit code of a load that comes to its end by itself. */
    public int code() throws InterruptedException {
        if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
            kill();
            throw new IllegalStateException("it did not end: " + said());
        }
        return process.exitValue();
    }

    /** All that it has told so far. */
    public String said() {
        try {
            return Files.readString(said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
