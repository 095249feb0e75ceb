package dev.entente;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/** A folder that is gone when it is closed, or when the process is told to stop. */
final class TemporaryFolder implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration STEP = Duration.ofMillis(100);

    private final Path path;
    private final Thread hook = new Thread(this::leave, "entente-clean");
    private final AtomicReference<AutoCloseable> user = new AtomicReference<>(() -> {});

    private TemporaryFolder(Path path) {
        this.path = path;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    static TemporaryFolder make(String prefix) {
        try {
            return new TemporaryFolder(Files.createTempDirectory(prefix));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path path() {
        return path;
    }

    /** What uses the folder, to be closed before it goes. */
    void before(AutoCloseable closed) {
        user.set(closed);
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            return; // the process is stopping: the hook does it
        }
        leave();
    }

    /** A process that is ending may still write for a moment. */
    private void leave() {
        long until = System.nanoTime() + PATIENCE.toNanos();
        try {
            user.get().close();
            while (!isGone() && System.nanoTime() < until) {
                Thread.sleep(STEP);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean isGone() {
        return delete(path);
    }

    /** Whether a folder and all in it is gone. */
    static boolean delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
            return true;
        } catch (IOException | UncheckedIOException e) {
            return !Files.exists(folder);
        }
    }
}
