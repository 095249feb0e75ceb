package dev.entente;

import dev.entente.extraction.model.ModelOptions;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How this Entente is set up. {@link SettingsEntry} says what each setting means.
 *
 * @param ontology a folder of relation files besides the bundled ones
 * @param allowedHosts names in lower case
 * @param token what has to be sent to change and save things over HTTP
 */
public record Settings(
        String host,
        int port,
        Path data,
        List<String> allowedHosts,
        Optional<Path> ontology,
        boolean samples,
        Optional<String> token,
        Neo4j neo4j,
        Duration queryTimeout,
        int queryRows,
        int queryMiB,
        int queriesAtOnce,
        int queriesWaiting,
        int readerHeapMiB,
        Optional<ModelOptions> model) {
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "::1");

    /**
     * Which Neo4j to use.
     *
     * @param uri empty for the embedded one
     */
    public record Neo4j(
            Optional<URI> uri, String user, String password, Optional<String> database, int heapMiB, int pageCacheMiB) {

        /** Without the password: this ends up in logs. */
        @Override
        public String toString() {
            return "Neo4j[uri=%s, user=%s, database=%s, heapMiB=%d, pageCacheMiB=%d]"
                    .formatted(uri, user, database, heapMiB, pageCacheMiB);
        }
    }

    /**
     * Reads this process's settings.
     *
     * @param overrides what the command line says, by the names of {@link SettingsEntry#key()}
     * @throws SettingsException where a name is not known or a value cannot be used
     */
    public static Settings read(Map<String, String> overrides) {
        return read(System.getenv(), overrides, Path.of(System.getProperty("entente.home", ".")));
    }

    static Settings read(Map<String, String> environment, Map<String, String> overrides, Path home) {
        SettingsLayers layers = SettingsLayers.read(environment, overrides, home);
        return new Settings(
                layers.get(SettingsEntry.HOST),
                Integer.parseInt(layers.get(SettingsEntry.PORT)),
                layers.data(),
                names(layers.get(SettingsEntry.ALLOWED_HOSTS)),
                given(layers, SettingsEntry.ONTOLOGY).map(Path::of),
                Boolean.parseBoolean(layers.get(SettingsEntry.SAMPLES)),
                given(layers, SettingsEntry.TOKEN),
                neo4j(layers),
                Duration.ofSeconds(Integer.parseInt(layers.get(SettingsEntry.QUERY_TIMEOUT))),
                Integer.parseInt(layers.get(SettingsEntry.QUERY_ROWS)),
                Integer.parseInt(layers.get(SettingsEntry.QUERY_MIB)),
                Integer.parseInt(layers.get(SettingsEntry.QUERY_AT_ONCE)),
                Integer.parseInt(layers.get(SettingsEntry.QUERY_WAITING)),
                Integer.parseInt(layers.get(SettingsEntry.READER_HEAP)),
                model(layers));
    }

    /** Whether no other machine can reach the server, and nobody set it up to be reached through another. */
    boolean isPrivate() {
        return LOOPBACK.contains(host) && allowedHosts.isEmpty();
    }

    /** Without token and password: this ends up in logs. */
    @Override
    public String toString() {
        return "Settings[host=%s, port=%d, data=%s, allowedHosts=%s, neo4j=%s]"
                .formatted(host, port, data, allowedHosts, neo4j);
    }

    private static Neo4j neo4j(SettingsLayers layers) {
        return new Neo4j(
                given(layers, SettingsEntry.NEO4J_URI).map(URI::create),
                layers.get(SettingsEntry.NEO4J_USER),
                layers.get(SettingsEntry.NEO4J_PASSWORD),
                given(layers, SettingsEntry.NEO4J_DATABASE),
                Integer.parseInt(layers.get(SettingsEntry.NEO4J_HEAP)),
                Integer.parseInt(layers.get(SettingsEntry.NEO4J_PAGECACHE)));
    }

    private static Optional<ModelOptions> model(SettingsLayers layers) {
        Optional<URI> address = given(layers, SettingsEntry.MODEL).map(URI::create);
        Optional<String> name = given(layers, SettingsEntry.MODEL_NAME);
        if (address.isPresent() != name.isPresent()) {
            throw new SettingsException(
                    "ENTENTE_MODEL and ENTENTE_MODEL_NAME go together, and only one of them is set: set both or none.");
        }
        return address.map(uri -> model(layers, uri, name.orElseThrow()));
    }

    private static ModelOptions model(SettingsLayers layers, URI address, String name) {
        try {
            return new ModelOptions(
                    layers.get(SettingsEntry.MODEL_KIND),
                    address,
                    name,
                    given(layers, SettingsEntry.MODEL_KEY),
                    new ModelOptions.Limits(
                            Duration.ofSeconds(Integer.parseInt(layers.get(SettingsEntry.MODEL_SECONDS))),
                            Duration.ofSeconds(Integer.parseInt(layers.get(SettingsEntry.MODEL_ARTICLE_SECONDS))),
                            Integer.parseInt(layers.get(SettingsEntry.MODEL_REQUESTS)),
                            Integer.parseInt(layers.get(SettingsEntry.MODEL_TOKENS)),
                            Integer.parseInt(layers.get(SettingsEntry.MODEL_ARTICLES))));
        } catch (IllegalArgumentException e) {
            throw new SettingsException(
                    "ENTENTE_MODEL and ENTENTE_MODEL_KEY do not go together: " + e.getMessage() + ".");
        }
    }

    private static Optional<String> given(SettingsLayers layers, SettingsEntry entry) {
        return Optional.of(layers.get(entry)).filter(value -> !value.isEmpty());
    }

    private static List<String> names(String value) {
        return Arrays.stream(value.split(","))
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
