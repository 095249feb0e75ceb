package dev.entente.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;

/**
 * The connections of the console's queries, apart from all others. They go through a {@link Relay} to the very server that
 * the address names, also where that is one of a cluster: reading, any that holds the database will do.
 */
final class ConsoleLink implements AutoCloseable {
    /** Few rows at a time: what one row holds is not known before it is here. */
    private static final long ROWS_AT_A_TIME = 20;

    private static final long BEYOND_AN_ANSWER = 1 << 20;

    private final Relay relay;
    private final Driver driver;
    private final @Nullable String database;

    private ConsoleLink(Relay relay, Driver driver, @Nullable String database) {
        this.relay = relay;
        this.driver = driver;
        this.database = database;
    }

    /** @param bytes how large an answer may be */
    static ConsoleLink to(Address address, long bytes) {
        try {
            var relay = new Relay(new Upstream(address.uri()), 2 * bytes + BEYOND_AN_ANSWER);
            URI uri = URI.create("bolt://127.0.0.1:" + relay.port());
            Config config = Config.builder()
                    .withConnectionTimeout(10, TimeUnit.SECONDS)
                    .withMaxTransactionRetryTime(0, TimeUnit.SECONDS)
                    .withUserAgent("entente")
                    .build();
            return new ConsoleLink(
                    relay,
                    GraphDatabase.driver(uri, AuthTokens.basic(address.user(), address.password()), config),
                    address.database());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Session readSession() {
        var config =
                SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).withFetchSize(ROWS_AT_A_TIME);
        return driver.session((database == null ? config : config.withDatabase(database)).build());
    }

    /** How many connections were cut because more came than an answer may hold. */
    long cuts() {
        return relay.cuts();
    }

    @Override
    public void close() {
        driver.close();
        relay.close();
    }
}
