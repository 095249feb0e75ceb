package dev.entente.testing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Lines of datasets, said shortly; what a test does not care about is filled in. */
public final class Lines {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Every article has this text, and a claim quotes any letter of it. */
    private static final String TEXT = "x".repeat(1_000);

    private Lines() {}

    /** An article; its date and its publisher may be unknown. */
    public static String article(String id, @Nullable String publisher, @Nullable String published) {
        return article(id, publisher, published, null);
    }

    /** One that credits an agency. */
    public static String article(
            String id, @Nullable String publisher, @Nullable String published, @Nullable String credits) {
        var article = new HashMap<String, Object>(Map.of("id", id, "language", "en", "kind", "brief", "text", TEXT));
        put(article, "publisher", publisher);
        put(article, "credits", credits);
        put(article, "published", published == null ? null : Map.of("date", published));
        return JSON.writeValueAsString(Map.of("article", article));
    }

    /** An entity under a key, with more fields. */
    public static String entity(String key, String label, String name, Map<String, ?> more) {
        var entity = new HashMap<String, Object>(Map.of("key", key, "label", label, "name", name));
        entity.putAll(more);
        return JSON.writeValueAsString(nothing("entity", entity));
    }

    /** A correction, with the fields of its kind. */
    public static String correction(String kind, String recordedAt, Map<String, ?> more) {
        var correction = new HashMap<String, Object>(Map.of("kind", kind, "by", "curator", "recordedAt", recordedAt));
        correction.putAll(more);
        return JSON.writeValueAsString(nothing("correction", correction));
    }

    private static Map<String, Object> nothing(String name, Object value) {
        var line = new HashMap<String, Object>();
        line.put("article", null);
        line.put(name, value);
        return line;
    }

    /** That somebody met somebody, quoted from the article's letter at {@code at}; with more fields, which replace. */
    public static String met(String article, int at, String one, String other, String status, Map<String, ?> more) {
        var line = new HashMap<String, Object>();
        line.put("relation", "MET");
        line.put("object", who(other));
        line.putAll(more);
        return claim(article, at, one, status, line);
    }

    /** A claim of any relation, whose object and the rest are among the fields. */
    public static String claim(String article, int at, String subject, String status, Map<String, ?> more) {
        var line = new HashMap<String, Object>();
        line.put("article", article);
        line.put("subject", who(subject));
        line.put("status", status);
        line.put("confidence", 0.9);
        line.put("by", "curator");
        line.put("quote", Map.of("start", at, "end", at + 1, "text", "x"));
        line.putAll(more);
        return JSON.writeValueAsString(line);
    }

    /** An entity as a claim names it. */
    public static Map<String, String> who(String key) {
        return Map.of("key", key, "name", key.substring(key.indexOf(':') + 1));
    }

    /** A date known to the day. */
    public static Map<String, String> on(String day) {
        return Map.of("from", day, "until", day, "precision", "day");
    }

    /** Attributed to these, nearest first. */
    public static List<Map<String, String>> by(String... keys) {
        return List.of(keys).stream().map(Lines::who).toList();
    }

    private static void put(Map<String, Object> map, String name, @Nullable Object value) {
        if (value != null) {
            map.put(name, value);
        }
    }
}
