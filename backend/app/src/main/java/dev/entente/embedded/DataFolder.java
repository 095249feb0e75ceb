package dev.entente.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** What stands where in the data folder, none of it readable by other users. */
record DataFolder(Path path, String home) {
    private static final int PASSWORD_BYTES = 24;
    private static final Duration OTHERS_GONE_WITHIN = Duration.ofSeconds(10);
    private static final Duration RETRY = Duration.ofMillis(50);
    private static final String HOME = "neo4j";
    private static final String NEXT = "neo4j.next";
    private static final String LAST = "neo4j.last";
    private static final String WORK = "neo4j.work";

    DataFolder(Path path) {
        this(path, HOME);
    }

    /** Makes the folder where it is not there yet. */
    static DataFolder prepare(Path path) {
        DataFolder folder = new DataFolder(path);
        folder.make(path);
        folder.make(folder.neo4jHome());
        return folder;
    }

    void make(Path inside) {
        writing(() -> Files.createDirectories(inside, onlyOwner(path, "rwx------")));
    }

    Path neo4jHome() {
        return path.resolve(home);
    }

    /** The same folder with another store, which is being made beside the one that counts. */
    DataFolder next() {
        return new DataFolder(path, NEXT);
    }

    boolean hasStore() {
        return Files.exists(neo4jHome().resolve("data"));
    }

    /** What lies here while a store is made out of files. */
    Path work() {
        return path.resolve(WORK);
    }

    /** Lets the store that was made beside be the one that counts. Cut off in between, there is none, as before. */
    void becomeNext() {
        writing(() -> {
            if (Files.exists(neo4jHome())) {
                Files.move(neo4jHome(), path.resolve(LAST), StandardCopyOption.ATOMIC_MOVE);
            }
            Files.move(next().neo4jHome(), neo4jHome(), StandardCopyOption.ATOMIC_MOVE);
        });
        clear();
    }

    /** Takes away what the making of a store left behind. */
    void clear() {
        for (Path left : List.of(path.resolve(LAST), path.resolve(NEXT), work())) {
            writing(() -> delete(left));
        }
    }

    /** What was killed just now may still write for a moment. */
    private static void delete(Path folder) throws IOException {
        Instant patience = Instant.now().plus(OTHERS_GONE_WITHIN);
        while (Files.exists(folder)) {
            try {
                deleteOnce(folder);
            } catch (IOException | UncheckedIOException e) {
                if (Instant.now().isAfter(patience)) {
                    throw new IOException(folder + " cannot be taken away", e);
                }
                LockSupport.parkNanos(RETRY.toNanos());
            }
        }
    }

    private static void deleteOnce(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
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
