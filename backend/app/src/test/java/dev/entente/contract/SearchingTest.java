package dev.entente.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.entente.explore.Explorer;
import dev.entente.explore.Views.Hit;
import dev.entente.graph.Clocks;
import dev.entente.testing.Lines;
import dev.entente.testing.Store;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a search finds first, and what it says it found it by. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchingTest {
    private final Store store = Store.empty();
    private final Explorer explorer =
            new Explorer(store.graph().reader(), store.graph().differences(), store.ontology());

    @BeforeAll
    void load() {
        store.take(List.of(
                Lines.article("a1", "Post", "2024-10-11"),
                called("state:north-korea", "State", "North Korea", "DPRK", "North Korean", "북한", "كوريا الشمالية"),
                called("org:dprk-ministry", "Organisation", "DPRK Ministry of Defence", "Defence ministry"),
                called("org:korea-society", "Organisation", "Korea Society"),
                called("state:iran", "State", "Iran", "Iranian", "Islamic Republic of Iran", "إيران", "آیران"),
                called("org:iranian-guild", "Organisation", "Iranian Presidents' Guild"),
                called("state:russia", "State", "Russia", "Россия", "Russian"),
                called("org:rossiya", "Organisation", "Rossiya TV", "Росси́я ТВ"),
                called("leader:putin", "Leader", "Vladimir Putin", "Путин", "President Putin"),
                called("leader:sergey", "Leader", "Sergey", "Сергей"),
                called("person:royev", "Person", "Royev", "Королёв"),
                holder("leader:pezeshkian", "Masoud Pezeshkian", "President", "state:iran", "2024-07-28", null),
                holder("leader:raisi", "Ebrahim Raisi", "President", "state:iran", "2021-08-03", "2024-05-19"),
                Lines.met("a1", 0, "leader:pezeshkian", "leader:putin", "occurred", Map.of()),
                Lines.met("a1", 1, "leader:pezeshkian", "leader:sergey", "occurred", Map.of())));
    }

    @AfterAll
    void close() {
        store.close();
    }

    @ParameterizedTest(name = "{0} finds {1} by its {3} {2}: {4}")
    @CsvSource({
        "North Korea, state:north-korea, North Korea, name, exact",
        "north KOREA, state:north-korea, North Korea, name, exact",
        "nórth kórea, state:north-korea, North Korea, name, exact",
        "north kor, state:north-korea, North Korea, name, beginning",
        "nort korean, state:north-korea, North Korean, alias, beginning",
        "DPRK, state:north-korea, DPRK, alias, exact",
        "북한, state:north-korea, 북한, alias, exact",
        "북, state:north-korea, 북한, alias, beginning",
        "كوريا, state:north-korea, كوريا الشمالية, alias, beginning",
        "إي, state:iran, إيران, alias, beginning",
        "إيران, state:iran, إيران, alias, exact",
        "ايران, state:iran, إيران, alias, exact",
        "Putin, leader:putin, Vladimir Putin, name, beginning",
        "putn, leader:putin, Vladimir Putin, name, close",
        "Vladmir Putni, leader:putin, Vladimir Putin, name, close",
        "Путин, leader:putin, Путин, alias, exact",
        "Путинн, leader:putin, Путин, alias, close",
        "Сергей, leader:sergey, Сергей, alias, exact",
        "Серг, leader:sergey, Сергей, alias, beginning",
        "Королев, person:royev, Королёв, alias, exact",
        "Росси, state:russia, Россия, alias, beginning",
        "Peseshkian, leader:pezeshkian, Masoud Pezeshkian, name, close",
        "Iranian president, leader:pezeshkian, 'President, Iran (2024-07-28 – )', office, exact",
        "president of Iran, leader:pezeshkian, 'President, Iran (2024-07-28 – )', office, exact",
        "iran presid, leader:pezeshkian, 'President, Iran (2024-07-28 – )', office, beginning",
        "iranain president, leader:pezeshkian, 'President, Iran (2024-07-28 – )', office, close",
        "islamic republic, state:iran, Islamic Republic of Iran, alias, beginning",
    })
    void saysByWhichNameItFoundWhatAndHow(String typed, String key, String matched, String by, String fit) {
        assertThat(hits(typed, false))
                .filteredOn(hit -> hit.entity().key().equals(key))
                .extracting(Hit::matched, Hit::by, Hit::fit)
                .containsExactly(tuple(matched, by, fit));
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource({
        "DPRK, state:north-korea org:dprk-ministry",
        "korea, org:korea-society state:north-korea",
        "Росси, org:rossiya state:russia",
        "Iranian president, leader:pezeshkian leader:raisi org:iranian-guild",
        "president, leader:pezeshkian leader:raisi org:iranian-guild leader:putin",
    })
    void ranksByFitThenByNameAliasAndOfficeThenByFacts(String typed, String keys) {
        assertThat(keys(typed, false)).containsExactly(keys.split(" ", -1));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "north korea, state:north-korea",
        "North Koréa, state:north-korea",
        "korea, ''",
        "north kor, ''",
        "dprk, state:north-korea",
        "putin, ''",
        "путин, leader:putin",
        "vladimir putin, leader:putin",
        "president, leader:pezeshkian leader:raisi",
        "Iranian president, leader:pezeshkian leader:raisi",
        "President of the Islamic Republic of Iran, leader:pezeshkian leader:raisi",
        "Королев, person:royev",
    })
    void findsWholeNamesOnlyWhereAskedTo(String typed, String keys) {
        assertThat(String.join(" ", keys(typed, true))).isEqualTo(keys);
        assertThat(hits(typed, true)).allMatch(hit -> hit.fit().equals("exact"));
    }

    @Test
    void keepsLabelsClocksAndTotalsWhereOnlyWholeNamesAreFound() {
        assertThat(explorer.search("north korea", true, List.of("Leader"), Clocks.ALL, 5)
                        .hits())
                .isEmpty();
        var before = new Clocks(LocalDate.of(2022, 1, 1), null);
        assertThat(explorer.search("iranian president", true, List.of(), before, 5)
                        .hits())
                .extracting(hit -> hit.entity().key())
                .containsExactly("leader:raisi");
        var first = explorer.search("president", true, List.of(), Clocks.ALL, 1);
        assertThat(List.of(first.shown(), first.total())).containsExactly(1L, 2L);
    }

    private List<Hit> hits(String typed, boolean exact) {
        return explorer.search(typed, exact, List.of(), Clocks.ALL, 20).hits();
    }

    private List<String> keys(String typed, boolean exact) {
        return hits(typed, exact).stream().map(hit -> hit.entity().key()).toList();
    }

    private static String called(String key, String label, String name, String... aliases) {
        return Lines.entity(
                key,
                label,
                name,
                Map.of(
                        "aliases",
                        List.of(aliases).stream()
                                .map(alias -> Map.of("text", alias))
                                .toList()));
    }

    private static String holder(
            String key, String name, String title, String of, String from, @Nullable String until) {
        var office = new HashMap<>(Map.of("title", title, "of", of, "from", from));
        if (until != null) {
            office.put("until", until);
        }
        return Lines.entity(key, "Leader", name, Map.of("offices", List.of(office)));
    }
}
