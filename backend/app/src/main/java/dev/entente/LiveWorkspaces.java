package dev.entente;

import dev.entente.api.PortInUseException;
import dev.entente.bench.BenchGround;
import dev.entente.bench.LoadGround;
import dev.entente.cli.Workspace;
import dev.entente.cli.Workspaces;
import dev.entente.dataset.DatasetReader;
import dev.entente.embedded.EmbeddedNeo4j;
import dev.entente.embedded.EmbeddedOptions;
import dev.entente.embedded.RunningNeo4j;
import dev.entente.extraction.Extractor;
import dev.entente.extraction.model.ModelReader;
import dev.entente.graph.Address;
import dev.entente.graph.Graph;
import dev.entente.ingest.BulkLoader;
import dev.entente.ingest.Checker;
import dev.entente.ingest.Extractors;
import dev.entente.ontology.Ontology;
import dev.entente.ontology.OntologyReader;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Opens the store that the settings name: the embedded Neo4j, or another one. */
final class LiveWorkspaces implements Workspaces {
    private final Clock clock = Clock.systemUTC();

    @Override
    public Workspace open(Map<String, String> overrides) {
        Settings settings = Settings.read(overrides);
        PortInUseException.check(settings.host(), settings.port());
        return own(settings);
    }

    private Workspace own(Settings settings) {
        return settings.neo4j().uri().isPresent() ? at(address(settings), settings) : embedded(settings);
    }

    @Override
    public Workspace visit(Map<String, String> overrides) {
        Settings settings = Settings.read(overrides);
        Optional<RunningNeo4j> running =
                settings.neo4j().uri().isPresent() ? Optional.empty() : RunningNeo4j.on(settings.data());
        return running.map(neo4j -> at(new Address(neo4j.uri(), neo4j.user(), neo4j.password(), null), settings))
                .orElseGet(() -> own(settings));
    }

    private Workspace at(Address address, Settings settings) {
        Ontology ontology = ontology(settings);
        return new LiveWorkspace(
                settings, ontology, clock, Optional.empty(), address, Graph.connect(address, ontology));
    }

    /** The vocabulary is read first: a file that is wrong is told before a database starts. */
    private Workspace embedded(Settings settings) {
        Ontology ontology = ontology(settings);
        EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(options(settings));
        try {
            var address = new Address(neo4j.uri(), neo4j.user(), neo4j.password(), null);
            return new LiveWorkspace(
                    settings, ontology, clock, Optional.of(neo4j), address, Graph.connect(address, ontology));
        } catch (RuntimeException e) {
            neo4j.close();
            throw e;
        }
    }

    private static Ontology ontology(Settings settings) {
        return OntologyReader.read(settings.ontology().orElse(null));
    }

    @Override
    public BulkLoader bulkLoader(Map<String, String> overrides, Consumer<String> progress) {
        Settings settings = Settings.read(overrides);
        return new BulkLoader(LiveBulkStore.open(settings, ontology(settings), clock), clock, progress);
    }

    @Override
    public BenchGround benchGround() {
        return LiveBenchGround.open(clock);
    }

    @Override
    public LoadGround loadGround() {
        return new LiveLoadGround(clock);
    }

    @Override
    public Checker checker() {
        return new Checker(reader());
    }

    @Override
    public DatasetReader reader() {
        return new DatasetReader(ontology(Settings.read(Map.of())), clock);
    }

    @Override
    public Extractor extractor() {
        return Extractors.make(ontology(Settings.read(Map.of())), clock);
    }

    @Override
    public Optional<ModelReader> model() {
        Settings settings = Settings.read(Map.of());
        return settings.model().map(options -> new ModelReader(options, ontology(settings)));
    }

    static EmbeddedOptions options(Settings settings) {
        return EmbeddedOptions.in(settings.data())
                .withHeapMiB(settings.neo4j().heapMiB())
                .withPageCacheMiB(settings.neo4j().pageCacheMiB());
    }

    private static Address address(Settings settings) {
        return new Address(
                settings.neo4j().uri().orElseThrow(),
                settings.neo4j().user(),
                settings.neo4j().password(),
                settings.neo4j().database().orElse(null));
    }
}
