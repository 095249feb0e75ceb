package dev.entente.graph;

import dev.entente.ontology.Ontology;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

/** A connection to the Neo4j that holds the record. */
public final class Graph implements AutoCloseable {
    /** For what takes the longer the more there is, and must not be cut off. */
    static final TransactionConfig FOREVER =
            TransactionConfig.builder().withTimeout(Duration.ZERO).build();

    private static final long USUAL_BYTES = 8L << 20;

    private final Driver driver;
    private final Address address;
    private final @Nullable String database;
    private final Ontology ontology;
    private final Statements statements = new Statements();
    private final Queue<ConsoleLink> links = new ConcurrentLinkedQueue<>();

    private Graph(Driver driver, Address address, Ontology ontology) {
        this.driver = driver;
        this.address = address;
        this.database = address.database();
        this.ontology = ontology;
    }

    /**
     * Connects, and brings the schema up to date.
     *
     * @throws GraphException where nothing answers there, the login is refused, or the store is of a newer format
     */
    public static Graph connect(Address address, Ontology ontology) {
        Config config = Config.builder()
                .withConnectionTimeout(10, TimeUnit.SECONDS)
                .withMaxTransactionRetryTime(15, TimeUnit.SECONDS)
                .withUserAgent("entente")
                .build();
        var graph = new Graph(
                GraphDatabase.driver(address.uri(), AuthTokens.basic(address.user(), address.password()), config),
                address,
                ontology);
        try {
            graph.driver.verifyConnectivity();
            new Schema(graph, ontology).apply();
            return graph;
        } catch (Neo4jException e) {
            graph.close();
            throw explained(address, e);
        } catch (RuntimeException e) {
            graph.close();
            throw e;
        }
    }

    /** Whether this was thrown because the database was away, and not because of what was asked. */
    public static boolean isAway(Exception thrown) {
        return thrown instanceof Neo4jException e && QueryFailure.isLoss(e);
    }

    private static GraphException explained(Address address, Neo4jException e) {
        if (e instanceof AuthenticationException) {
            return new GraphException(
                    "Neo4j at " + address + " refuses the login: check ENTENTE_NEO4J_USER and ENTENTE_NEO4J_PASSWORD",
                    e);
        }
        if (e instanceof ServiceUnavailableException) {
            return new GraphException(
                    "No Neo4j answers at " + address.uri() + ": check ENTENTE_NEO4J_URI, and that the server runs", e);
        }
        return new GraphException("Neo4j at " + address + " does not work: " + e.getMessage(), e);
    }

    /** Takes claims, entities and articles into the record. */
    public Recorder recorder(Clock clock) {
        return new Recorder(this, ontology, clock, true);
    }

    /** Reads facts, claims, entities and articles. */
    public Reader reader() {
        return new Reader(this, ontology);
    }

    /** Reads much of the record at a time. */
    public Pages pages() {
        return new Pages(this, ontology);
    }

    /** What changed between two days. */
    public Differences differences() {
        return new Differences(this);
    }

    /** Drops all that follows from claims, and derives it again. */
    public Rebuilding rebuilding() {
        return new Rebuilding(this, ontology);
    }

    /** Holds the record against its own rules. */
    public Audit audit() {
        return new Audit(this, ontology);
    }

    /** Runs statements that users write. */
    public QueryRunner queries(Duration timeout) {
        return queries(timeout, USUAL_BYTES, LastResort.NONE);
    }

    /**
     * The same, on a database that can be started again.
     *
     * @param bytes how large an answer may be
     * @param lastResort asked where a statement cannot be ended
     */
    public QueryRunner queries(Duration timeout, long bytes, LastResort lastResort) {
        ConsoleLink link = ConsoleLink.to(address, bytes);
        links.add(link);
        return new QueryRunner(this, link, timeout, lastResort);
    }

    /** Asks what queries of the console need first: a server that has just begun takes its time for that. */
    public void warmUp() {
        var config =
                TransactionConfig.builder().withTimeout(Duration.ofSeconds(30)).build();
        try (Session session = readSession()) {
            session.run(statements.get("read/is-empty"), config).consume();
            session.run(statements.get("read/runs"), Map.of("mark", ""), config).consume();
        } catch (Neo4jException | IllegalStateException e) {
            // whoever asks next is told
        }
    }

    /** Reads with nothing around the driver, to measure by. */
    public DriverAlone driverAlone() {
        return new DriverAlone(this);
    }

    /** Finds ways between entities; no search may take longer than the timeout. */
    public PathFinder paths(Duration timeout) {
        return new PathFinder(this, ontology, timeout);
    }

    /** Counts what the store holds; that may not take longer than the timeout. */
    public Figures figures(Duration timeout) {
        return new Figures(this, ontology, timeout);
    }

    /** What a statement can name. */
    public Catalogues catalogues() {
        return new Catalogues(this);
    }

    /** Views and queries that people save. */
    public Shelves shelves(Clock clock) {
        return new Shelves(new Shelf(this, clock, Shelf.Kind.VIEW), new Shelf(this, clock, Shelf.Kind.QUERY));
    }

    /** The server's version and edition, {@code 2026.08.1 community}; asked once, since whether it answers is asked too. */
    public String server() {
        try (Session session = readSession()) {
            var row = session.run(statements.get("read/server")).single();
            return row.get("version").asString() + " " + row.get("edition").asString();
        }
    }

    /** Whether the store holds nothing. */
    public boolean isEmpty() {
        try (Session session = readSession()) {
            return session.executeRead(tx -> tx.run(statements.get("read/is-empty"))
                    .single()
                    .get("empty")
                    .asBoolean());
        }
    }

    /** Mends what tables could not say; to be called once on a store that was made of them. */
    public void imported(StoreTables tables) {
        try (Session session = writeSession()) {
            session.run(statements.get("write/after-import"), FOREVER).consume();
            if (tables.losesVoices()) {
                session.run(statements.get("write/after-import-voices"), FOREVER)
                        .consume();
            }
        }
    }

    Statements statements() {
        return statements;
    }

    /**
     * Reads in one transaction, which the server ends when its time is over.
     *
     * @throws TookTooLongException where it does
     */
    <T> T read(Duration longest, Function<TransactionContext, T> work) {
        var config = TransactionConfig.builder().withTimeout(longest).build();
        try (Session session = readSession()) {
            return session.executeRead(work::apply, config);
        } catch (Neo4jException e) {
            if (e.code().contains("TransactionTimedOut")) {
                throw new TookTooLongException(longest, e);
            }
            throw e;
        }
    }

    Session readSession() {
        return session(AccessMode.READ);
    }

    Session writeSession() {
        return session(AccessMode.WRITE);
    }

    private Session session(AccessMode mode) {
        var config = SessionConfig.builder().withDefaultAccessMode(mode);
        return driver.session((database == null ? config : config.withDatabase(database)).build());
    }

    @Override
    public void close() {
        links.forEach(ConsoleLink::close);
        driver.close();
    }
}
