package dev.entente.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.fact.EntityKey;
import dev.entente.graph.Clocks;
import dev.entente.graph.LoadOutcome;
import dev.entente.ingest.Curator;
import dev.entente.ingest.Curator.Decision;
import dev.entente.testing.Lines;
import dev.entente.testing.Samples;
import dev.entente.testing.Store;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Corrections: recorded, undone, and everything follows. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CorrectionsTest {
    private static final EntityKey PUTIN = new EntityKey("leader:vladimir-putin");
    private static final EntityKey VLADIMIR = new EntityKey("leader:vladimir");

    private final Store store = Store.empty();
    private Duration passed = Duration.ZERO;

    @BeforeEach
    void wipe() {
        store.wipe();
        store.take(List.of(
                Lines.article("a1", "Post", "2024-10-11"),
                Lines.article("a2", "Times", "2024-10-12"),
                Lines.article("a3", "Globe", "2024-10-14"),
                Lines.entity(
                        VLADIMIR.value(),
                        "Leader",
                        "Vladimir P.",
                        Map.of(
                                "aliases", List.of(Map.of("text", "Wladimir")),
                                "offices", List.of(Map.of("title", "President", "of", "state:russia")))),
                Lines.entity("weapon:radar", "WeaponSystem", "radar", Map.of()),
                Lines.met("a1", 0, PUTIN.value(), "leader:masoud", "planned", october(11)),
                Lines.met("a2", 1, VLADIMIR.value(), "leader:masoud", "occurred", october(11)),
                Lines.met("a3", 2, "leader:masoud", PUTIN.value(), "denied", october(11)),
                Lines.met("a3", 3, "leader:serdar", "leader:masoud", "occurred", attributedTo("leader:vladimir"))));
    }

    @AfterAll
    void close() {
        store.close();
    }

    @Test
    void mergesEntitiesAndTheirFactsFollow() {
        List<String> before = store.dump();
        assertThat(meetings())
                .containsExactlyInAnyOrder(
                        "vladimir-putin masoud planned 2", "Vladimir P. masoud occurred 1", "serdar masoud occurred 1");

        Decision merged = curator().merge(VLADIMIR, PUTIN, "me", "one man");
        assertThat(merged.outcome()).isInstanceOf(LoadOutcome.Added.class);
        assertThat(meetings())
                .containsExactlyInAnyOrder("vladimir-putin masoud disputed 3", "serdar masoud occurred 1");
        assertThat(texts("MATCH (h)-[:OFFICE]->(:State {key: 'state:russia'}) RETURN h.key"))
                .containsExactly(PUTIN.value());
        assertThat(texts("MATCH (:Claim)-[:ATTRIBUTED_TO]->(s) RETURN s.key")).containsExactly(PUTIN.value());
        assertThat(texts("MATCH (e:Leader) RETURN e.key ORDER BY e.key")).doesNotContain(VLADIMIR.value());
        assertSound();

        assertThat(curator().undo(merged.correction().key(), "me", null).outcome())
                .isInstanceOf(LoadOutcome.Added.class);
        assertThat(withoutCorrections(store.dump())).isEqualTo(withoutCorrections(before));
        assertSound();
    }

    @Test
    void findsAMergedEntityUnderAllItsNames() {
        curator().merge(VLADIMIR, PUTIN, "me", null);
        var reader = store.graph().reader();
        var card = reader.entity(VLADIMIR.value(), Clocks.ALL).orElseThrow();
        assertThat(card.node().key()).isEqualTo(PUTIN.value());
        assertThat(card.merged()).containsExactly(VLADIMIR.value());
        assertThat(card.aliases()).extracting(alias -> alias.text()).contains("Vladimir P.", "Wladimir");
        assertThat(reader.search("wladimir", List.of(), Clocks.ALL, 5))
                .extracting(hit -> hit.node().key())
                .containsExactly(PUTIN.value());
    }

    @Test
    void takesClaimsOfAMergedEntityThatComeLater() {
        curator().merge(VLADIMIR, PUTIN, "me", null);
        store.take(List.of(Lines.met("a2", 9, VLADIMIR.value(), "leader:gurbanguly", "occurred", Map.of())));
        assertThat(meetings()).contains("gurbanguly vladimir-putin occurred 1");
        store.take(List.of(Lines.entity(VLADIMIR.value(), "Leader", "Vladimir P.", Map.of("note", "seen again"))));
        assertThat(texts("MATCH (e:Leader) RETURN e.key")).doesNotContain(VLADIMIR.value());
        assertSound();
    }

    @Test
    void mergesInEitherOrderAndUndoesInAny() {
        Decision one = curator().merge(VLADIMIR, PUTIN, "me", null);
        Decision two = curator().merge(PUTIN, new EntityKey("leader:serdar"), "me", null);
        assertThat(meetings()).containsExactlyInAnyOrder("serdar masoud disputed 3", "serdar masoud occurred 1");
        curator().undo(one.correction().key(), "me", null);
        assertThat(meetings())
                .containsExactlyInAnyOrder(
                        "Vladimir P. masoud occurred 1", "serdar masoud planned 2", "serdar masoud occurred 1");
        curator().undo(two.correction().key(), "me", null);
        assertThat(meetings())
                .containsExactlyInAnyOrder(
                        "vladimir-putin masoud planned 2", "Vladimir P. masoud occurred 1", "serdar masoud occurred 1");
        assertSound();
    }

    @Test
    void splitsWhatSomeClaimsSay() {
        String claim = claimOf("a3", PUTIN.value());
        Decision split =
                curator().split(PUTIN, new EntityKey("leader:double"), "A double", List.of(claim), "me", "another man");
        assertThat(meetings())
                .containsExactlyInAnyOrder(
                        "vladimir-putin masoud planned 1",
                        "A double masoud denied 1",
                        "Vladimir P. masoud occurred 1",
                        "serdar masoud occurred 1");
        assertSound();
        curator().undo(split.correction().key(), "me", null);
        assertThat(meetings()).contains("vladimir-putin masoud planned 2");
        assertSound();
    }

    @Test
    void retractsClaimsAndTheRestFollows() {
        List<String> before = store.dump();
        Decision retracted =
                curator().retract(curator().claimsOf("a3", null), LocalDate.of(2024, 10, 20), "me", "wrong");
        assertThat(meetings())
                .containsExactlyInAnyOrder("vladimir-putin masoud planned 1", "Vladimir P. masoud occurred 1");
        assertThat(texts("MATCH (f:Fact {status: 'retracted'}) RETURN f.certainty"))
                .containsExactly("withdrawn");
        assertThat(store.number("MATCH (:Leader {key: 'leader:serdar'})-[r:MET]-() RETURN count(r)"))
                .isZero();
        assertThat(store.number("MATCH (e:Entity {key: 'leader:serdar'}) RETURN e.facts"))
                .isZero();
        assertSound();

        curator().undo(retracted.correction().key(), "me", null);
        assertThat(meetings()).hasSize(3);
        assertSound();
        assertThat(store.dump()).hasSizeGreaterThan(before.size());
    }

    @Test
    void refusesWhatItCannotDoAndChangesNothing() {
        List<String> before = store.dump();
        assertRefused(curator().merge(new EntityKey("leader:nobody"), PUTIN, "me", null), "no entity leader:nobody");
        assertRefused(
                curator().merge(PUTIN, new EntityKey("weapon:radar"), "me", null),
                "which may not be the object of MET");
        assertRefused(curator().retract(List.of("claim:000000000000000000000000"), null, "me", null), "no claim");
        assertRefused(curator().undo("correction:none", "me", null), "no correction");
        assertRefused(
                curator()
                        .split(
                                new EntityKey("leader:serdar"),
                                VLADIMIR,
                                "x",
                                List.of(claimOf("a1", PUTIN.value())),
                                "me",
                                null),
                "does not name");
        assertThat(store.dump()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "one\ntwo", "\u001b[31m", "\u0000", "\ud800"})
    void takesOnlyReasonsThatCanBeReadAndLoadedAgain(String reason) {
        assertThatThrownBy(() -> curator().merge(VLADIMIR, PUTIN, "me", reason))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> curator().merge(VLADIMIR, PUTIN, reason + "x".repeat(301), null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(store.number("MATCH (k:Correction) RETURN count(k)")).isZero();
    }

    @Test
    void takesNoDecisionOfTheFuture() {
        var line = Lines.correction(
                "merge", "2099-01-01T00:00:00Z", Map.of("from", VLADIMIR.value(), "into", PUTIN.value()));
        assertThatThrownBy(() -> store.take(List.of(line))).hasMessageContaining("in the future");
    }

    @Test
    void comeBackFromAnExport() {
        store.wipe();
        store.load(Samples.files());
        curator().merge(new EntityKey("org:cnn"), new EntityKey("org:reuters"), "me", "a test");
        Decision merged = curator().merge(new EntityKey("place:moscow"), new EntityKey("place:tehran"), "me", "a test");
        curator().retract(curator().claimsOf("002_e7503debab2fb53f", null), LocalDate.of(2024, 11, 1), "me", null);
        curator().undo(merged.correction().key(), "me", "it was one");
        List<String> before = store.dump();
        String exported = store.export();
        store.wipe();
        store.take(exported.lines().toList());
        assertThat(store.dump()).isEqualTo(before);
        assertThat(store.export()).isEqualTo(exported);
    }

    private static void assertRefused(Decision decision, String why) {
        assertThat(decision.outcome())
                .isInstanceOfSatisfying(
                        LoadOutcome.Rejected.class,
                        rejected -> assertThat(rejected.message()).contains(why));
    }

    private void assertSound() {
        assertThat(store.graph().audit().run().violations()).isEmpty();
    }

    /** Each decision a minute after the one before. */
    private Curator curator() {
        passed = passed.plusMinutes(1);
        Clock clock = Clock.offset(Store.CLOCK, passed);
        return new Curator(store.graph().recorder(clock), store.graph().reader(), clock);
    }

    private List<String> meetings() {
        return texts("MATCH (a:Entity)-[r:MET]->(b:Entity) RETURN CASE WHEN a.name = 'masoud' THEN b.name + ' masoud'"
                + " ELSE a.name + ' ' + b.name END + ' ' + r.status + ' ' + r.publishers");
    }

    private List<String> texts(String statement) {
        return store.rows(statement, Map.of()).stream()
                .map(row -> row.get(0).asString())
                .toList();
    }

    private String claimOf(String article, String naming) {
        return store.rows(
                        "MATCH (:Article {id: $article})<-[:FROM]-(c:Claim)-[:NAMES]->(:Entity {key: $key}) RETURN c.key",
                        Map.of("article", article, "key", naming))
                .getFirst()
                .get(0)
                .asString();
    }

    private static List<String> withoutCorrections(List<String> dump) {
        return dump.stream().filter(line -> !line.contains("Correction")).toList();
    }

    private static Map<String, Object> october(int day) {
        return Map.of("date", Lines.on("2024-10-" + day));
    }

    private static Map<String, Object> attributedTo(String key) {
        return Map.of("attribution", Lines.by(key));
    }
}
