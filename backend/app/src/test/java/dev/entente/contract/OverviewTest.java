package dev.entente.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.entente.fact.EntityKey;
import dev.entente.graph.Clocks;
import dev.entente.graph.Overview;
import dev.entente.graph.Overview.Cell;
import dev.entente.graph.Overview.Month;
import dev.entente.graph.Overview.RelationCount;
import dev.entente.graph.Overview.VoiceCount;
import dev.entente.graph.Overview.Year;
import dev.entente.graph.TookTooLongException;
import dev.entente.testing.Lines;
import dev.entente.testing.Store;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/** The store in figures: nine facts, of which one was retracted, as two papers and an article of nobody's report them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OverviewTest {
    private final Store store = Store.empty();

    @BeforeAll
    void tell() {
        store.take(List.of(
                Lines.article("a1", "Post", "2024-10-11"),
                Lines.article("a2", "Times", "2024-10-12"),
                Lines.article("a3", null, "2024-10-20"),
                Lines.article("a4", "Times", "2024-10-20"),
                Lines.entity("leader:hal", "Leader", "Hal", Map.of()),
                Lines.entity("org:post", "Organisation", "The Post", Map.of("publisher", "Post")),
                Lines.met("a1", 0, "leader:ada", "leader:ben", "occurred", when("2024-10-01", "2024-10-01", "day")),
                Lines.met("a2", 0, "leader:ada", "leader:ben", "denied", when("2024-10-01", "2024-10-01", "day")),
                Lines.met("a1", 1, "leader:ada", "leader:cid", "occurred", when("2024-10-01", "2024-10-31", "month")),
                Lines.met("a1", 2, "leader:ada", "leader:cid", "planned", when("2024-09-30", "2024-10-06", "week")),
                backs("a1", 3, "leader:ada", when("2023-05-02", "2023-05-20", "interval")),
                backs("a2", 4, "leader:ben", when("2023-05-02", null, "interval")),
                backs("a2", 5, "leader:cid", when("2022-01-01", "2022-12-31", "year")),
                backs("a3", 6, "leader:dan", when(null, "2021-06-01", "before")),
                backs("a4", 7, "leader:eve", Map.of("attribution", Lines.by("org:post"))),
                backs("a3", 8, "leader:fay", Map.of())));
        var curator = store.curator();
        curator.retract(
                store.rows("MATCH (c:Claim {start: 8}) RETURN c.key AS key", Map.of()).stream()
                        .map(row -> row.get("key").asString())
                        .toList(),
                LocalDate.parse("2024-10-22"),
                "me",
                null);
        curator.merge(new EntityKey("leader:eve"), new EntityKey("leader:hal"), "me", null);
    }

    private static Map<String, Object> when(@Nullable String from, @Nullable String until, String precision) {
        var date = new HashMap<String, @Nullable Object>();
        date.put("from", from);
        date.put("until", until);
        date.put("precision", precision);
        return Map.of("date", date);
    }

    private static String backs(String article, int at, String who, Map<String, Object> more) {
        var fields = new HashMap<>(more);
        fields.put("relation", "BACKS");
        fields.put("object", Lines.who("state:norland"));
        return Lines.claim(article, at, who, "occurred", fields);
    }

    @AfterAll
    void close() {
        store.close();
    }

    @Test
    void countsFactsByTheMonthTheyBeganInWhereItIsKnown() {
        Overview overview = overview(Clocks.ALL);
        assertThat(overview.months())
                .containsExactly(
                        new Month("2023-05", Map.of("occurred", 1L)),
                        new Month("2024-09", Map.of("planned", 1L)),
                        new Month("2024-10", Map.of("disputed", 1L, "occurred", 1L)));
        assertThat(overview.years())
                .containsExactly(
                        new Year("2021", Map.of("occurred", 1L)),
                        new Year("2022", Map.of("occurred", 1L)),
                        new Year("2023", Map.of("occurred", 1L)));
        assertThat(overview.undated()).isOne();
    }

    @Test
    void countsFactsByRelationMostFirst() {
        assertThat(overview(Clocks.ALL).relations())
                .containsExactly(
                        new RelationCount("BACKS", Map.of("occurred", 5L), 5),
                        new RelationCount("MET", Map.of("disputed", 1L, "occurred", 1L, "planned", 1L), 3));
    }

    @Test
    void countsForAPublisherWhatCountsAsItsReport() {
        assertThat(overview(Clocks.ALL).publishers())
                .containsExactly(
                        new VoiceCount("Post", 2, 5, 5),
                        new VoiceCount("Times", 1, 3, 3),
                        new VoiceCount("unknown publisher (a3)", 1, 1, 1));
    }

    @Test
    void countsTheFactsThatJoinTheMostConnected() {
        Overview.Matrix matrix = overview(Clocks.ALL).matrix();
        assertThat(matrix.entities())
                .extracting(entity -> entity.key())
                .containsExactly("state:norland", "leader:ada", "leader:cid", "leader:ben", "leader:dan", "leader:hal");
        assertThat(matrix.cells())
                .startsWith(new Cell("leader:ada", "leader:cid", 2))
                .contains(new Cell("leader:ada", "leader:ben", 1), new Cell("leader:hal", "state:norland", 1))
                .hasSize(7);
    }

    @Test
    void countsWhatWasKnownAndTrueThen() {
        Overview known = overview(new Clocks(null, LocalDate.parse("2024-10-11")));
        assertThat(known.publishers()).containsExactly(new VoiceCount("Post", 1, 4, 4));
        assertThat(known.months()).contains(new Month("2024-10", Map.of("occurred", 2L)));
        assertThat(known.matrix().entities())
                .extracting(entity -> entity.key())
                .containsExactly("leader:ada", "leader:cid", "leader:ben", "state:norland");
        assertThat(overview(new Clocks(null, LocalDate.parse("2024-10-20"))).undated())
                .as("not retracted yet")
                .isEqualTo(2);
        Overview then = overview(new Clocks(LocalDate.parse("2022-12-31"), null));
        assertThat(then.months()).isEmpty();
        assertThat(then.years()).hasSize(2);
        assertThat(then.matrix().cells()).hasSize(2);
    }

    @Test
    void saysNothingOfAnEmptyStore() {
        Overview nothing = overview(new Clocks(null, LocalDate.parse("1900-01-01")));
        assertThat(nothing)
                .isEqualTo(new Overview(
                        List.of(), List.of(), 0, List.of(), List.of(), new Overview.Matrix(List.of(), List.of())));
    }

    /** The server looks at the time every two seconds only. */
    @Test
    @Timeout(60)
    void endsCountingThatTakesTooLong() {
        var hasty = store.graph().figures(Duration.ofMillis(1));
        assertThatExceptionOfType(TookTooLongException.class).isThrownBy(() -> {
            while (true) {
                hasty.overview(Clocks.ALL);
            }
        });
    }

    private Overview overview(Clocks clocks) {
        return store.graph().figures(Duration.ofSeconds(30)).overview(clocks);
    }
}
