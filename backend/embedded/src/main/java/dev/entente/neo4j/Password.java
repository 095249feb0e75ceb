package dev.entente.neo4j;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.neo4j.configuration.Config;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.internal.kernel.api.connectioninfo.ClientConnectionInfo;
import org.neo4j.internal.kernel.api.security.AuthenticationResult;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import org.neo4j.kernel.api.security.AuthManager;
import org.neo4j.kernel.api.security.AuthToken;
import org.neo4j.kernel.api.security.exception.InvalidAuthTokenException;
import org.neo4j.kernel.impl.security.User;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.neo4j.logging.NullLogProvider;
import org.neo4j.memory.EmptyMemoryTracker;
import org.neo4j.server.security.SecureHasher;
import org.neo4j.server.security.SystemGraphCredential;
import org.neo4j.server.security.auth.CommunitySecurityModule;
import org.neo4j.server.security.auth.FileUserRepository;
import org.neo4j.string.UTF8;

/** Makes the password in the data folder the one that Neo4j's only user has, whatever the store says. */
final class Password {
    private static final String USER = "neo4j";

    private final String value;

    private Password(String value) {
        this.value = value;
    }

    static Password read(Path file) throws IOException {
        return new Password(Files.readString(file).strip());
    }

    /**
     * What {@code neo4j-admin dbms set-initial-password} does: a store made after this never knows Neo4j's well-known
     * first password, not even while it starts.
     */
    void writeInitial(Config config) throws Exception {
        Path file = CommunitySecurityModule.getInitialUserRepositoryFile(config);
        Files.deleteIfExists(file);
        try (var files = new DefaultFileSystemAbstraction()) {
            var users = new FileUserRepository(files, file, NullLogProvider.getInstance(), EmptyMemoryTracker.INSTANCE);
            users.start();
            users.create(new User(
                    USER,
                    null,
                    SystemGraphCredential.createCredentialForPassword(UTF8.encode(value), new SecureHasher()),
                    false,
                    false));
            users.shutdown();
        }
    }

    /** Heals a store whose password file was lost or replaced. Planning ALTER USER costs seconds, so look first. */
    void enforce(DatabaseManagementService server) throws InvalidAuthTokenException {
        GraphDatabaseService system = server.database("system");
        if (!isAccepted(system)) {
            system.executeTransactionally(
                    "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED", Map.of("password", value));
        }
    }

    private boolean isAccepted(GraphDatabaseService system) throws InvalidAuthTokenException {
        var login = ((GraphDatabaseAPI) system)
                .getDependencyResolver()
                .resolveDependency(AuthManager.class)
                .login(AuthToken.newBasicAuthToken(USER, value), ClientConnectionInfo.EMBEDDED_CONNECTION);
        return login.subject().getAuthenticationResult() == AuthenticationResult.SUCCESS;
    }
}
