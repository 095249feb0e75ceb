package dev.entente.graph;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Where a Neo4j answers over Bolt, and who asks.
 *
 * @param database the database's name, or null for the user's home database
 */
public record Address(
        URI uri, String user, String password, @Nullable String database) {
    /** Without the password. */
    @Override
    public String toString() {
        return uri + " as " + user + (database == null ? "" : ", database " + database);
    }
}
