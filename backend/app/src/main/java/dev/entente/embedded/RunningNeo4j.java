package dev.entente.embedded;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** How to reach the embedded Neo4j that another process of this user runs, so that files can be loaded while it serves. */
public record RunningNeo4j(URI uri, String user, String password) {
    /** The one that runs on a data folder; empty where none does. */
    public static Optional<RunningNeo4j> on(Path data) {
        DataFolder folder = new DataFolder(data);
        if (!Files.exists(folder.addressFile()) || !FolderLock.isHeld(folder)) {
            return Optional.empty();
        }
        try {
            URI uri = URI.create(Files.readString(folder.addressFile()).strip());
            return Optional.of(new RunningNeo4j(uri, EmbeddedNeo4j.USER, folder.password()));
        } catch (IOException e) {
            throw new EmbeddedStartException("Cannot read " + folder.addressFile() + ": " + e.getMessage() + ".", e);
        }
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "running Neo4j at " + uri;
    }
}
