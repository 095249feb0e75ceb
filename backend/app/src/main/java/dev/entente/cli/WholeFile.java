package dev.entente.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/** A file that appears whole or not at all; without a name, the standard output. */
record WholeFile(@Nullable Path file) {
    /** Fills a stream. */
    interface Content {
        void to(OutputStream target) throws IOException;
    }

    void write(Content content) throws IOException {
        if (file == null) {
            content.to(System.out);
            System.out.flush();
        } else {
            replace(file, content);
        }
    }

    /** What there was under the name stays until the new file is complete. */
    private static void replace(Path file, Content content) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        try {
            try (OutputStream target = Files.newOutputStream(unfinished)) {
                content.to(target);
            }
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(unfinished);
            throw e;
        }
    }
}
