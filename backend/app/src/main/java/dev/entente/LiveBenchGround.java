package dev.entente;

import dev.entente.bench.BenchGround;
import dev.entente.bench.DriverWay;
import dev.entente.bench.HttpWay;
import dev.entente.bench.Way;
import dev.entente.embedded.EmbeddedNeo4j;
import dev.entente.embedded.EmbeddedOptions;
import dev.entente.explore.Examples;
import dev.entente.explore.Examples.Example;
import dev.entente.graph.Address;
import dev.entente.graph.Graph;
import dev.entente.ontology.OntologyReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** One Neo4j that answers over Bolt and over HTTP, and a server of ours over its Bolt address with the usual sandbox. */
final class LiveBenchGround implements BenchGround {
    /** A small answer, one with lists, one that counts, and one of nodes and relationships; and as many rows as may be. */
    private static final Set<String> ASKED =
            Set.of("01-supplied-weapons", "30-corroborated", "32-most-connected", "first-view", "thousand-rows");

    private final TemporaryFolder folder;
    private final LiveWorkspace workspace;
    private final List<Way> ways;

    private LiveBenchGround(TemporaryFolder folder, LiveWorkspace workspace, List<Way> ways) {
        this.folder = folder;
        this.workspace = workspace;
        this.ways = ways;
    }

    /** The settings' limits of queries are kept, so that others can be measured. */
    static LiveBenchGround open(Clock clock) {
        var folder = TemporaryFolder.make("entente-bench");
        try {
            Settings settings = Settings.read(Map.of(
                    "ENTENTE_HOST", "127.0.0.1",
                    "ENTENTE_PORT", "0",
                    "ENTENTE_SAMPLES", "true",
                    "ENTENTE_ONTOLOGY", "",
                    "ENTENTE_DATA", folder.path().toString()));
            return open(folder, settings, clock);
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    private static LiveBenchGround open(TemporaryFolder folder, Settings settings, Clock clock) {
        var ontology = OntologyReader.read(null);
        EmbeddedNeo4j neo4j =
                EmbeddedNeo4j.start(EmbeddedOptions.in(folder.path()).withHttp());
        folder.before(neo4j);
        var address = new Address(neo4j.uri(), neo4j.user(), neo4j.password(), null);
        Graph graph = Graph.connect(address, ontology);
        var workspace = new LiveWorkspace(settings, ontology, clock, Optional.of(neo4j), address, graph);
        workspace.loadSamples();
        URI http = neo4j.http().orElseThrow();
        return new LiveBenchGround(
                folder,
                workspace,
                List.of(
                        HttpWay.entente("api/query", URI.create(workspace.serve())),
                        new DriverWay("driver", graph.driverAlone()),
                        HttpWay.neo4j("Neo4j's HTTP", http, neo4j.user(), neo4j.password())));
    }

    @Override
    public List<Way> ways() {
        return ways;
    }

    @Override
    public List<Example> statements() {
        try {
            return Stream.of(Examples.read(), Examples.behind(), Examples.bench())
                    .flatMap(List::stream)
                    .filter(example -> ASKED.contains(example.name()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        workspace.close();
        folder.close();
    }
}
