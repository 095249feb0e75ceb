package dev.entente.fact;

import static dev.entente.fact.KnowledgeTest.known;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StandingTest {
    private final Voice planned = voice("Post", Status.PLANNED, known("2024-10-11"));
    private final Voice held = voice("Times", Status.OCCURRED, known("2024-10-12"));
    private final Voice heldToo = voice("Globe", Status.OCCURRED, known("2024-10-12"));
    private final Voice denied = voice("Herald", Status.DENIED, known("2024-10-14", "2024-10-20"));

    @Test
    void tellsHowAPlanBecameADeed() {
        assertThat(Standing.history(List.of(held, planned, heldToo)))
                .extracting(StandingTest::told)
                .containsExactly(
                        "2024-10-11 until 2024-10-12: planned, reported", "2024-10-12 until null: occurred, confirmed");
    }

    @Test
    void isDisputedUntilTheDenialIsRetracted() {
        assertThat(Standing.history(List.of(held, denied)))
                .extracting(StandingTest::told)
                .containsExactly(
                        "2024-10-12 until 2024-10-14: occurred, reported",
                        "2024-10-14 until 2024-10-20: disputed, contested",
                        "2024-10-20 until null: occurred, reported");
    }

    /** As many as before, but others: who reports it is part of what it amounts to. */
    @Test
    void changesWithItsVoices() {
        Voice withdrawn = voice("Post", Status.OCCURRED, known("2024-10-11", "2024-10-12"));
        assertThat(Standing.history(List.of(withdrawn, held)))
                .extracting(standing -> standing.verdict().voices())
                .containsExactly(List.of("Post"), List.of("Times"));
    }

    @Test
    void hasAGapWhereNothingWasKnown() {
        Voice restored = voice("Post", Status.OCCURRED, known("2024-10-11", "2024-10-13", "2024-10-15"));
        assertThat(Standing.history(List.of(restored)))
                .extracting(StandingTest::told)
                .containsExactly(
                        "2024-10-11 until 2024-10-13: occurred, reported", "2024-10-15 until null: occurred, reported");
    }

    @Test
    void hasNoneWhereAClaimWasTakenBackOnTheDayItCame() {
        assertThat(Standing.history(List.of(voice("Post", Status.OCCURRED, known("2024-10-11", "2024-10-11")))))
                .isEmpty();
    }

    @Test
    void isTheVerdictOfWhatWasKnownOnEveryDay() {
        var random = new Random(20261122);
        for (int round = 0; round < 300; round++) {
            List<Voice> voices = anyVoices(random);
            List<Standing> history = Standing.history(voices);
            Collections.shuffle(voices, random);
            assertThat(Standing.history(voices)).isEqualTo(history);
            for (int i = 0; i < 12; i++) {
                LocalDate day = LocalDate.of(2024, 10, 1).plusDays(i);
                List<Voice> known =
                        voices.stream().filter(voice -> voice.known().on(day)).toList();
                assertThat(history.stream()
                                .filter(standing -> holds(standing, day))
                                .map(Standing::verdict)
                                .toList())
                        .isEqualTo(known.isEmpty() ? List.of() : List.of(Verdict.of(known)));
            }
        }
    }

    private static boolean holds(Standing standing, LocalDate day) {
        LocalDate until = standing.knownUntil();
        return !standing.knownFrom().isAfter(day) && (until == null || until.isAfter(day));
    }

    private static List<Voice> anyVoices(Random random) {
        var voices = new ArrayList<Voice>();
        for (int i = 0; i <= random.nextInt(5); i++) {
            var known = Knowledge.from(LocalDate.of(2024, 10, 1).plusDays(random.nextInt(5)));
            for (int turns = random.nextInt(3); turns > 0; turns--) {
                known = known.turned(known.days().getLast().plusDays(random.nextInt(3)));
            }
            Status status = List.of(Status.values()).get(random.nextInt(8));
            voices.add(voice("publisher " + random.nextInt(3), status, known));
        }
        return voices;
    }

    private static String told(Standing standing) {
        return standing.knownFrom() + " until " + standing.knownUntil() + ": "
                + standing.verdict().status().word() + ", "
                + standing.verdict().certainty().word();
    }

    private static Voice voice(String publisher, Status status, Knowledge known) {
        return new Voice(publisher, status, null, null, 0.9, known);
    }
}
