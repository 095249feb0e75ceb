package dev.entente.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;

/** One running Neo4j, looked at from all sides. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmbeddedNeo4jTest {
    private static final TransactionConfig ONE_SECOND =
            TransactionConfig.builder().withTimeout(Duration.ofSeconds(1)).build();

    private final Path data;
    private final EmbeddedNeo4j neo4j;
    private final Driver driver;

    EmbeddedNeo4jTest(@TempDir Path folder) {
        data = folder.resolve("data with spaces");
        neo4j = EmbeddedNeo4j.start(EmbeddedOptions.in(data).withHeapMiB(512));
        driver = GraphDatabase.driver(neo4j.uri(), AuthTokens.basic(neo4j.user(), neo4j.password()));
    }

    @BeforeAll
    void answers() {
        driver.verifyConnectivity();
    }

    @AfterAll
    void stopsWithinTwoSecondsUnderARunningStatement() {
        Thread.ofVirtual().start(this::runForLong);
        Instant from = Instant.now();
        neo4j.close();
        neo4j.close();
        assertThat(Duration.between(from, Instant.now())).isLessThan(Duration.ofSeconds(4));
        assertThat(neo4j.isAlive()).isFalse();
        assertThat(data.resolve("entente.pid")).doesNotExist();
        driver.close();
    }

    private void runForLong() {
        try {
            driver.executableQuery("UNWIND range(1, 1000000000) AS x RETURN sum(x)")
                    .execute();
        } catch (Neo4jException | IllegalStateException stopped) {
            // As the test means it to.
        }
    }

    @Test
    void runsTheVersionOfItsJars() {
        var version = driver.executableQuery("CALL dbms.components() YIELD versions RETURN versions[0] AS version")
                .execute()
                .records()
                .get(0)
                .get("version")
                .asString();
        assertThat(version).isEqualTo(Neo4jLib.in(Neo4jLib.locate()).version());
        assertThat(data.resolve("entente-store.properties")).content().contains("neo4j=" + version, "format=3");
    }

    @Test
    void letsNobodyInWithAnotherPassword() {
        for (String guess : List.of("neo4j", "password")) {
            try (var stranger = GraphDatabase.driver(neo4j.uri(), AuthTokens.basic("neo4j", guess))) {
                assertThatThrownBy(stranger::verifyConnectivity).isInstanceOf(AuthenticationException.class);
            }
        }
    }

    @Test
    void keepsThePasswordFromOtherUsersAndOffTheCommandLine() throws Exception {
        var mode = Files.getPosixFilePermissions(data.resolve("neo4j.password"));
        assertThat(PosixFilePermissions.toString(mode)).isEqualTo("rw-------");
        var commandLine = ProcessHandle.of(neo4j.pid()).orElseThrow().info().commandLine();
        assertThat(commandLine.orElse("")).doesNotContain(neo4j.password());
        assertThat(neo4j.toString()).doesNotContain(neo4j.password());
    }

    @Test
    void readsNeitherFilesNorAddressesForAStatement() {
        for (String source : List.of("file:///etc/passwd", "http://127.0.0.1:1/x.csv")) {
            assertThatThrownBy(() -> driver.executableQuery("LOAD CSV FROM $source AS line RETURN line")
                            .withParameters(Map.of("source", source))
                            .execute())
                    .isInstanceOf(Neo4jException.class)
                    .hasMessageMatching("(?s).*(allow_csv_import_from_file_urls' is false|blocked|blocklist).*");
        }
    }

    @Test
    void endsAStatementThatTakesTooMuchMemory() {
        // Without the driver's retries: it takes this fault for one that passes.
        try (var session = driver.session()) {
            assertThatThrownBy(() -> session.run("UNWIND range(1, 100000000) AS x RETURN collect(x)[0]")
                            .consume())
                    .isInstanceOf(Neo4jException.class)
                    .hasMessageContaining("db.memory.transaction.max");
        }
        assertThat(neo4j.isAlive()).isTrue();
    }

    /** Neo4j by itself goes on with each of them for minutes. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "RETURN any(x IN range(1, 10000000000) WHERE x < 0)",
                "RETURN all(x IN range(1, 10000000000) WHERE x > 0)",
                "RETURN none(x IN range(1, 10000000000) WHERE x < 0)",
                "RETURN single(x IN range(1, 10000000000) WHERE x < 0)",
                "RETURN reduce(s = 0, x IN range(1, 10000000000) | s + x % 2)",
                "RETURN size([x IN range(1, 10000000000) WHERE x < 0])",
                "RETURN [x IN range(1, 200000) | [y IN range(1, 200000) WHERE y < 0]][0]",
                "CYPHER 5 RETURN any(x IN range(1, 10000000000) WHERE x < 0)",
                "CYPHER runtime = interpreted RETURN any(x IN range(1, 10000000000) WHERE x < 0)",
                "UNWIND [1, 2] AS n RETURN any(x IN range(n, 10000000000) WHERE x < 0)",
                "RETURN COUNT { UNWIND [1, 2] AS n WITH any(x IN range(n, 10000000000) WHERE x < 0) AS y WHERE y RETURN y }",
            })
    void endsListExpressionsWhenTheirTimeIsOver(String statement) {
        var begun = Instant.now();
        try (var session = driver.session()) {
            assertThatThrownBy(() -> session.run(statement, ONE_SECOND).consume())
                    .isInstanceOf(Neo4jException.class)
                    .hasMessageContaining("timeout");
        }
        assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(20));
        assertThat(neo4j.isAlive()).isTrue();
    }

    @Test
    void refusesASecondStartOfTheSameProcess() {
        assertThatThrownBy(() -> EmbeddedNeo4j.start(EmbeddedOptions.in(data)))
                .isInstanceOf(EmbeddedStartException.class)
                .hasMessageContaining("Another Entente (process %d) uses the data folder %s"
                        .formatted(ProcessHandle.current().pid(), data));
    }

    @Test
    void refusesASecondStartOfAnotherProcess() throws Exception {
        try (Parent second = Parent.run(data)) {
            assertThat(second.said())
                    .startsWith("Another Entente (process %d) uses the data folder"
                            .formatted(ProcessHandle.current().pid()));
        }
    }
}
