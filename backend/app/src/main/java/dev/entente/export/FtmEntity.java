package dev.entente.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** An entity of FollowTheMoney: all its properties are lists. */
final class FtmEntity {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    /** What the model takes for an id, less the dot, which stands for our colon. */
    private static final Pattern PLAIN =
            Pattern.compile("[0-9A-Za-z][0-9A-Za-z-]*:[0-9A-Za-z]([0-9A-Za-z-]*[0-9A-Za-z])?");

    private final FtmSchema schema;
    private final String id;
    private final Map<String, Set<String>> properties = new LinkedHashMap<>();

    FtmEntity(FtmSchema schema, String key) {
        this.schema = schema;
        this.id = id(key);
    }

    /** Nothing where the value is null or empty. */
    FtmEntity with(String property, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            properties.computeIfAbsent(property, none -> new LinkedHashSet<>()).add(value);
        }
        return this;
    }

    FtmEntity reference(String property, String key) {
        return with(property, id(key));
    }

    /** The same for the same key, in any export: {@code state.russia}; of keys with other signs in them a hash. */
    static String id(String key) {
        return PLAIN.matcher(key).matches() ? key.replace(':', '.') : "entente-" + hash(key);
    }

    private static String hash(String key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 20);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Takes a line. */
    interface Lines {
        void take(byte[] json) throws IOException;
    }

    void write(Lines lines) throws IOException {
        var entity = new LinkedHashMap<String, Object>();
        entity.put("id", id);
        entity.put("schema", schema.word());
        entity.put("properties", properties);
        lines.take(JSON.writeValueAsBytes(entity));
    }
}
