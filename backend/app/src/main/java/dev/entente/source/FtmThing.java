package dev.entente.source;

import dev.entente.dataset.LineException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A line of FollowTheMoney: an entity, or what stands between two. */
record FtmThing(String id, String schema, JsonNode properties) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String HOW = "one FollowTheMoney entity a line: id, schema, properties";

    static FtmThing of(String line) {
        try {
            JsonNode tree = JSON.readTree(line);
            String id = text(tree.get("id"));
            String schema = text(tree.get("schema"));
            JsonNode properties = tree.get("properties");
            if (id.isEmpty() || schema.isEmpty() || properties == null || !properties.isObject()) {
                throw new LineException("", "is no entity with id, schema and properties", HOW);
            }
            return new FtmThing(id, schema, properties);
        } catch (JacksonException e) {
            throw new LineException("", "is not JSON: " + e.getOriginalMessage(), HOW);
        }
    }

    private static String text(@org.jspecify.annotations.Nullable JsonNode node) {
        return node != null && node.isString() ? node.stringValue() : "";
    }

    /** The property's values; all properties are lists. */
    List<String> all(String property) {
        var values = new ArrayList<String>();
        JsonNode list = properties.get(property);
        if (list != null && list.isArray()) {
            list.forEach(value -> values.add(value.isObject() ? text(value.get("id")) : text(value)));
        }
        return values.stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    String first(String property) {
        List<String> all = all(property);
        return all.isEmpty() ? "" : all.getFirst();
    }
}
