package dev.entente.ingest;

import dev.entente.article.Article;
import dev.entente.dataset.DatasetReader;
import dev.entente.dataset.DatasetWriter;
import dev.entente.dataset.Entry;
import dev.entente.dataset.Source;
import dev.entente.extraction.Extraction;
import dev.entente.extraction.Extractor;
import dev.entente.fact.Claim;
import dev.entente.fact.Entity;
import dev.entente.fact.EntityKey;
import dev.entente.intake.Intake;
import dev.entente.intake.Taken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

    /** Claims of one article, or why there are none. */
    private sealed interface Reaped {
        record Whole(Extraction extraction) implements Reaped {}

        record Nothing(Taken.LeftOut leftOut) implements Reaped {}
    }

    private Reaped reap(Taken.Read read) {
        try {
            return new Reaped.Whole(extractor.extract(read.article()));
        } catch (RuntimeException | StackOverflowError e) {
            return new Reaped.Nothing(new Taken.LeftOut(
                    read.where(), "cannot be analysed (" + e.getClass().getSimpleName() + ": " + e.getMessage() + ")"));
        }
    }

    /** One set of files. */
    private final class Run {
        private final ExecutorService pool;
        private final OutputStream out;
        private final Deque<Future<Reaped>> pending = new ArrayDeque<>();
        private final Set<EntityKey> introduced = new HashSet<>();
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
                        case Taken.Read read -> pool.submit(() -> reap(read));
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
            if (!put(line(extraction.article()))) {
                refused += extraction.claims().size();
                return;
            }
            articles++;
            for (Entity entity : extraction.entities()) {
                if (introduced.add(entity.key())) {
                    put(line(entity));
                }
            }
            for (Claim claim : extraction.claims()) {
                claims += put(line(claim)) ? 1 : 0;
            }
        }

        private boolean put(byte[] line) throws IOException {
            String text = new String(line, StandardCharsets.UTF_8);
            if (check.entry(new Source(Path.of("claims"), 1, 0), text) instanceof Entry.Bad) {
                refused++;
                return false;
            }
            out.write(line);
            return true;
        }

        private HarvestReport report() {
            return new HarvestReport(articles, claims, refused, leftOut);
        }
    }

    private byte[] line(Article article) throws IOException {
        return line(lines -> lines.write(article));
    }

    private byte[] line(Entity entity) throws IOException {
        return line(lines -> lines.write(entity));
    }

    private byte[] line(Claim claim) throws IOException {
        return line(lines -> lines.write(claim));
    }

    private interface Line {
        void to(DatasetWriter lines) throws IOException;
    }

    private byte[] line(Line line) throws IOException {
        var bytes = new ByteArrayOutputStream();
        line.to(new DatasetWriter(bytes, check.ontology()));
        return bytes.toByteArray();
    }
}
