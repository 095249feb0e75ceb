package dev.entente.neo4j;

import inet.ipaddr.IPAddressString;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.neo4j.configuration.Config;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.GraphDatabaseSettings.LogQueryLevel;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.connectors.HttpsConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.DatabaseStateService;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.config.Setting;
import org.neo4j.internal.helpers.HostnamePort;
import org.neo4j.io.ByteUnit;
import org.neo4j.kernel.impl.api.KernelTransactions;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.neo4j.server.CommunityBootstrapper;
import org.neo4j.server.NeoBootstrapper;

/** A running Neo4j that listens on the loopback address only: for Bolt, and for HTTP where that was asked for. */
record Neo4j(DatabaseManagementService service) {
    private static final String DATABASE = "neo4j";
    private static final Duration AVAILABLE_WITHIN = Duration.ofMinutes(10);

    static Neo4j start(Arguments arguments) throws Exception {
        Map<Setting<?>, Object> settings = settings(arguments);
        Password password = Password.read(arguments.passwordFile());
        password.writeInitial(Config.newBuilder()
                .set(settings)
                .set(GraphDatabaseSettings.neo4j_home, arguments.home())
                .build());
        Neo4j started = new Neo4j(
                arguments.http() ? withHttp(arguments.home(), settings) : overBolt(arguments.home(), settings));
        started.awaitAvailable();
        password.enforce(started.service);
        KernelTransactions transactions =
                started.database().getDependencyResolver().resolveDependency(KernelTransactions.class);
        EndableSearches.start(transactions);
        HeapGuard.start(transactions);
        return started;
    }

    private static DatabaseManagementService overBolt(Path home, Map<Setting<?>, Object> settings) {
        return new DatabaseManagementServiceBuilder(home).setConfig(settings).build();
    }

    /** The whole server, as one has it who installs Neo4j. */
    private static DatabaseManagementService withHttp(Path home, Map<Setting<?>, Object> settings) {
        var server = new CommunityBootstrapper();
        Config config = Config.newBuilder()
                .set(settings)
                .set(GraphDatabaseSettings.neo4j_home, home)
                .build();
        if (server.start(home, config, false) != NeoBootstrapper.OK) {
            throw new IllegalStateException("the server with its HTTP API did not start; its log says why");
        }
        return server.getDatabaseManagementService();
    }

    int boltPort() {
        return port(ConnectorType.BOLT);
    }

    /** 0 where it does not listen for HTTP. */
    int httpPort() {
        return port(ConnectorType.HTTP);
    }

    private int port(ConnectorType connector) {
        HostnamePort address = dependency(ConnectorPortRegister.class).getLocalAddress(connector);
        return address == null ? 0 : address.getPort();
    }

    /** The service starts even where its database could not: its cause has to be asked for. */
    private void awaitAvailable() throws Exception {
        GraphDatabaseAPI database = database();
        DatabaseStateService<?> states = dependency(DatabaseStateService.class);
        var failure = states.causeOfFailure(database.databaseId());
        if (failure.isPresent()) {
            throw new IllegalStateException("the database did not start", failure.get());
        }
        if (!database.isAvailable(AVAILABLE_WITHIN.toMillis())) {
            throw new IllegalStateException(
                    "the database was not available within " + AVAILABLE_WITHIN.toMinutes() + " minutes");
        }
    }

    private GraphDatabaseAPI database() {
        return (GraphDatabaseAPI) service.database(DATABASE);
    }

    private <T> T dependency(Class<T> type) {
        return ((GraphDatabaseAPI) service.database("system"))
                .getDependencyResolver()
                .resolveDependency(type);
    }

    private static Map<Setting<?>, Object> settings(Arguments arguments) {
        return Map.ofEntries(
                Map.entry(BoltConnector.enabled, true),
                Map.entry(BoltConnector.listen_address, new SocketAddress("127.0.0.1", arguments.port())),
                Map.entry(HttpConnector.enabled, arguments.http()),
                Map.entry(HttpConnector.listen_address, new SocketAddress("127.0.0.1", 0)),
                Map.entry(HttpsConnector.enabled, false),
                Map.entry(GraphDatabaseSettings.auth_enabled, true),
                Map.entry(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(arguments.pageCacheMiB())),
                Map.entry(
                        GraphDatabaseSettings.memory_transaction_max_size,
                        ByteUnit.mebiBytes(arguments.transactionMiB())),
                // A backstop for a forgotten statement; whoever asks sets a shorter one.
                Map.entry(GraphDatabaseSettings.transaction_timeout, Duration.ofMinutes(10)),
                // Statements hold what people search for, and one line each is slow.
                Map.entry(GraphDatabaseSettings.log_queries, LogQueryLevel.OFF),
                // READ mode lets LOAD CSV through: neither the machine's files nor its network are the reader's.
                Map.entry(GraphDatabaseSettings.allow_file_urls, false),
                Map.entry(
                        GraphDatabaseInternalSettings.cypher_ip_blocklist,
                        List.of(new IPAddressString("0.0.0.0/0"), new IPAddressString("::/0"))),
                Map.entry(GraphDatabaseSettings.udc_enabled, false),
                // In milliseconds; at the usual second, the order of twenty relationships is searched for five.
                Map.entry(GraphDatabaseInternalSettings.cypher_idp_solver_duration_threshold, 100L),
                // Stopping must take less time than a person waits after Ctrl+C.
                Map.entry(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, Duration.ZERO),
                Map.entry(GraphDatabaseSettings.shutdown_transaction_end_timeout, Duration.ofMillis(300)),
                Map.entry(
                        GraphDatabaseInternalSettings.shutdown_terminated_transaction_wait_timeout,
                        Duration.ofMillis(300)));
    }
}
