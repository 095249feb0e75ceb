package dev.entente.testing;

import dev.entente.dataset.DatasetReader;
import dev.entente.export.Exporter;
import dev.entente.export.Exporter.Table;
import dev.entente.export.Format;
import dev.entente.export.Selection;
import dev.entente.graph.Address;
import dev.entente.graph.Graph;
import dev.entente.ingest.Curator;
import dev.entente.ingest.LoadReport;
import dev.entente.ingest.Loader;
import dev.entente.ontology.Ontology;
import dev.entente.ontology.OntologyReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Relationship;

/** A store in the Neo4j under test, empty at first, and all that tests do with one. Only one may be in use at a time. */
public final class Store implements AutoCloseable {
    /** When everything is loaded, unless a test says otherwise. */
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    private final Driver driver;
    private final Address address;
    private final Ontology ontology;
    private final Graph graph;

    private Store(Address address, Ontology ontology) {
        this.address = address;
        this.ontology = ontology;
        driver = GraphDatabase.driver(address.uri(), AuthTokens.basic(address.user(), address.password()));
        delete(driver, "n");
        graph = Graph.connect(address, ontology);
    }

    /** An empty store with the bundled vocabulary. */
    public static Store empty() {
        return empty(OntologyReader.read(null));
    }

    /** An empty store with another vocabulary. */
    public static Store empty(Ontology ontology) {
        Neo4jUnderTest neo4j = Neo4jUnderTest.get();
        return new Store(new Address(neo4j.uri(), neo4j.user(), neo4j.password(), null), ontology);
    }

    /** An empty store in a database of the test's own. */
    public static Store emptyAt(Address address) {
        return new Store(address, OntologyReader.read(null));
    }

    /** A store with the bundled samples. */
    public static Store ofSamples() {
        Store store = empty();
        LoadReport report = store.load(Samples.files());
        if (report.rejected() > 0) {
            throw new IllegalStateException(report.problems().toString());
        }
        return store;
    }

    public Address address() {
        return address;
    }

    public Graph graph() {
        return graph;
    }

    public Ontology ontology() {
        return ontology;
    }

    /** Takes everything out but the mark of the store's format. */
    public void wipe() {
        wipe(driver);
    }

    /** The same of any database. */
    public static void wipe(Driver driver) {
        delete(driver, "n:!Store");
    }

    /** In transactions of their own: all at once may take more memory than one is given. */
    private static void delete(Driver driver, String nodes) {
        rows(driver, "MATCH (" + nodes + ") CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS");
    }

    public LoadReport load(List<Path> files) {
        return load(files, false, CLOCK);
    }

    public LoadReport load(List<Path> files, boolean strict, Clock clock) {
        return new Loader(new DatasetReader(ontology, clock), graph.recorder(clock), graph.reader(), progress -> {})
                .load(files, strict);
    }

    /** Loads lines, every one of which has to be good. */
    public void take(Collection<String> lines) {
        try {
            Path file = Files.createTempFile("entente-lines", ".jsonl");
            try {
                LoadReport report = load(List.of(Files.write(file, lines)));
                if (report.rejected() > 0) {
                    throw new IllegalStateException(report.problems().toString());
                }
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Curator curator() {
        return new Curator(graph.recorder(CLOCK), graph.reader(), CLOCK);
    }

    /** Everything as claims. */
    public String export() {
        return export(new Selection.Everything(), Format.CLAIMS, Table.EDGES);
    }

    public String export(Selection selection, Format format, Table table) {
        var out = new ByteArrayOutputStream();
        try {
            new Exporter(graph.pages(), ontology).write(selection, format, table, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    public List<Record> rows(String statement, Map<String, Object> parameters) {
        try (var session = driver.session()) {
            return session.run(statement, parameters).list();
        }
    }

    /** The one number that a statement answers. */
    public long number(String statement) {
        return rows(statement, Map.of()).getFirst().get(0).asLong();
    }

    /**
     * Every node and relationship with everything it holds, in an order of its own: two stores that hold the same have
     * the same dump, whatever their element ids.
     */
    public List<String> dump() {
        return dump(driver);
    }

    /** The same of any database. */
    public static List<String> dump(Driver driver) {
        var names = new TreeMap<String, String>();
        var lines = new ArrayList<String>();
        for (Record row : rows(driver, "MATCH (n) RETURN n")) {
            Node node = row.get("n").asNode();
            var labels = new ArrayList<String>();
            node.labels().forEach(labels::add);
            labels.sort(null);
            String name = labels + " " + node.get("key").asString(node.get("id").asString(""));
            names.put(node.elementId(), name);
            lines.add(name + " " + properties(node.asMap(value -> value)));
        }
        for (Record row : rows(driver, "MATCH ()-[r]->() RETURN r")) {
            Relationship edge = row.get("r").asRelationship();
            lines.add(names.get(edge.startNodeElementId()) + " -" + edge.type() + "-> "
                    + names.get(edge.endNodeElementId()) + " " + properties(edge.asMap(value -> value)));
        }
        lines.sort(null);
        return lines;
    }

    private static List<Record> rows(Driver driver, String statement) {
        try (var session = driver.session()) {
            return session.run(statement).list();
        }
    }

    private static String properties(Map<String, Value> properties) {
        return new TreeMap<>(properties).toString();
    }

    @Override
    public void close() {
        graph.close();
        driver.close();
    }
}
