package dev.entente.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.graph.Address;
import dev.entente.graph.Graph;
import dev.entente.graph.GraphException;
import dev.entente.graph.LastResort;
import dev.entente.graph.QueryOutcome;
import dev.entente.graph.QueryOutcome.Answered;
import dev.entente.graph.QueryOutcome.Reason;
import dev.entente.graph.QueryOutcome.Refused;
import dev.entente.graph.QueryRunner;
import dev.entente.graph.UserQuery;
import dev.entente.testing.EncryptedFront;
import dev.entente.testing.Store;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The console on a Neo4j that somebody else runs, under each kind of address. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ElsewhereTest {
    private static final Duration LIMIT = Duration.ofSeconds(15);
    private static final long BYTES = 1 << 20;

    private final Store store = Store.ofSamples();
    private final EncryptedFront encrypted = new EncryptedFront(store.address().uri());

    @AfterAll
    void close() {
        encrypted.close();
        store.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bolt", "neo4j", "bolt+ssc"})
    void anHonestQueryIsAnsweredAndARowThatIsFarTooLargeIsNotTakenIn(String scheme) {
        try (Graph graph = Graph.connect(at(uri(scheme)), store.ontology())) {
            QueryRunner queries = graph.queries(LIMIT, BYTES, LastResort.NONE);
            assertThat(asked(queries, "MATCH (n:State {key: 'state:iran'}) RETURN n.name"))
                    .asInstanceOf(InstanceOfAssertFactories.type(Answered.class))
                    .extracting(Answered::values)
                    .isEqualTo(List.of(List.of("Iran")));
            assertThat(asked(
                            queries,
                            "UNWIND range(1, 400000) AS x RETURN collect(toString(x) + 'xxxxxxxxxxxx') AS row"))
                    .asInstanceOf(InstanceOfAssertFactories.type(Refused.class))
                    .extracting(Refused::reason)
                    .isEqualTo(Reason.TOO_LARGE);
            assertThat(asked(queries, "RETURN 1")).isInstanceOf(Answered.class);
        }
    }

    @Test
    void aCertificateThatNobodyVouchesForIsNotTrusted() {
        assertThatThrownBy(() -> Graph.connect(at(encrypted.address("bolt+s")), store.ontology())
                        .close())
                .isInstanceOf(GraphException.class);
    }

    private static QueryOutcome asked(QueryRunner queries, String statement) {
        return queries.run(new UserQuery(statement, Map.of(), 1_000, LIMIT));
    }

    private URI uri(String scheme) {
        URI plain = store.address().uri();
        return scheme.contains("+")
                ? encrypted.address(scheme)
                : URI.create(scheme + "://" + plain.getHost() + ":" + plain.getPort());
    }

    private Address at(URI uri) {
        return new Address(uri, store.address().user(), store.address().password(), null);
    }
}
