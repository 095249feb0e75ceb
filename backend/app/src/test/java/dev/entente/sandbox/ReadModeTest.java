package dev.entente.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.testing.Neo4jUnderTest;
import dev.entente.testing.Store;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.exceptions.Neo4jException;

/** What the database itself refuses a session that reads, whatever the looks before it overlook. */
class ReadModeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE (n:Bad)",
                "CALL (*) { CREATE (n:Bad) } IN TRANSACTIONS",
                "UNWIND [1, 2] AS x CALL (x) { CREATE (n:Bad) } IN 2 CONCURRENT TRANSACTIONS RETURN x",
                "CREATE INDEX bad FOR (n:Bad) ON (n.name)",
            })
    void refusesToWriteInTransactionsThatTheStatementBeginsToo(String statement) {
        Neo4jUnderTest neo4j = Neo4jUnderTest.get();
        try (Store store = Store.empty();
                var driver = GraphDatabase.driver(neo4j.uri(), AuthTokens.basic(neo4j.user(), neo4j.password()));
                var session = driver.session(SessionConfig.builder()
                        .withDefaultAccessMode(AccessMode.READ)
                        .build())) {
            var before = store.dump();
            assertThatThrownBy(() -> session.run(statement).consume())
                    .isInstanceOf(Neo4jException.class)
                    .hasMessageContaining("Writing in read access mode not allowed");
            assertThat(store.dump()).isEqualTo(before);
        }
    }
}
