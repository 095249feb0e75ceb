package dev.entente.neo4j;

import java.nio.file.FileSystemException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.neo4j.io.locker.FileLockException;
import org.neo4j.kernel.impl.storemigration.UnableToMigrateException;

/** Why Neo4j did not start, in a sentence for the person who started Entente. */
record StartFailure(Kind kind, String sentence) {

    enum Kind {
        OTHER(1),
        LOCKED(3),
        NEWER(4),
        NOT_WRITABLE(5);

        private final int exitCode;

        Kind(int exitCode) {
            this.exitCode = exitCode;
        }

        int exitCode() {
            return exitCode;
        }
    }

    static StartFailure of(Throwable fault) {
        List<Throwable> causes = Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                .toList();
        return causes.stream()
                .flatMap(cause -> known(cause).stream())
                .findFirst()
                .orElseGet(() -> other(causes.get(causes.size() - 1)));
    }

    private static Optional<StartFailure> known(Throwable cause) {
        return Optional.ofNullable(
                switch (cause) {
                    case FileLockException locked ->
                        new StartFailure(
                                Kind.LOCKED,
                                "The store is in use by another process. Stop that one first, or choose another data"
                                        + " folder.");
                    case UnableToMigrateException newer ->
                        new StartFailure(
                                Kind.NEWER,
                                "The store was not written by this version of Neo4j or an older one: " + line(newer)
                                        + " Use the Entente that wrote it, or choose another data folder.");
                    case ReadOnlyFileSystemException readOnly -> notWritable("the data folder");
                    case FileSystemException broken -> notWritable(line(broken));
                    default -> null;
                });
    }

    private static StartFailure notWritable(String where) {
        return new StartFailure(
                Kind.NOT_WRITABLE,
                "Cannot write " + where + ". Give this user the right to write there, or choose another data folder.");
    }

    private static StartFailure other(Throwable root) {
        return new StartFailure(Kind.OTHER, "Neo4j did not start: " + line(root));
    }

    /** The answer is one line, and messages of libraries are not. */
    private static String line(Throwable fault) {
        String message = fault.getMessage();
        return (message == null ? fault.getClass().getSimpleName() : message).replaceAll("\\s+", " ");
    }
}
