package dev.entente;

import dev.entente.cli.Workspace;
import dev.entente.cli.Workspaces;
import dev.entente.dataset.DatasetReader;
import dev.entente.embedded.EmbeddedNeo4j;
import dev.entente.embedded.EmbeddedOptions;
import dev.entente.graph.Address;
import dev.entente.graph.Graph;
import dev.entente.ingest.Checker;
import dev.entente.ontology.Ontology;
import dev.entente.ontology.OntologyReader;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Opens the store that the settings name: the embedded Neo4j, or another one. */
final class LiveWorkspaces implements Workspaces {
    private final Clock clock = Clock.systemUTC();

    @Override
    public Workspace open(Map<String, String> overrides) {
        Settings settings = Settings.read(overrides);
        Ontology ontology = OntologyReader.read(settings.ontology().orElse(null));
        Optional<EmbeddedNeo4j> embedded = settings.neo4j().uri().isPresent()
                ? Optional.empty()
                : Optional.of(EmbeddedNeo4j.start(options(settings)));
        try {
            Address address = embedded.map(LiveWorkspaces::address).orElseGet(() -> address(settings));
            return new LiveWorkspace(settings, ontology, clock, embedded, address, Graph.connect(address, ontology));
        } catch (RuntimeException e) {
            embedded.ifPresent(EmbeddedNeo4j::close);
            throw e;
        }
    }

    @Override
    public Checker checker() {
        Settings settings = Settings.read(Map.of());
        return new Checker(
                new DatasetReader(OntologyReader.read(settings.ontology().orElse(null)), clock));
    }

    private static EmbeddedOptions options(Settings settings) {
        return EmbeddedOptions.in(settings.data())
                .withHeapMiB(settings.neo4j().heapMiB())
                .withPageCacheMiB(settings.neo4j().pageCacheMiB());
    }

    private static Address address(EmbeddedNeo4j embedded) {
        return new Address(embedded.uri(), embedded.user(), embedded.password(), null);
    }

    private static Address address(Settings settings) {
        return new Address(
                settings.neo4j().uri().orElseThrow(),
                settings.neo4j().user(),
                settings.neo4j().password(),
                settings.neo4j().database().orElse(null));
    }
}
