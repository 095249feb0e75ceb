package dev.entente.api;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.entente.testing.Sources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What openapi.json says. */
final class Description {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Description() {}

    /** Of what is answered, or sent, under that name: with these fields and no other. */
    static Schema schema(String name) {
        ObjectNode root = JSON.createObjectNode();
        root.put("$ref", "#/components/schemas/" + name);
        ObjectNode schemas =
                (ObjectNode) read().path("components").path("schemas").deepCopy();
        schemas.forEach(each -> close((ObjectNode) each));
        root.putObject("components").set("schemas", schemas);
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(root);
    }

    private static void close(ObjectNode schema) {
        if (schema.has("properties")) {
            schema.put("additionalProperties", false);
        }
    }

    static JsonNode read() {
        try {
            return JSON.readTree(
                    Files.readString(Sources.root().resolve("backend/app/src/main/resources/openapi.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
