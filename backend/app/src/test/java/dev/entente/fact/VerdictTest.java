package dev.entente.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTest {
    private static final Knowledge KNOWN = Knowledge.from(LocalDate.of(2024, 10, 11));

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "occurred, occurred",
        "planned occurred occurred occurred, occurred",
        "planned, planned",
        "sought planned, planned",
        "rumoured planned, rumoured",
        "opinion sought, sought",
        "alleged rumoured, alleged",
        "ongoing alleged, ongoing",
        "denied, denied",
        "denied denied, denied",
        "occurred denied, disputed",
        "ongoing denied, disputed",
        "alleged denied, disputed",
        "planned denied, planned",
        "opinion denied, opinion"
    })
    void isTheStrongestStatusUnlessAffirmedAndDenied(String said, String status) {
        assertThat(Verdict.of(voices(said)).status().word()).isEqualTo(status);
    }

    @Test
    void keepsTheSpread() {
        Verdict verdict = Verdict.of(voices("planned occurred occurred denied"));
        assertThat(verdict.spread())
                .containsOnly(Map.entry(Status.PLANNED, 1), Map.entry(Status.OCCURRED, 2), Map.entry(Status.DENIED, 1));
        assertThat(verdict.claims()).isEqualTo(4);
    }

    @Test
    void countsAPublisherOnceHoweverOftenItSpeaks() {
        Verdict verdict = Verdict.of(List.of(
                voice("Post", Status.OCCURRED),
                voice("Post", Status.OCCURRED),
                voice("Post", Status.PLANNED),
                voice("Times", Status.OCCURRED)));
        assertThat(verdict.publishers()).isEqualTo(2);
        assertThat(verdict.claims()).isEqualTo(4);
    }

    @Test
    void isDatedByTheMostPreciseOfTheStrongest() {
        Verdict verdict = Verdict.of(List.of(
                voice(Status.PLANNED, time("2024-10-01", Precision.DAY)),
                voice(Status.OCCURRED, time("2024-10-01", Precision.MONTH)),
                voice(Status.OCCURRED, time("2024-10-12", Precision.DAY)),
                voice(Status.OCCURRED, time("2024-10-11", Precision.DAY))));
        assertThat(verdict.time()).isEqualTo(time("2024-10-11", Precision.DAY));
    }

    @Test
    void isDatedByTheOthersWhereTheStrongestAreNot() {
        Verdict verdict = Verdict.of(
                List.of(voice(Status.OCCURRED, null), voice(Status.PLANNED, time("2024-10-11", Precision.WEEK))));
        assertThat(verdict.time()).isEqualTo(time("2024-10-11", Precision.WEEK));
    }

    @Test
    void theOrderOfClaimsHasNoInfluence() {
        var random = new Random(20261122);
        for (int round = 0; round < 300; round++) {
            List<Voice> voices = anyVoices(random);
            Verdict verdict = Verdict.of(voices);
            var shuffled = new ArrayList<>(voices);
            Collections.shuffle(shuffled, random);
            assertThat(Verdict.of(shuffled)).as(voices.toString()).isEqualTo(verdict);
        }
    }

    @Test
    void needsAClaim() {
        assertThatThrownBy(() -> Verdict.of(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Voice> anyVoices(Random random) {
        var voices = new ArrayList<Voice>();
        for (int i = 0; i <= random.nextInt(6); i++) {
            voices.add(new Voice(
                    "publisher " + random.nextInt(3),
                    any(List.of(Status.values()).subList(0, 8), random),
                    random.nextInt(3) == 0 ? null : anyTime(random),
                    random.nextBoolean() ? "value " + random.nextInt(2) : null,
                    random.nextInt(10) / 10.0,
                    Knowledge.from(LocalDate.of(2024, 1, 1).plusDays(random.nextInt(3)))));
        }
        return voices;
    }

    private static Time anyTime(Random random) {
        LocalDate day = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(3));
        boolean endsOnly = random.nextInt(4) == 0;
        return new Time(
                endsOnly ? null : day,
                endsOnly || random.nextBoolean() ? day : null,
                any(List.of(Precision.values()).subList(0, 5), random),
                random.nextBoolean() ? "then" : null,
                null);
    }

    private static <T> T any(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }

    private static List<Voice> voices(String said) {
        return List.of(said.split(" ", -1)).stream()
                .map(word -> voice(Status.ofWord(word), null))
                .toList();
    }

    private static Voice voice(Status status, @Nullable Time time) {
        return new Voice("Post", status, time, null, 0.9, KNOWN);
    }

    private static Voice voice(String publisher, Status status) {
        return new Voice(publisher, status, null, null, 0.9, KNOWN);
    }

    private static Time time(String day, Precision precision) {
        return new Time(LocalDate.parse(day), LocalDate.parse(day), precision, null, null);
    }
}
