package dev.entente.browser;

import dev.entente.api.About;
import dev.entente.api.ApiServer;
import dev.entente.api.QueryLimits;
import dev.entente.api.Writing;
import dev.entente.dataset.DatasetReader;
import dev.entente.explore.Explorer;
import dev.entente.export.Exporter;
import dev.entente.export.Selections;
import dev.entente.graph.Address;
import dev.entente.graph.Clocks;
import dev.entente.graph.Graph;
import dev.entente.graph.LastResort;
import dev.entente.graph.StoreStats;
import dev.entente.ingest.Curator;
import dev.entente.ingest.LoadReport;
import dev.entente.ingest.Loader;
import dev.entente.ontology.Ontology;
import dev.entente.ontology.OntologyReader;
import dev.entente.resource.ResourceFolder;
import dev.entente.testing.Neo4jUnderTest;
import dev.entente.testing.ReaderUnderTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** The server under test, and what its store holds. The store is shared with other tests, which empty it. */
final class Site implements AutoCloseable {
    private final Ontology ontology = OntologyReader.read(null);
    private final Driver driver;
    private final Graph graph;
    private final About about;
    private final ApiServer server;
    private final List<ApiServer> others = new ArrayList<>();
    private @Nullable StoreStats samples;

    Site() {
        Neo4jUnderTest neo4j = Neo4jUnderTest.get();
        driver = GraphDatabase.driver(neo4j.uri(), AuthTokens.basic(neo4j.user(), neo4j.password()));
        graph = Graph.connect(new Address(neo4j.uri(), neo4j.user(), neo4j.password(), null), ontology);
        about = new About("under test", neo4j.uri().toString(), false);
        server = start(Writing.freely());
    }

    /** One more server over the same store, to be closed by whoever asks for it. */
    ApiServer start(Writing writing) {
        return start(writing, new QueryLimits(1_000, Duration.ofSeconds(10)));
    }

    private ApiServer start(Writing writing, QueryLimits limits) {
        return ApiServer.start(
                "127.0.0.1",
                0,
                new ApiServer.Parts(
                        graph,
                        new Explorer(graph.reader(), graph.differences(), ontology),
                        new Selections(graph.reader(), graph.pages()),
                        new Exporter(graph.pages(), ontology),
                        new Curator(graph.recorder(Clock.systemUTC()), graph.reader(), Clock.systemUTC()),
                        graph.shelves(Clock.systemUTC()),
                        ReaderUnderTest.drafts(graph, ontology, Clock.systemUTC()),
                        ontology,
                        limits,
                        about,
                        List.of(),
                        writing,
                        LastResort.NONE));
    }

    /** The address of one more server over the same store, with its own limits of queries. */
    String limited(Duration timeout, long bytes) {
        ApiServer one = start(Writing.freely(), new QueryLimits(1_000, bytes, timeout, 2, 8));
        others.add(one);
        return one.address();
    }

    /** The transactions of the store that run, and do not only explain, a statement with these words in it. */
    Set<String> running(String words) {
        return driver
                .executableQuery(
                        "SHOW TRANSACTIONS YIELD transactionId, currentQuery RETURN transactionId, currentQuery")
                .execute()
                .records()
                .stream()
                .filter(row -> row.get(1).asString("").contains(words))
                .filter(row -> !row.get(1).asString("").contains("EXPLAIN"))
                .map(row -> row.get(0).asString())
                .collect(Collectors.toSet());
    }

    /** All that the store holds. */
    List<String> dump() {
        return Stream.of(
                        "MATCH (n) RETURN labels(n), properties(n)",
                        "MATCH (a)-[r]->(b) RETURN type(r), properties(r), properties(a), properties(b)")
                .flatMap(statement -> driver.executableQuery(statement).execute().records().stream())
                .map(row -> new TreeMap<>(row.asMap()).toString())
                .sorted()
                .toList();
    }

    int count(String statement) {
        return driver.executableQuery(statement)
                .execute()
                .records()
                .getFirst()
                .get(0)
                .asInt();
    }

    String address() {
        return server.address();
    }

    StoreStats stats() {
        return graph.reader().stats(Clocks.ALL, 100);
    }

    /** Leaves the store with the bundled samples and nothing else. */
    void holdSamples() {
        if (samples != null && samples.equals(stats())) {
            return;
        }
        try {
            ResourceFolder.of("/samples/claims.jsonl", folder -> {
                hold(Stream.of("articles.jsonl", "entities.jsonl", "claims.jsonl")
                        .map(folder::resolve)
                        .toList());
                return folder;
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        samples = stats();
    }

    /** Leaves the store with these files and nothing else. */
    void hold(List<Path> files) {
        empty();
        Clock clock = Clock.systemUTC();
        LoadReport report = new Loader(
                        new DatasetReader(ontology, clock), graph.recorder(clock), graph.reader(), progress -> {})
                .load(files, false);
        if (report.rejected() > 0) {
            throw new IllegalStateException(
                    "does not load: " + report.problems().getFirst());
        }
    }

    /** Takes out the saved views and queries. */
    void holdNothingSaved() {
        driver.executableQuery("MATCH (n) WHERE n:SavedView OR n:SavedQuery DETACH DELETE n")
                .execute();
    }

    void empty() {
        driver.executableQuery("MATCH (n) WHERE NOT n:Store DETACH DELETE n").execute();
    }

    @Override
    public void close() {
        others.forEach(ApiServer::close);
        server.close();
        graph.close();
        driver.close();
    }
}
