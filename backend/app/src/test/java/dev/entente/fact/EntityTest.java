package dev.entente.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.fact.Entity.Alias;
import dev.entente.fact.Entity.Office;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EntityTest {
    private static final EntityKey KEY = new EntityKey("leader:a");
    private static final Office PRESIDENT = new Office("President", new EntityKey("state:n"), null, null, null);
    private static final Office MINISTER =
            new Office("Minister", new EntityKey("state:n"), LocalDate.of(2020, 1, 1), null, "brief-1");

    private final Entity one = new Entity(
            KEY,
            "Leader",
            "A",
            List.of(new Alias("Аня", "ru"), new Alias("Ann", null)),
            List.of(PRESIDENT),
            Map.of("wikidata", "Q2"),
            new EntityKey("org:x"),
            "Zeitung",
            "note 2");
    private final Entity other = new Entity(
            KEY,
            "Leader",
            "A",
            List.of(new Alias("Ann", null), new Alias("Ann", "en")),
            List.of(MINISTER, PRESIDENT),
            Map.of("wikidata", "Q1", "iso3166", "AAA"),
            new EntityKey("org:b"),
            "Anzeiger",
            "note 1");
    private final Entity bare = new Entity(KEY, "Leader", "A", List.of(), List.of(), Map.of(), null, null, null);

    @Test
    void mergesTheSameInEitherOrder() {
        assertThat(one.mergedWith(other)).isEqualTo(other.mergedWith(one));
        assertThat(one.mergedWith(bare)).isEqualTo(bare.mergedWith(one));
        assertThat(one.mergedWith(other).mergedWith(bare))
                .isEqualTo(bare.mergedWith(one).mergedWith(other));
    }

    @Test
    void addsUpAliasesOfficesAndIds() {
        Entity merged = one.mergedWith(other);
        assertThat(merged.aliases())
                .containsExactlyInAnyOrder(new Alias("Аня", "ru"), new Alias("Ann", null), new Alias("Ann", "en"));
        assertThat(merged.offices()).containsExactlyInAnyOrder(PRESIDENT, MINISTER);
        assertThat(merged.ids()).isEqualTo(Map.of("wikidata", "Q1", "iso3166", "AAA"));
        assertThat(merged.partOf()).isEqualTo(new EntityKey("org:b"));
        assertThat(merged.note()).isEqualTo("note 1");
    }

    @Test
    void changesNothingWhenItMergesWhatItHas() {
        Entity merged = one.mergedWith(other);
        assertThat(merged.mergedWith(one)).isEqualTo(merged);
        assertThat(merged.mergedWith(merged)).isEqualTo(merged);
    }

    @Test
    void knowsAnOfficeAgainByWhatItIs() {
        assertThat(PRESIDENT.key(KEY)).isEqualTo(PRESIDENT.key(KEY)).isNotEqualTo(MINISTER.key(KEY));
        assertThat(PRESIDENT.key(new EntityKey("leader:b"))).isNotEqualTo(PRESIDENT.key(KEY));
    }
}
