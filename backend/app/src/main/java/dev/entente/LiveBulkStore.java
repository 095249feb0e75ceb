package dev.entente;

import dev.entente.embedded.EmbeddedImport;
import dev.entente.embedded.EmbeddedNeo4j;
import dev.entente.graph.Address;
import dev.entente.graph.Graph;
import dev.entente.graph.Recorder;
import dev.entente.graph.StoreTables;
import dev.entente.ingest.BulkStore;
import dev.entente.ontology.Ontology;
import java.nio.file.Path;
import java.time.Clock;

/** The embedded store, to be filled at once. */
final class LiveBulkStore implements BulkStore {
    private final EmbeddedImport making;
    private final Ontology ontology;
    private final Clock clock;

    private LiveBulkStore(EmbeddedImport making, Ontology ontology, Clock clock) {
        this.making = making;
        this.ontology = ontology;
        this.clock = clock;
    }

    /** @throws IllegalArgumentException where the store is another one, or is not empty */
    static LiveBulkStore open(Settings settings, Ontology ontology, Clock clock) {
        if (settings.neo4j().uri().isPresent()) {
            throw new IllegalArgumentException(
                    "--bulk fills the embedded store only, and ENTENTE_NEO4J_URI names another: load without --bulk");
        }
        EmbeddedImport making = EmbeddedImport.begin(LiveWorkspaces.options(settings));
        try {
            if (making.hasStore()) {
                refuseFull(making, settings, ontology);
            }
            return new LiveBulkStore(making, ontology, clock);
        } catch (RuntimeException e) {
            making.close();
            throw e;
        }
    }

    private static void refuseFull(EmbeddedImport making, Settings settings, Ontology ontology) {
        try (EmbeddedNeo4j neo4j = making.open();
                Graph graph = connect(neo4j, ontology)) {
            if (!graph.isEmpty()) {
                throw new IllegalArgumentException("--bulk fills an empty store only, and that in " + settings.data()
                        + " holds something: load without --bulk, or name another folder with --data");
            }
        }
    }

    private static Graph connect(EmbeddedNeo4j neo4j, Ontology ontology) {
        return Graph.connect(new Address(neo4j.uri(), neo4j.user(), neo4j.password(), null), ontology);
    }

    @Override
    public Path work() {
        return making.work();
    }

    @Override
    public Built build(StoreTables tables) {
        making.make(tables.arguments());
        return new Made(tables);
    }

    @Override
    public void close() {
        making.close();
    }

    private final class Made implements Built {
        private final EmbeddedNeo4j neo4j = making.openMade();
        private final Graph graph;

        Made(StoreTables tables) {
            try {
                graph = connect(neo4j, ontology);
                graph.imported(tables);
            } catch (RuntimeException e) {
                neo4j.close();
                throw e;
            }
        }

        @Override
        public Recorder recorder() {
            return graph.recorder(clock);
        }

        @Override
        public void keep() {
            close();
            making.keep();
        }

        @Override
        public void close() {
            graph.close();
            neo4j.close();
        }
    }
}
