package dev.entente.review;

import dev.entente.dataset.DatasetReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads articles in a process of its own, which is started when one is to be read and ends when none was for a while. So
 * the language models take no memory of the server's, and what runs out of memory or time there leaves it alone.
 */
public final class ArticleReader implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * How the process is run.
     *
     * @param main the class whose {@code main} runs a {@link ReadingLoop}
     * @param ontology the folder of further relation files, where there is one
     * @param idle how long it is kept after a reading
     * @param longest how long a reading may take, loading the models included
     */
    public record Options(String main, Optional<Path> ontology, int heapMiB, Duration idle, Duration longest) {
        /** The usual patience. */
        public static Options of(Class<?> main, Optional<Path> ontology, int heapMiB) {
            return new Options(main.getName(), ontology, heapMiB, Duration.ofMinutes(5), Duration.ofMinutes(10));
        }
    }

    /** Told how far a reading is. */
    interface Progress {
        void loading();

        void reading(int done, int of);
    }

    private final Options options;
    private final DatasetReader check;
    private volatile @Nullable ReaderProcess process;
    private volatile @Nullable Submission current;
    private volatile boolean closed;
    private final AtomicLong turn = new AtomicLong();

    /** @param check what every line is held against that the process says */
    public ArticleReader(Options options, DatasetReader check) {
        this.options = options;
        this.check = check;
    }

    /** Reads one submission; others wait meanwhile. */
    synchronized Reaping read(Submission submission, Progress progress) throws ReadingFailure {
        long own = turn.incrementAndGet();
        current = submission;
        ReaderProcess reading = started(progress);
        after(options.longest(), own, reading::late);
        try {
            reading.send(JSON.writeValueAsString(submission));
            return reap(reading, progress);
        } catch (IOException e) {
            throw failure(reading);
        } finally {
            current = null;
            after(options.idle(), turn.incrementAndGet(), reading::stop);
        }
    }

    /** Ends the reading of this one, where it is under way. The next reading starts the process anew. */
    @SuppressWarnings("ReferenceEquality") // two may send the same, and each gives up his own
    void abort(Submission submission) {
        if (submission == current) {
            kill();
        }
    }

    private void kill() {
        ReaderProcess reading = process;
        if (reading != null) {
            reading.kill();
        }
    }

    private ReaderProcess started(Progress progress) throws ReadingFailure {
        ReaderProcess before = process;
        if (before != null && before.isReady()) {
            return before;
        }
        progress.loading();
        try {
            ReaderProcess started = ReaderProcess.start(options.main(), options.heapMiB(), options.ontology());
            process = started;
            if (closed) {
                started.kill();
            }
            return started;
        } catch (IOException e) {
            throw new ReadingFailure(
                    "reader-start",
                    "The program that reads articles did not start: " + e.getMessage(),
                    "see the server's log");
        }
    }

    private Reaping reap(ReaderProcess reading, Progress progress) throws IOException, ReadingFailure {
        var reaping = new Reaping(check);
        int of = 0;
        BufferedReader lines = reading.lines();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            Message message = message(line);
            switch (message.kind()) {
                case LOADED -> progress.reading(0, 0);
                case FOUND -> {
                    of = message.number();
                    progress.reading(0, of);
                }
                case READ -> progress.reading(message.number(), of);
                case LINE -> reaping.take(String.valueOf(message.text()));
                case LEFT_OUT -> reaping.leaveOut(String.valueOf(message.where()), String.valueOf(message.text()));
                case DONE -> {
                    return reaping;
                }
            }
        }
        throw failure(reading);
    }

    private static Message message(String line) throws IOException {
        try {
            return JSON.readValue(line, Message.class);
        } catch (JacksonException e) {
            throw new IOException("the reader said something else than what it should", e);
        }
    }

    /** Why the process is gone, or cannot be spoken to. */
    private ReadingFailure failure(ReaderProcess reading) {
        return switch (reading.end()) {
            case MEMORY ->
                new ReadingFailure(
                        "reader-memory",
                        "Reading took more memory than the " + options.heapMiB() + " MiB that it has",
                        "set ENTENTE_READER_HEAP higher where the server is started, or add a shorter text");
            case LATE ->
                new ReadingFailure(
                        "reader-slow",
                        "Reading was given up after " + options.longest().toMinutes() + " minutes",
                        "add a shorter text, or load it by command");
            case OTHER ->
                new ReadingFailure(
                        "reader-gone", "The program that reads articles ended", "try again; the server's log says why");
        };
    }

    /** Does something later, unless another turn has begun by then. */
    private void after(Duration time, long own, Runnable what) {
        CompletableFuture.delayedExecutor(time.toMillis(), TimeUnit.MILLISECONDS, Thread::startVirtualThread)
                .execute(() -> {
                    if (turn.get() == own) {
                        what.run();
                    }
                });
    }

    @Override
    public void close() {
        closed = true;
        kill();
    }
}
