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

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "Post occurred; Post occurred, reported",
        "Post occurred; Times ongoing, confirmed",
        "Post planned; Times planned, confirmed",
        "Post planned; Times occurred, reported",
        "Post denied; Times denied, confirmed",
        "Post alleged; Times alleged, attributed",
        "Post alleged; Times occurred, reported",
        "Post rumoured; Times rumoured, attributed",
        "Post opinion; Times sought, reported",
        "Post occurred; Times denied, contested",
        "Post planned; Times denied, reported",
    })
    void isAsCertainAsItsPublishersMakeIt(String said, String certainty) {
        List<Voice> voices = List.of(said.split("; ", -1)).stream()
                .map(words -> words.split(" ", 2))
                .map(words -> voice(words[0], Status.ofWord(words[1])))
                .toList();
        assertThat(Verdict.of(voices).certainty().word()).isEqualTo(certainty);
    }

    @Test
    void beginsWhenItHappenedOrWhenItWasReported() {
        assertThat(Verdict.of(List.of(voice(Status.OCCURRED, time("2024-10-01", Precision.DAY))))
                        .begins())
                .isEqualTo(LocalDate.of(2024, 10, 1));
        assertThat(Verdict.of(List.of(voice(Status.OCCURRED, null))).begins()).isEqualTo(KNOWN.first());
    }

    @Test
    void endsWhereItsRelationLastsAndItsEndIsKnown() {
        Verdict spell = Verdict.of(List.of(voice(
                Status.OCCURRED,
                new Time(LocalDate.of(2021, 8, 3), LocalDate.of(2024, 5, 19), Precision.INTERVAL, null, null))));
        assertThat(spell.ends(true)).isEqualTo(LocalDate.of(2024, 5, 19));
        assertThat(spell.ends(false)).isNull();
        Verdict some = Verdict.of(List.of(voice(
                Status.OCCURRED,
                new Time(LocalDate.of(2024, 10, 1), LocalDate.of(2024, 10, 31), Precision.MONTH, null, null))));
        assertThat(some.ends(true)).isNull();
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
                voice("Times", Status.OCCURRED),
                voice("Post", Status.OCCURRED),
                voice("Post", Status.OCCURRED),
                voice("Post", Status.PLANNED)));
        assertThat(verdict.publishers()).isEqualTo(2);
        assertThat(verdict.voices()).containsExactly("Post", "Times");
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
