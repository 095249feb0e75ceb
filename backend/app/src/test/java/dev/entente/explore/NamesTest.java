package dev.entente.explore;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
    @ParameterizedTest(name = "{0} and {1} differ in {2}")
    @CsvSource({
        "putin, putin, 0",
        "putn, putin, 1",
        "puttin, putin, 1",
        "putim, putin, 1",
        "puitn, putin, 1",
        "upitn, putin, 2",
        "peseshkian, pezeshkian, 1",
        "'', putin, 5",
        "putin, '', 5",
        "росия, россия, 1",
    })
    void countsTheLettersThatDiffer(String one, String other, int letters) {
        assertThat(Names.distance(one, other)).isEqualTo(letters);
        assertThat(Names.distance(other, one)).isEqualTo(letters);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Türkmenistan, turkmenistan",
        "Fath-360, fath 360",
        "Королёв Сергей, королев сергеи",
        "İstanbul, istanbul",
        "بردی\u200cمحمداف, بردیمحمداف",
        "…, ''",
    })
    void foldsAccentsAndCase(String text, String words) {
        assertThat(String.join(" ", Names.words(text))).isEqualTo(words);
    }

    @Test
    void leavesOutWhatJoinsWordsUnlessThereIsNothingElse() {
        assertThat(Names.content("President of the Russian Federation"))
                .containsExactly("president", "russian", "federation");
        assertThat(Names.content("The Who Is")).containsExactly("who");
        assertThat(Names.content("It is not")).containsExactly("it", "is", "not");
    }

    /** The index folds Latin letters only. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({"Krǎl, kral", "Йод, йод", "آن, آن", "북한, 북한", "ガス, ガス"})
    void asksForTheLettersThatTheIndexKeeps(String typed, String word) {
        assertThat(Names.lucene(typed)).contains("\"" + word + "\"");
    }
}
