package dev.entente.ingest;

import dev.entente.dataset.Entry;
import dev.entente.dataset.Feed;
import dev.entente.dataset.Problem;
import dev.entente.graph.StoreTables;
import java.time.Clock;
import java.util.function.Consumer;

/**
 * Fills an empty store at once, by Neo4j's importer: what follows from the claims is worked out first, beside the store, and
 * the graph is the one that a load line by line leaves. Corrections are taken when the rest is there, by the same means as
 * ever.
 *
 * <p>The feed is read once. Memory is bounded by sorters, and by what one fact's or one article's claims take, the outlets
 * and the corrections. Cost grows with n log n in the number of lines; the disk holds each line up to three times.
 */
public final class BulkLoader implements AutoCloseable {
    private final BulkStore store;
    private final Clock clock;
    private final Consumer<String> progress;

    public BulkLoader(BulkStore store, Clock clock, Consumer<String> progress) {
        this.store = store;
        this.clock = clock;
        this.progress = progress;
    }

    /**
     * Takes every good line in and reports the others, in the order in which they stand.
     *
     * @param strict whether one bad line is reason to take none
     * @param rehearsing whether only to say what a load would do; whether what a correction corrects is there is then not seen
     */
    public LoadReport load(Feed feed, boolean strict, boolean rehearsing, Consumer<Problem> rejects) {
        var tally = new Tally(rejects);
        try (var preparing = new Preparing(feed, store.work(), clock, tally, progress)) {
            StoreTables tables = preparing.tables();
            tables.close();
            if (rehearsing) {
                preparing.corrections().rehearse(tally);
                return tally.report();
            }
            if (strict && tally.rejected() > 0) {
                return tally.report().nothingLoaded();
            }
            return built(tables, preparing.corrections(), tally, strict);
        }
    }

    private LoadReport built(StoreTables tables, Corrections corrections, Tally tally, boolean strict) {
        progress.accept("Neo4j's importer takes " + tables.rows() + " nodes and relationships in");
        try (BulkStore.Built built = store.build(tables)) {
            progress.accept("corrections");
            for (Entry.OfCorrection entry : corrections.inOrder()) {
                tally.count(Tally.Kind.CORRECTION, built.recorder().correction(entry.correction()), entry.source());
            }
            if (strict && tally.rejected() > 0) {
                return tally.report().nothingLoaded();
            }
            built.keep();
            return tally.report();
        }
    }

    @Override
    public void close() {
        store.close();
    }
}
