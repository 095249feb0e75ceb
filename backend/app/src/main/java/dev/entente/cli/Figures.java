package dev.entente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes what a bench measured, as JSON. */
final class Figures {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Figures() {}

    /** @param out the file, or null for none */
    static void write(@Nullable Path out, Object figures) throws IOException {
        if (out != null) {
            Files.write(out, JSON.writeValueAsBytes(figures));
        }
    }
}
