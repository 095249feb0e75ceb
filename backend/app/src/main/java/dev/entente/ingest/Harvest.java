package dev.entente.ingest;

import dev.entente.dataset.DatasetReader;
import dev.entente.extraction.Extraction;
import dev.entente.extraction.Extractor;
import dev.entente.intake.Intake;
import dev.entente.intake.Taken;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongConsumer;

/**
 * Reads claims out of articles, several articles at once, and writes them as lines of the claims format in the order in
 * which the articles came. Each line is held against the format and the vocabulary before it is written. Memory is
 * bounded by a few articles, and by the keys of the entities that were written.
 */
public final class Harvest {
    private static final int AHEAD = 2;

    private final Extractor extractor;
    private final DatasetReader check;
    private final int workers;
    private final LongConsumer progress;

    /**
     * @param check what every line is held against
     * @param workers how many articles are read at once
     * @param progress told after each file how many articles were read
     */
    public Harvest(Extractor extractor, DatasetReader check, int workers, LongConsumer progress) {
        this.extractor = extractor;
        this.check = check;
        this.workers = workers;
        this.progress = progress;
    }

    /** Reads these files, of which some may give no article, and writes what they say. */
    public HarvestReport write(Intake intake, List<String> files, OutputStream out) throws IOException {
        try (ExecutorService pool = Executors.newFixedThreadPool(workers)) {
            try {
                return new Run(pool, out).read(intake, files);
            } catch (IOException | RuntimeException e) {
                pool.shutdownNow();
                throw e;
            }
        }
    }

    /** One set of files. */
    private final class Run {
        private final ExecutorService pool;
        private final OutputStream out;
        private final Deque<Future<Reaped>> pending = new ArrayDeque<>();
        private final HarvestLines lines = new HarvestLines(check);
        private final List<Taken.LeftOut> leftOut = new ArrayList<>();
        private long articles;
        private long claims;
        private long refused;

        Run(ExecutorService pool, OutputStream out) {
            this.pool = pool;
            this.out = out;
        }

        HarvestReport read(Intake intake, List<String> files) throws IOException {
            try {
                files.forEach(file -> intake.read(file, this::take));
                while (!pending.isEmpty()) {
                    write(pending.remove());
                }
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
            return report();
        }

        private void take(Taken taken) {
            pending.add(
                    switch (taken) {
                        case Taken.Read read -> pool.submit(() -> Reaped.of(read, extractor));
                        case Taken.LeftOut left -> CompletableFuture.completedFuture(new Reaped.Nothing(left));
                    });
            if (pending.size() > AHEAD * workers) {
                write(pending.remove());
            }
        }

        private void write(Future<Reaped> next) {
            try {
                switch (next.get()) {
                    case Reaped.Whole(Extraction extraction) -> write(extraction);
                    case Reaped.Nothing(Taken.LeftOut left) -> leftOut.add(left);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new UncheckedIOException(new InterruptedIOException("reading was broken off"));
            } catch (ExecutionException e) {
                throw new IllegalStateException("an article was not read to its end", e.getCause());
            }
            progress.accept(articles);
        }

        private void write(Extraction extraction) throws IOException {
            for (HarvestLine line : lines.of(extraction)) {
                switch (line.kind()) {
                    case ARTICLE -> articles++;
                    case CLAIM -> claims++;
                    case ENTITY -> {}
                    case REFUSED -> refused++;
                }
                if (line.kind() != HarvestLine.Kind.REFUSED) {
                    out.write((line.text() + '\n').getBytes(StandardCharsets.UTF_8));
                }
            }
        }

        private HarvestReport report() {
            return new HarvestReport(articles, claims, refused, leftOut);
        }
    }
}
