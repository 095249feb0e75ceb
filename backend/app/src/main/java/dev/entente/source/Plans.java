package dev.entente.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads how a source goes into the vocabulary, which is data: the files under {@code loading/}. */
final class Plans {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private Plans() {}

    static <T> T read(String name, Class<T> type) {
        try (InputStream in = Plans.class.getResourceAsStream("/loading/" + name)) {
            if (in == null) {
                throw new IOException("loading/" + name + " is missing from the application");
            }
            return JSON.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
