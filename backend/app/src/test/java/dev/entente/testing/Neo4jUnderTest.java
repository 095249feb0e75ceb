package dev.entente.testing;

import dev.entente.embedded.EmbeddedNeo4j;
import dev.entente.embedded.EmbeddedOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.neo4j.Neo4jContainer;

/**
 * The Neo4j of this test run, one for all tests: the one that {@code ENTENTE_TEST_NEO4J_URI} names, else a container
 * where Docker answers, else the embedded one. Standard error says which.
 */
public record Neo4jUnderTest(String kind, URI uri, String user, String password) {

    public static Neo4jUnderTest get() {
        return Holder.INSTANCE;
    }

    private static Neo4jUnderTest choose() {
        String uri = System.getenv("ENTENTE_TEST_NEO4J_URI");
        Neo4jUnderTest chosen;
        if (uri != null && !uri.isBlank()) {
            chosen = named(URI.create(uri));
        } else if (dockerAnswers()) {
            chosen = container();
        } else {
            chosen = embedded();
        }
        System.err.println("Tests run against " + chosen.kind + " Neo4j at " + chosen.uri);
        return chosen;
    }

    private static Neo4jUnderTest named(URI uri) {
        return new Neo4jUnderTest(
                "the named",
                uri,
                Objects.requireNonNullElse(System.getenv("ENTENTE_TEST_NEO4J_USER"), "neo4j"),
                Objects.requireNonNullElse(System.getenv("ENTENTE_TEST_NEO4J_PASSWORD"), ""));
    }

    /** Testcontainers takes a second to find out that there is no Docker; its usual socket tells at once. */
    private static boolean dockerAnswers() {
        boolean thinkable = System.getenv("DOCKER_HOST") != null
                || Files.exists(Path.of("/var/run/docker.sock"))
                || Files.exists(Path.of(System.getProperty("user.home"), ".docker", "run", "docker.sock"));
        return thinkable && DockerClientFactory.instance().isDockerAvailable();
    }

    @SuppressWarnings("resource") // Testcontainers removes it when this process ends.
    private static Neo4jUnderTest container() {
        String password = "entente-under-test";
        var container = new Neo4jContainer("neo4j:" + System.getProperty("entente.test.neo4j.version") + "-community")
                .withAdminPassword(password);
        container.start();
        return new Neo4jUnderTest("a container's", URI.create(container.getBoltUrl()), "neo4j", password);
    }

    private static Neo4jUnderTest embedded() {
        Path data = temporaryFolder();
        EmbeddedNeo4j neo4j =
                EmbeddedNeo4j.start(EmbeddedOptions.in(data).withHeapMiB(512).withPageCacheMiB(64));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            neo4j.close();
            delete(data);
        }));
        return new Neo4jUnderTest("the embedded", neo4j.uri(), neo4j.user(), neo4j.password());
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("entente-test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (var paths = Files.walk(folder)) {
            paths.sorted((a, b) -> b.compareTo(a)).forEach(path -> path.toFile().delete());
        } catch (IOException e) {
            System.err.println("left behind: " + folder + ", " + e);
        }
    }

    /** So that the first who asks starts it, and the others wait. */
    private static final class Holder {
        static final Neo4jUnderTest INSTANCE = choose();
    }
}
