package dev.entente.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.testing.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every line is an entity as the published schemata have it, and what it names is in the file. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FollowTheMoneyTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    /** What the model takes for an id and for a date. */
    private static final String ID = "[0-9a-zA-Z]([0-9a-zA-Z.\\-]*[0-9a-zA-Z])?";

    private static final String DATE = "\\d{4}-\\d{2}-\\d{2}";

    private final Store store = Awkward.store();
    private final JsonNode schemata = schemata();

    @AfterAll
    void close() {
        store.close();
    }

    @Test
    void everyPropertyIsOneOfItsSchemaAndAList(@TempDir Path folder) throws Exception {
        List<JsonNode> entities = lines(Exported.all(store, Format.FTM, folder));
        Map<String, String> schemaOf = new HashMap<>();
        entities.forEach(entity -> {
            assertThat(entity.path("id").asString()).matches(ID);
            assertThat(schemaOf.put(
                            entity.path("id").asString(), entity.path("schema").asString()))
                    .as("an id twice: " + entity)
                    .isNull();
        });
        entities.forEach(entity -> check(entity, schemaOf));
    }

    private void check(JsonNode entity, Map<String, String> schemaOf) {
        String schema = entity.path("schema").asString();
        assertThat(schemata.path(schema).path("abstract").asBoolean(false)).isFalse();
        Map<String, String> known = properties(schema);
        entity.path("properties").properties().forEach(property -> {
            assertThat(known).as(schema).containsKey(property.getKey());
            assertThat(property.getValue().isArray()).isTrue();
            String range = known.getOrDefault(property.getKey(), "");
            property.getValue().forEach(value -> {
                assertThat(value.isString()).isTrue();
                if (!range.isEmpty()) {
                    assertThat(kinds(schemaOf.getOrDefault(value.asString(), "nothing in the file")))
                            .as(property + "")
                            .contains(range);
                }
                if (property.getKey().endsWith("ate") || property.getKey().equals("publishedAt")) {
                    assertThat(value.asString()).matches(DATE);
                }
            });
        });
        kinds(schema)
                .forEach(kind -> schemata.path(kind)
                        .path("required")
                        .forEach(
                                required -> assertThat(entity.path("properties").has(required.asString()))
                                        .as(schema + " needs " + required)
                                        .isTrue()));
    }

    @Test
    void everyEdgeIsALinkWithItsArticlesAsProof(@TempDir Path folder) throws Exception {
        List<JsonNode> links = lines(Exported.all(store, Format.FTM, folder)).stream()
                .filter(entity -> entity.path("schema").asString().equals("UnknownLink"))
                .toList();
        assertThat(links)
                .hasSize(Awkward.edges(store).size())
                .allMatch(link -> link.path("properties").has("proof"));
    }

    @Test
    void namesAreWhatTheyWere(@TempDir Path folder) throws Exception {
        Set<String> names = new HashSet<>();
        lines(Exported.all(store, Format.FTM, folder))
                .forEach(entity -> entity.path("properties").path("name").forEach(name -> names.add(name.asString())));
        assertThat(names).containsAll(Awkward.NAMES.values());
    }

    @Test
    void ofNothingThereIsNoLine(@TempDir Path folder) throws Exception {
        assertThat(Exported.file(store, Exported.NOTHING, Format.FTM, folder)).isEmptyFile();
    }

    @Test
    void differentKeysHaveDifferentIds() {
        assertThat(List.of("state:a-b", "state:a.b", "state:a_b", "state:Ключ", "state-a:b", "state:a-").stream()
                        .map(FtmEntity::id))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches(ID));
        assertThat(FtmEntity.id("state:russia")).isEqualTo("state.russia");
    }

    private Set<String> kinds(String schema) {
        var kinds = new HashSet<String>();
        assertThat(schemata.has(schema)).as("a schema of that name: " + schema).isTrue();
        kinds.add(schema);
        schemata.path(schema).path("extends").forEach(parent -> kinds.addAll(kinds(parent.asString())));
        return kinds;
    }

    private Map<String, String> properties(String schema) {
        var properties = new HashMap<String, String>();
        kinds(schema)
                .forEach(kind -> schemata.path(kind)
                        .path("properties")
                        .properties()
                        .forEach(property -> properties.put(
                                property.getKey(), property.getValue().asString())));
        return properties;
    }

    private static List<JsonNode> lines(Path file) throws IOException {
        return Files.readAllLines(file).stream().map(JSON::readTree).toList();
    }

    private static JsonNode schemata() {
        return JSON.readTree(FollowTheMoneyTest.class.getResourceAsStream("followthemoney.json"));
    }
}
