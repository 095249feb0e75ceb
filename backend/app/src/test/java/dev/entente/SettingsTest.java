package dev.entente;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    private final Path home;

    SettingsTest(@TempDir Path home) {
        this.home = home;
    }

    @Test
    void hasADefaultForEverything() {
        Settings settings = read(Map.of());
        assertThat(settings.host()).isEqualTo("127.0.0.1");
        assertThat(settings.port()).isEqualTo(7070);
        assertThat(settings.data()).isEqualTo(home.resolve("data"));
        assertThat(settings.allowedHosts()).isEmpty();
        assertThat(settings.ontology()).isEmpty();
        assertThat(settings.samples()).isTrue();
        assertThat(settings.neo4j().uri()).isEmpty();
        assertThat(settings.neo4j().user()).isEqualTo("neo4j");
        assertThat(settings.queryTimeout()).isEqualTo(Duration.ofSeconds(15));
        assertThat(settings.queryRows()).isEqualTo(1000);
    }

    @Test
    void readsEveryKindOfValue() {
        Settings settings = read(Map.of(
                "ENTENTE_PORT", "0",
                "ENTENTE_SAMPLES", "false",
                "ENTENTE_ALLOWED_HOSTS", "news.example, Entente.Example ,",
                "ENTENTE_NEO4J_URI", "neo4j+s://db.example:7687",
                "ENTENTE_NEO4J_DATABASE", " ",
                "PATH", "not ours"));
        assertThat(settings.port()).isZero();
        assertThat(settings.samples()).isFalse();
        assertThat(settings.allowedHosts()).containsExactly("news.example", "entente.example");
        assertThat(settings.neo4j().uri()).contains(URI.create("neo4j+s://db.example:7687"));
        assertThat(settings.neo4j().database()).isEmpty();
    }

    @Test
    void laysTheCommandLineOverTheEnvironmentOverTheFile() throws Exception {
        Files.createDirectories(home.resolve("data"));
        Files.writeString(
                home.resolve("data/entente.properties"),
                "ENTENTE_PORT=1\nENTENTE_QUERY_ROWS=1\nENTENTE_QUERY_TIMEOUT=1\n");
        Settings settings = Settings.read(
                Map.of("ENTENTE_PORT", "2", "ENTENTE_QUERY_ROWS", "2"), Map.of("ENTENTE_PORT", "3"), home);
        assertThat(settings.port()).isEqualTo(3);
        assertThat(settings.queryRows()).isEqualTo(2);
        assertThat(settings.queryTimeout()).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void readsTheFileThatTheEnvironmentNames() throws Exception {
        Path file = Files.writeString(home.resolve("mine.properties"), "ENTENTE_PORT=1234\n");
        assertThat(read(Map.of("ENTENTE_SETTINGS", file.toString())).port()).isEqualTo(1234);
        assertRefused(Map.of("ENTENTE_SETTINGS", "/no/such"), "ENTENTE_SETTINGS is \"/no/such\"");
        Files.writeString(file, "ENTENTE_PROT=1234\n");
        assertRefused(Map.of("ENTENTE_SETTINGS", file.toString()), "ENTENTE_PROT (in " + file + ")", "ENTENTE_PORT?");
    }

    @ParameterizedTest
    @CsvSource({
        "ENTENTE_PROT, ENTENTE_PORT",
        "ENTENTE_NEO4J_PASWORD, ENTENTE_NEO4J_PASSWORD",
        "ENTENTE_NEO4J_URL, ENTENTE_NEO4J_URI",
        "ENTENTE_HOSTS, ENTENTE_HOST"
    })
    void namesTheNearestSettingToAnUnknownOne(String given, String meant) {
        assertRefused(Map.of(given, "secret"), given + " is not a setting; did you mean " + meant + "?");
    }

    @Test
    void leavesTheLaunchersAndTheTestsNamesAlone() {
        Settings settings = read(Map.of("ENTENTE_JAVA_OPTS", "-Xmx1g", "ENTENTE_TEST_NEO4J_URI", "bolt://x"));
        assertThat(settings).isEqualTo(read(Map.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "ENTENTE_PORT, 65536, a port from 0 (any free one) to 65535",
        "ENTENTE_PORT, http, a port from 0 (any free one) to 65535",
        "ENTENTE_QUERY_ROWS, 0, a whole number from 1",
        "ENTENTE_SAMPLES, maybe, true or false",
        "ENTENTE_ONTOLOGY, /no/such/folder, a folder that is there",
        "ENTENTE_NEO4J_URI, http://localhost:7474, 'bolt://, bolt+s://'",
        "ENTENTE_NEO4J_URI, localhost:7687, 'bolt://, bolt+s://'"
    })
    void saysWhatABadValueShouldBe(String name, String value, String expected) {
        assertRefused(Map.of(name, value), name + " is \"" + value + "\": expected " + expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc"})
    void knowsTheSchemesOfTheDriver(String scheme) {
        assertThat(read(Map.of("ENTENTE_NEO4J_URI", scheme + "://h")).neo4j().uri())
                .isPresent();
    }

    @Test
    void neverShowsAPassword() {
        assertThat(read(Map.of("ENTENTE_NEO4J_PASSWORD", "hunter2")).toString()).doesNotContain("hunter2");
        assertThatThrownBy(() -> read(Map.of("ENTENTE_NEO4J_URI", "bolt://neo4j:hunter2@localhost")))
                .hasMessageContaining("without user or password")
                .hasMessageNotContaining("hunter2");
    }

    @Test
    void takesAToken() {
        assertThat(read(Map.of()).isPrivate()).isTrue();
        assertThat(read(Map.of()).token()).isEmpty();
        assertThat(read(Map.of("ENTENTE_HOST", "0.0.0.0")).isPrivate()).isFalse();
        assertThat(read(Map.of("ENTENTE_ALLOWED_HOSTS", "news.example")).isPrivate())
                .isFalse();
        Settings settings = read(Map.of("ENTENTE_TOKEN", "long-enough-to-be-one"));
        assertThat(settings.token()).contains("long-enough-to-be-one");
        assertThat(settings.toString()).doesNotContain("long-enough");
        assertThatThrownBy(() -> read(Map.of("ENTENTE_TOKEN", "short")))
                .hasMessageContaining("16 to 200")
                .hasMessageNotContaining("short\"");
    }

    @Test
    void isDocumented() throws Exception {
        String page =
                Files.readString(Path.of(System.getProperty("entente.test.root", "../.."), "docs", "settings.md"));
        var rows = page.lines().filter(line -> line.startsWith("| `ENTENTE_")).toList();
        var expected = Arrays.stream(SettingsEntry.values())
                .map(entry -> "| `%s` |%s| %s | %s |"
                        .formatted(
                                entry.key(),
                                entry.fallback().isEmpty() ? "  " : " `" + entry.fallback() + "` ",
                                entry.description(),
                                entry.expected()))
                .toList();
        assertThat(rows).isEqualTo(expected);
    }

    @Test
    void asksNoLanguageModelUnlessOneIsNamed() {
        assertThat(read(Map.of()).model()).isEmpty();
        assertThat(read(Map.of("ENTENTE_MODEL_KIND", "ollama", "ENTENTE_MODEL_KEY", "secret-1"))
                        .model())
                .isEmpty();
        Map<String, String> named =
                Map.of("ENTENTE_MODEL", "https://models.example/v1", "ENTENTE_MODEL_NAME", "parrot");
        assertThat(read(named).model()).hasValueSatisfying(model -> {
            assertThat(model.kind()).isEqualTo("openai");
            assertThat(model.key()).isEmpty();
            assertThat(model.limits().request()).isEqualTo(Duration.ofSeconds(60));
        });
    }

    @Test
    void showsNoKeyOfALanguageModel() {
        var model = new HashMap<>(Map.of(
                "ENTENTE_MODEL", "https://models.example/v1",
                "ENTENTE_MODEL_NAME", "parrot",
                "ENTENTE_MODEL_KEY", "secret-1"));
        assertThat(read(model)).asString().doesNotContain("secret-1");
        assertThat(read(model).model()).asString().doesNotContain("secret-1");
        model.put("ENTENTE_MODEL_KEY", "secret-1 secret-2");
        assertRefused(model, "ENTENTE_MODEL_KEY is \"…\"");
    }

    @ParameterizedTest
    @CsvSource({
        "ENTENTE_MODEL, https://models.example/v1, only one of them is set",
        "ENTENTE_MODEL_NAME, parrot, only one of them is set",
        "ENTENTE_MODEL, ftp://models.example, expected http:// or https://",
        "ENTENTE_MODEL, https://me:secret-1@models.example, expected http:// or https://",
        "ENTENTE_MODEL_KIND, mine, expected openai or ollama",
        "ENTENTE_MODEL_TOKENS, 0, expected a whole number from 1"
    })
    void refusesHalfALanguageModel(String key, String value, String why) {
        assertRefused(Map.of(key, value), why);
    }

    @Test
    void refusesToSendAKeyReadableByOthers() {
        assertRefused(
                Map.of(
                        "ENTENTE_MODEL", "http://models.example/v1",
                        "ENTENTE_MODEL_NAME", "parrot",
                        "ENTENTE_MODEL_KEY", "secret-1"),
                "ENTENTE_MODEL_KEY",
                "unencrypted",
                "https://");
    }

    private Settings read(Map<String, String> environment) {
        return Settings.read(environment, Map.of(), home);
    }

    private void assertRefused(Map<String, String> environment, String... parts) {
        assertThatThrownBy(() -> read(environment))
                .isInstanceOf(SettingsException.class)
                .message()
                .contains(parts);
    }
}
