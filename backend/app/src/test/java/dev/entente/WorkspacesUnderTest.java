package dev.entente;

import dev.entente.bench.BenchGround;
import dev.entente.bench.LoadGround;
import dev.entente.cli.Workspace;
import dev.entente.cli.Workspaces;
import dev.entente.dataset.DatasetReader;
import dev.entente.extraction.Extractor;
import dev.entente.extraction.model.ModelReader;
import dev.entente.graph.Address;
import dev.entente.graph.Graph;
import dev.entente.ingest.BulkLoader;
import dev.entente.ingest.Checker;
import dev.entente.ontology.Ontology;
import dev.entente.ontology.OntologyReader;
import dev.entente.testing.ExtractorUnderTest;
import dev.entente.testing.Neo4jUnderTest;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** As the program's own, but with the settings that lead to the Neo4j under test. */
final class WorkspacesUnderTest implements Workspaces {
    private final Map<String, String> environment;

    /** @param more settings besides those */
    WorkspacesUnderTest(Map<String, String> more) {
        Neo4jUnderTest neo4j = Neo4jUnderTest.get();
        var all = new HashMap<>(more);
        all.put("ENTENTE_NEO4J_URI", neo4j.uri().toString());
        all.put("ENTENTE_NEO4J_USER", neo4j.user());
        all.put("ENTENTE_NEO4J_PASSWORD", neo4j.password());
        environment = Map.copyOf(all);
    }

    @Override
    public Workspace open(Map<String, String> overrides) {
        Neo4jUnderTest neo4j = Neo4jUnderTest.get();
        Ontology ontology = OntologyReader.read(null);
        var address = new Address(neo4j.uri(), neo4j.user(), neo4j.password(), null);
        return new LiveWorkspace(
                Settings.read(environment, overrides, Path.of(".")),
                ontology,
                Clock.systemUTC(),
                Optional.empty(),
                address,
                Graph.connect(address, ontology));
    }

    @Override
    public Workspace visit(Map<String, String> overrides) {
        return open(overrides);
    }

    @Override
    public BenchGround benchGround() {
        return new LiveWorkspaces().benchGround();
    }

    @Override
    public Extractor extractor() {
        return ExtractorUnderTest.get();
    }

    @Override
    public Optional<ModelReader> model() {
        return Settings.read(environment, Map.of(), Path.of("."))
                .model()
                .map(options -> new ModelReader(options, OntologyReader.read(null)));
    }

    @Override
    public BulkLoader bulkLoader(Map<String, String> overrides, Consumer<String> progress) {
        return new LiveWorkspaces().bulkLoader(overrides, progress);
    }

    @Override
    public LoadGround loadGround() {
        return new LiveWorkspaces().loadGround();
    }

    @Override
    public Checker checker() {
        return new LiveWorkspaces().checker();
    }

    @Override
    public DatasetReader reader() {
        return new LiveWorkspaces().reader();
    }
}
