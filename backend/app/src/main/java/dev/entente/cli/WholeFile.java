package dev.entente.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/** A file that appears whole or not at all; without a name, the standard output. A pipe or a device is written into. */
record WholeFile(@Nullable Path file) {
    /** Fills a stream. */
    interface Content {
        void to(OutputStream target) throws IOException;
    }

    void write(Content content) throws IOException {
        if (file == null) {
            content.to(System.out);
            System.out.flush();
        } else if (Files.isDirectory(file)) {
            throw new IOException(file + " is a folder: name a file in it");
        } else if (Files.exists(file) && !Files.isRegularFile(file)) {
            into(file, content);
        } else {
            replace(Files.exists(file) ? file.toRealPath() : file, content);
        }
    }

    /** Into a pipe or a device, in whose place no file may come. */
    private static void into(Path device, Content content) throws IOException {
        try (OutputStream target = opened(device, device)) {
            content.to(target);
        }
    }

    /** What there was under the name stays until the new file is complete. */
    private static void replace(Path file, Content content) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        try {
            try (OutputStream target = opened(unfinished, file)) {
                content.to(target);
            }
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(unfinished);
            throw e;
        }
    }

    private static OutputStream opened(Path path, Path named) throws IOException {
        try {
            return Files.newOutputStream(path);
        } catch (IOException e) {
            throw new IOException(named + " cannot be written: " + reason(e), e);
        }
    }

    private static @Nullable String reason(IOException e) {
        return switch (e) {
            case NoSuchFileException none -> "its folder is not there";
            case AccessDeniedException denied -> "this user has no right to";
            case FileSystemException other when other.getReason() != null -> other.getReason();
            default -> e.getMessage();
        };
    }
}
