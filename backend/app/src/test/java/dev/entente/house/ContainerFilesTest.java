package dev.entente.house;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.SettingsEntry;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The compose file and the image say the same as the rest of the source. */
class ContainerFilesTest {

    @Test
    void runsTheVersionOfNeo4jThatTheEmbeddedOneHas() throws Exception {
        String version = System.getProperty("entente.test.neo4j.version");
        assertThat(version).as("set by Maven").isNotBlank();
        assertThat(service("neo4j")).containsEntry("image", "neo4j:" + version + "-community");
    }

    @Test
    void publishesPortsToThisMachineOnly() throws Exception {
        assertThat(list(service("neo4j"), "ports")).allMatch(port -> port.startsWith("127.0.0.1:"));
        assertThat(list(service("entente"), "ports"))
                .containsExactly("127.0.0.1:7070:" + SettingsEntry.PORT.fallback());
    }

    @Test
    void waitsForAHealthyNeo4jAndIsWatchedItself() throws Exception {
        assertThat(map(service("entente"), "depends_on"))
                .containsEntry("neo4j", Map.of("condition", "service_healthy"));
        assertThat(service("neo4j")).containsKeys("healthcheck", "volumes");
        assertThat(list(map(service("entente"), "healthcheck"), "test")).contains("http://127.0.0.1:7070/api/health");
    }

    @Test
    void takesThePasswordFromTheEnvironmentAndNowhereElse() throws Exception {
        assertThat(text(map(service("neo4j"), "environment"), "NEO4J_AUTH")).startsWith("neo4j/${NEO4J_PASSWORD:?");
        assertThat(text(map(service("entente"), "environment"), "ENTENTE_NEO4J_PASSWORD"))
                .startsWith("${NEO4J_PASSWORD:?");
    }

    @Test
    void setsOnlySettingsThatThereAre() throws Exception {
        var known =
                Arrays.stream(SettingsEntry.values()).map(SettingsEntry::key).toList();
        assertThat(names("docker-compose.yml")).isNotEmpty().isSubsetOf(known);
        assertThat(names("Dockerfile")).isNotEmpty().isSubsetOf(known);
    }

    @Test
    void buildsAnImageThatDoesNotRunAsRoot() throws Exception {
        var image = Files.readAllLines(SourceTree.file("Dockerfile"));
        assertThat(image)
                .contains("USER entente", "EXPOSE " + SettingsEntry.PORT.fallback())
                .anyMatch(line -> line.contains("http://127.0.0.1:7070/api/health"))
                .anyMatch(line -> line.contains("backend/app/target/lib /opt/entente/app"))
                .anyMatch(line -> line.contains("backend/embedded/target/lib /opt/entente/neo4j"));
    }

    private static List<String> names(String file) throws Exception {
        return Pattern.compile("ENTENTE_[A-Z0-9_]+")
                .matcher(Files.readString(SourceTree.file(file)))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static Map<String, Object> service(String name) throws Exception {
        var compose = (Map<?, ?>) new Load(LoadSettings.builder().build())
                .loadFromString(Files.readString(SourceTree.file("docker-compose.yml")));
        return map(map(compose, "services"), name);
    }

    private static Map<String, Object> map(Map<?, ?> parent, String key) {
        Map<String, Object> map = new HashMap<>();
        ((Map<?, ?>) value(parent, key)).forEach((name, value) -> map.put(String.valueOf(name), value));
        return map;
    }

    private static List<String> list(Map<?, ?> parent, String key) {
        return ((List<?>) value(parent, key)).stream().map(String::valueOf).toList();
    }

    private static String text(Map<?, ?> parent, String key) {
        return value(parent, key).toString();
    }

    private static Object value(Map<?, ?> parent, String key) {
        return Objects.requireNonNull(parent.get(key), key);
    }
}
