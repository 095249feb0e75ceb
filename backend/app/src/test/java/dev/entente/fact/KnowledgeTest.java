package dev.entente.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KnowledgeTest {
    private final Knowledge once = known("2024-10-11");
    private final Knowledge retracted = known("2024-10-11", "2024-10-20");
    private final Knowledge restored = known("2024-10-11", "2024-10-20", "2024-10-25");

    @Test
    void countsFromItsFirstDayUntilTheDayItCeases() {
        assertThat(once.on(day("2024-10-10"))).isFalse();
        assertThat(once.on(day("2024-10-11"))).isTrue();
        assertThat(retracted.on(day("2024-10-19"))).isTrue();
        assertThat(retracted.on(day("2024-10-20"))).isFalse();
        assertThat(restored.on(day("2024-10-24"))).isFalse();
        assertThat(restored.on(day("2024-10-25"))).isTrue();
        assertThat(List.of(once.now(), retracted.now(), restored.now())).containsExactly(true, false, true);
    }

    @Test
    void turnsOnADayOrOnThatOfTheLastChange() {
        assertThat(once.turned(day("2024-10-20"))).isEqualTo(retracted);
        assertThat(once.turned(day("2024-10-01"))).isEqualTo(known("2024-10-11", "2024-10-11"));
        assertThat(once.turned(day("2024-10-01")).on(day("2024-10-11"))).isFalse();
    }

    @Test
    void isAnyOrAllOfSeveral() {
        Knowledge later = known("2024-10-15");
        assertThat(Knowledge.any(List.of(retracted, later))).isEqualTo(once);
        assertThat(Knowledge.any(List.of(retracted, known("2024-10-22"))))
                .isEqualTo(known("2024-10-11", "2024-10-20", "2024-10-22"));
        assertThat(Knowledge.all(List.of(retracted, later))).isEqualTo(known("2024-10-15", "2024-10-20"));
        assertThat(Knowledge.all(List.of(retracted, known("2024-10-22"))).days())
                .isEmpty();
    }

    @Test
    void isInOrder() {
        assertThatThrownBy(() -> known("2024-10-12", "2024-10-11")).isInstanceOf(IllegalArgumentException.class);
    }

    static Knowledge known(String... days) {
        return new Knowledge(Stream.of(days).map(LocalDate::parse).toList());
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
