package dev.entente.graph;

import java.net.URI;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.AuthTokenManagers;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.internal.DriverFactory;

/**
 * The connections of the console's queries, apart from all others. What comes on them is {@link Weighing weighed}. They go
 * to the very server that the address names, also where that is one of a cluster: reading, any that holds the database
 * will do.
 */
final class ConsoleLink implements AutoCloseable {
    private static final long BEYOND_AN_ANSWER = 1 << 20;

    private final Weighing weighing;
    private final Driver driver;
    private final @Nullable String database;

    private ConsoleLink(Weighing weighing, Driver driver, @Nullable String database) {
        this.weighing = weighing;
        this.driver = driver;
        this.database = database;
    }

    /** @param bytes how large an answer may be */
    static ConsoleLink to(Address address, long bytes) {
        Config config = Config.builder()
                .withConnectionTimeout(10, TimeUnit.SECONDS)
                .withMaxTransactionRetryTime(0, TimeUnit.SECONDS)
                .withTelemetryDisabled(true)
                .withUserAgent("entente")
                .build();
        var weighing = new Weighing(2 * bytes + BEYOND_AN_ANSWER);
        // The driver's own way in has no place for its threads, which this one takes.
        Driver driver = new DriverFactory()
                .newInstance(
                        direct(address.uri()),
                        AuthTokenManagers.basic(() -> AuthTokens.basic(address.user(), address.password())),
                        null,
                        config,
                        null,
                        weighing,
                        null);
        return new ConsoleLink(weighing, driver, address.database());
    }

    /** {@code neo4j+s://host} is {@code bolt+s://host}. */
    private static URI direct(URI uri) {
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        return URI.create(uri.getScheme().replace("neo4j", "bolt") + "://" + uri.getHost() + port);
    }

    /** @param rows how many are asked for at a time */
    Session readSession(int rows) {
        var config =
                SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).withFetchSize(rows);
        return driver.session((database == null ? config : config.withDatabase(database)).build());
    }

    @Override
    public void close() {
        driver.close();
        weighing.close();
    }
}
