package dev.entente.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** However the parent dies, the child goes too, and what was acknowledged stays. */
class EmbeddedNeo4jLifeTest {

    @Test
    void followsAKilledParentAndKeepsWhatWasWritten(@TempDir Path data) throws Exception {
        try (Parent first = Parent.run(data)) {
            try (Driver driver = driver(first.uri().toString(), data)) {
                driver.executableQuery("CREATE (:Kept {name: 'Norland'})").execute();
            }
            ProcessHandle child = first.child();
            assertThat(first.parent().destroyForcibly()).isTrue();
            assertThat(child.isAlive()).isTrue();

            // At once, while the child of the killed one may still hold the store.
            try (EmbeddedNeo4j second =
                            EmbeddedNeo4j.start(EmbeddedOptions.in(data).withHeapMiB(512));
                    Driver driver = driver(second.uri().toString(), data)) {
                assertThat(child.isAlive()).isFalse();
                var names = driver.executableQuery("MATCH (n:Kept) RETURN n.name AS name")
                        .execute()
                        .records();
                assertThat(names)
                        .singleElement()
                        .extracting(r -> r.get("name").asString())
                        .isEqualTo("Norland");
            }
        }
    }

    @Test
    void letsTheParentCloseItWhenCtrlCReachesBoth(@TempDir Path data) throws Exception {
        try (Parent running = Parent.run(data)) {
            // A store needs its password file no more than a lost one: the next start makes the two agree.
            Files.delete(data.resolve("neo4j.password"));
            ProcessHandle child = running.child();
            ProcessHandle parent = running.parent();
            running.interruptGroup();
            Duration took = Parent.timeUntilGone(parent, child);
            System.err.println("Ctrl+C: both processes gone after " + took.toMillis() + " ms");
            assertThat(took).isLessThan(Duration.ofSeconds(5));
            assertThat(data.resolve("entente.pid")).doesNotExist();
        }
        try (EmbeddedNeo4j again = EmbeddedNeo4j.start(EmbeddedOptions.in(data).withHeapMiB(512));
                Driver driver = driver(again.uri().toString(), data)) {
            driver.verifyConnectivity();
        }
    }

    private static Driver driver(String uri, Path data) throws Exception {
        String password = Files.readString(data.resolve("neo4j.password")).strip();
        return GraphDatabase.driver(uri, AuthTokens.basic("neo4j", password));
    }
}
