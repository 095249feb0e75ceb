package dev.entente.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SentenceTest {
    private final Sentence sentence = new Sentence("{subject} supplied {instrument}[ to {object}][ in {place}]");

    @Test
    void fillsItsSlots() {
        assertThat(fill(Map.of("subject", "Norland", "instrument", "radars", "object", "Southland", "place", "Port")))
                .isEqualTo("Norland supplied radars to Southland in Port");
    }

    @Test
    void leavesOutThePartsWhoseRolesAreEmpty() {
        assertThat(fill(Map.of("subject", "Norland", "instrument", "radars", "place", "Port")))
                .isEqualTo("Norland supplied radars in Port");
    }

    @Test
    void leavesNoDoubleSpaceWhereAWordIsMissing() {
        assertThat(new Sentence("{subject} stated {value} today").fill(slot -> slot.equals("subject") ? "Ada" : ""))
                .isEqualTo("Ada stated today");
    }

    @Test
    void takesNamesAsTheyAreWhateverTheyHold() {
        assertThat(fill(Map.of("subject", "A$1 \\ {object}", "instrument", "[x]")))
                .contains("A$1 \\ ")
                .contains("[x]")
                .isEqualTo("A$1 \\ {object} supplied [x]");
    }

    @Test
    void namesItsSlots() {
        assertThat(sentence.slots()).containsExactly("subject", "instrument", "object", "place");
    }

    private String fill(Map<String, String> names) {
        return sentence.fill(slot -> names.getOrDefault(slot, ""));
    }
}
