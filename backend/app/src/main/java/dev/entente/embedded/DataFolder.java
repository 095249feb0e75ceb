package dev.entente.embedded;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** What stands where in the data folder, none of it readable by other users. */
record DataFolder(Path path) {
    private static final int PASSWORD_BYTES = 24;

    /** Makes the folder where it is not there yet. */
    static DataFolder prepare(Path path) {
        DataFolder folder = new DataFolder(path);
        folder.writing(() -> {
            Files.createDirectories(path, onlyOwner(path, "rwx------"));
            Files.createDirectories(folder.neo4jHome(), onlyOwner(path, "rwx------"));
        });
        return folder;
    }

    Path neo4jHome() {
        return path.resolve("neo4j");
    }

    Path passwordFile() {
        return path.resolve("neo4j.password");
    }

    Path log() {
        return path.resolve("neo4j.log");
    }

    Path lockFile() {
        return path.resolve("entente.lock");
    }

    Path ownerFile() {
        return path.resolve("entente.pid");
    }

    /** Where the running Neo4j answers, for other processes of this user. */
    Path addressFile() {
        return path.resolve("neo4j.address");
    }

    Path storeFile() {
        return path.resolve("entente-store.properties");
    }

    /** The password of the store's only user, made up on first use. Loopback alone keeps no local user out. */
    String password() {
        writing(() -> {
            if (!Files.exists(passwordFile())
                    || Files.readString(passwordFile()).isBlank()) {
                Files.deleteIfExists(passwordFile());
                Files.createFile(passwordFile(), onlyOwner(path, "rw-------"));
                Files.writeString(passwordFile(), generated() + "\n");
            }
        });
        try {
            return Files.readString(passwordFile()).strip();
        } catch (IOException e) {
            throw new EmbeddedStartException("Cannot read " + passwordFile() + ": " + e.getMessage() + ".", e);
        }
    }

    void writing(Writing action) {
        try {
            action.run();
        } catch (IOException e) {
            throw new EmbeddedStartException(
                    "Cannot write the data folder " + path + " (" + reason(e) + "). Give this user the right to write"
                            + " there, or choose another folder with ENTENTE_DATA.",
                    e);
        }
    }

    private static String reason(IOException e) {
        String why = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
        return why == null ? e.getClass().getSimpleName().replace("Exception", "") : why;
    }

    private static String generated() {
        byte[] bytes = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static FileAttribute<?>[] onlyOwner(Path path, String permissions) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    /** An action that may find the folder not writable. */
    interface Writing {
        void run() throws IOException;
    }
}
