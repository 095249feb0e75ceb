package dev.entente.neo4j;

import org.neo4j.cli.AdminTool;

/**
 * Calls Neo4j's own command line, {@code neo4j-admin}, whose folders the environment names. Like the server it ends when its
 * standard input does: an importer whose parent was killed must not go on writing where the next one begins.
 */
public final class OfflineImport {
    private OfflineImport() {}

    public static void main(String[] arguments) {
        EmbeddedServer.stopAtEndOf(System.in);
        AdminTool.main(arguments);
    }
}
