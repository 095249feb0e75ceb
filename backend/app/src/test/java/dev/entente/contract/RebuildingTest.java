package dev.entente.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.fact.EntityKey;
import dev.entente.graph.Audit;
import dev.entente.graph.Graph;
import dev.entente.testing.Samples;
import dev.entente.testing.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What follows from claims can be dropped and derived again, and what does not follow from them is found. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RebuildingTest {
    private final Store store = Store.empty();
    private List<String> before = List.of();

    /** The samples, corrected a little, so that there is something withdrawn and something merged. */
    @BeforeAll
    void load() {
        store.wipe();
        store.load(Samples.files());
        var curator = store.curator();
        curator.retract(curator.claimsOf("003_88ba542fabac4a4c", null).subList(0, 20), null, "me", null);
        curator.merge(new EntityKey("org:cnn"), new EntityKey("org:reuters"), "me", null);
        before = store.dump();
    }

    @AfterAll
    void close() {
        store.close();
    }

    @Test
    void leavesASoundStoreAsItWas() {
        assertThat(store.graph().audit().run())
                .extracting(Audit.Report::total, Audit.Report::claims)
                .containsExactly(0L, (long) Samples.CLAIMS);
        assertThat(store.graph().rebuilding().run(done -> {})).isEqualTo(Samples.CLAIMS);
        assertSame();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "MATCH ()-[r:SUPPLIED]->() DELETE r",
                "MATCH ()-[r:SUPPLIED]->() SET r.status = 'denied'",
                "MATCH ()-[r:MET]->() SET r.claims = 99, r.comment = 'mine'",
                "MATCH (a:State {key: 'state:iran'}), (b:State {key: 'state:russia'}) CREATE (a)-[:SUPPLIED {key: 'edge:mine', fact: 'fact:none'}]->(b)",
                "MATCH (a:State {key: 'state:iran'})-[r:SUPPLIED]->(b:State {key: 'state:russia'}) WITH a, b, r.fact AS fact LIMIT 1 CREATE (a)-[:SUPPLIED {key: 'edge:mine', fact: fact}]->(b)",
                "MATCH ()-[r:MET]->() SET r.voices = r.voices + 'me'",
                "MATCH ()-[r:WITHDRAWN]->() DELETE r",
                "MATCH (f:Fact) SET f.publishers = f.publishers + 1",
                "MATCH (s:Standing) DETACH DELETE s",
                "MATCH (f:Fact)-[r:INSTRUMENT]->() DELETE r",
                "MATCH (e:Entity) SET e.facts = 0",
                "MATCH (c:Claim)-[s:STATES]->(f) WITH c, s ORDER BY c.key LIMIT 3 DELETE s CREATE (c)-[:STATES]->(:Fact {key: 'fact:' + c.key, relation: c.relation})",
                "CREATE (:Fact {key: 'fact:mine', relation: 'MET', status: 'occurred'})",
            })
    void findsAndMendsWhatDoesNotFollowFromClaims(String damage) {
        store.rows(damage, Map.of());
        assertThat(store.graph().audit().run().total()).isPositive();
        store.graph().rebuilding().run(done -> {});
        assertSame();
    }

    @Test
    void findsAQuoteThatDoesNotStandInItsText() {
        store.rows("MATCH (c:Claim) WITH c ORDER BY c.key LIMIT 1 SET c.quote = c.quote + '!'", Map.of());
        store.rows("MATCH (c:Claim) WITH c ORDER BY c.key DESC LIMIT 1 SET c.end = 1000000", Map.of());
        assertThat(store.graph().audit().run().violations())
                .hasSize(2)
                .allSatisfy(violation -> assertThat(violation.key()).startsWith("claim:"));
        load();
    }

    @Test
    void findsAClaimWithoutItsArticle() {
        store.rows("MATCH (c:Claim)-[f:FROM]->() WITH f ORDER BY c.key LIMIT 1 DELETE f", Map.of());
        assertThat(store.graph().audit().run().violations())
                .extracting(Audit.Violation::message)
                .anyMatch(message -> message.contains("lacks its article"));
        load();
    }

    @Test
    void finishesWhatWasCutOffWhenTheStoreIsOpened() {
        store.rows("MATCH ()-[r:SUPPLIED]->() DELETE r", Map.of());
        store.rows("MATCH (s:Store) SET s.rebuilding = true", Map.of());
        Graph.connect(store.address(), store.ontology()).close();
        assertSame();
    }

    @Test
    void upgradesAStoreOfTheFirstFormat() {
        for (String older : List.of(
                "MATCH (c:Claim) REMOVE c.known",
                "MATCH (k:Correction) DETACH DELETE k",
                "MATCH ()-[n:NAMES|ATTRIBUTED_TO]->() REMOVE n.key",
                "MATCH ()-[o:OFFICE]->() REMOVE o.holder, o.of",
                "MATCH ()-[p:PART_OF]->() REMOVE p.part, p.whole",
                "MATCH (s:Standing) DETACH DELETE s",
                "MATCH (f:Fact)-[r]->(:Entity) REMOVE r.role, r.known",
                "MATCH (s:Store) SET s.format = 1 REMOVE s.schema")) {
            store.rows(older, Map.of());
        }
        Graph.connect(store.address(), store.ontology()).close();
        assertThat(store.graph().audit().run().violations()).isEmpty();
        assertThat(store.number("MATCH (s:Store) RETURN s.format")).isEqualTo(3);
        load();
    }

    @Test
    void upgradesAStoreOfTheSecondFormat() {
        for (String older : List.of(
                "MATCH (n:Fact|Standing) REMOVE n.voices",
                "MATCH (:Entity)-[r]->(:Entity) REMOVE r.voices",
                "MATCH (s:Store) SET s.format = 2")) {
            store.rows(older, Map.of());
        }
        Graph.connect(store.address(), store.ontology()).close();
        assertSame();
        assertThat(store.number("MATCH (s:Store) RETURN s.format")).isEqualTo(3);
    }

    private void assertSame() {
        var now = new ArrayList<>(store.dump());
        var gone = new ArrayList<>(before);
        gone.removeAll(now);
        now.removeAll(before);
        assertThat(now.stream().filter(line -> !line.startsWith("[Store]"))).isEmpty();
        assertThat(gone.stream().filter(line -> !line.startsWith("[Store]"))).isEmpty();
    }
}
