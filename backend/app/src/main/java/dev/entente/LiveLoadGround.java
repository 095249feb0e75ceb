package dev.entente;

import dev.entente.bench.LoadGround;
import dev.entente.dataset.DatasetReader;
import dev.entente.embedded.EmbeddedImport;
import dev.entente.embedded.EmbeddedNeo4j;
import dev.entente.embedded.EmbeddedOptions;
import dev.entente.graph.Address;
import dev.entente.graph.Graph;
import dev.entente.graph.Recorder;
import dev.entente.graph.StoreTables;
import dev.entente.ingest.BulkLoader;
import dev.entente.ingest.BulkStore;
import dev.entente.ingest.LoadReport;
import dev.entente.ingest.Loader;
import dev.entente.ontology.Ontology;
import dev.entente.ontology.OntologyReader;
import dev.entente.source.RowFeed;
import dev.entente.source.RowSources;
import dev.entente.source.SourceFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** Embedded stores in a temporary folder, with the settings' heap and page cache. */
final class LiveLoadGround implements LoadGround {
    private final TemporaryFolder folder = TemporaryFolder.make("entente-bench");
    private final Clock clock;
    private final Ontology ontology = OntologyReader.read(null);
    private @Nullable EmbeddedNeo4j neo4j;
    private @Nullable Graph graph;
    private int stores;

    LiveLoadGround(Clock clock) {
        this.clock = clock;
        folder.before(this::stop);
    }

    @Override
    public Path folder() {
        return folder.path();
    }

    private Settings settings() {
        return Settings.read(
                Map.of("ENTENTE_DATA", folder.path().resolve("store-" + stores).toString(), "ENTENTE_NEO4J_URI", ""));
    }

    private EmbeddedOptions next() {
        stop();
        stores++;
        return LiveWorkspaces.options(settings());
    }

    @Override
    public void fresh() {
        EmbeddedNeo4j started = EmbeddedNeo4j.start(next());
        neo4j = started;
        graph = connect(started);
    }

    private Graph connect(EmbeddedNeo4j started) {
        return Graph.connect(new Address(started.uri(), started.user(), started.password(), null), ontology);
    }

    private Graph open() {
        if (graph == null) {
            throw new IllegalStateException("no store is open");
        }
        return graph;
    }

    private RowFeed feed(Shape shape, Path file) {
        try {
            return new RowSources(new DatasetReader(ontology, clock))
                    .open(SourceFormat.valueOf(shape.name()), List.of(file), null, false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public long load(Shape shape, Path file) {
        return claims(
                new Loader(new DatasetReader(ontology, clock), open().recorder(clock), open().reader(), told -> {})
                        .load(feed(shape, file), false, false, problem -> {}));
    }

    private static long claims(LoadReport report) {
        return report.claims().added() + report.claims().matched();
    }

    @Override
    public long size() {
        return open().driverAlone().size();
    }

    @Override
    public long byDriver(Shape shape, Path file) {
        return tables(shape, file, tables -> open().driverAlone().write(tables));
    }

    @Override
    public long bulk(Shape shape, Path file) {
        next();
        try (var loader = new BulkLoader(LiveBulkStore.open(settings(), ontology, clock), clock, told -> {})) {
            return claims(loader.load(feed(shape, file), false, false, problem -> {}));
        }
    }

    @Override
    public Imported byImporter(Shape shape, Path file) {
        try (EmbeddedImport making = EmbeddedImport.begin(next())) {
            long[] took = new long[1];
            long alone = tables(shape, file, tables -> {
                long began = System.nanoTime();
                making.make(tables.arguments());
                took[0] = System.nanoTime() - began;
                index(making, tables);
                return System.nanoTime() - began;
            });
            return new Imported(took[0], alone);
        }
    }

    private void index(EmbeddedImport making, StoreTables tables) {
        try (EmbeddedNeo4j made = making.openMade();
                Graph indexed = connect(made)) {
            indexed.imported(tables);
        }
    }

    /** Makes the tables of a file and does something with them. */
    private long tables(Shape shape, Path file, ToLongFunction<StoreTables> use) {
        var taken = new Tables(folder.path().resolve("tables"), use);
        try (var loader = new BulkLoader(taken, clock, told -> {})) {
            loader.load(feed(shape, file), false, false, problem -> {});
        }
        return taken.answer;
    }

    private void stop() {
        if (graph != null) {
            graph.close();
        }
        if (neo4j != null) {
            neo4j.close();
        }
        graph = null;
        neo4j = null;
        TemporaryFolder.delete(folder.path().resolve("store-" + stores));
    }

    @Override
    public void close() {
        folder.close();
    }

    /** No store, but what wants the tables of one. */
    private static final class Tables implements BulkStore, BulkStore.Built {
        private final Path work;
        private final ToLongFunction<StoreTables> use;
        private long answer;

        Tables(Path work, ToLongFunction<StoreTables> use) {
            this.work = work;
            this.use = use;
            try {
                Files.createDirectories(work);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public Path work() {
            return work;
        }

        @Override
        public Built build(StoreTables tables) {
            answer = use.applyAsLong(tables);
            return this;
        }

        @Override
        public Recorder recorder() {
            throw new UnsupportedOperationException("made-up data holds no corrections");
        }

        @Override
        public void keep() {
            // there is nothing to keep
        }

        @Override
        public void close() {
            TemporaryFolder.delete(work);
        }
    }
}
