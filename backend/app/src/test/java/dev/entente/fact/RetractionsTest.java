package dev.entente.fact;

import static dev.entente.fact.KnowledgeTest.known;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.fact.Correction.Change;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RetractionsTest {
    private static final LocalDate FIRST = LocalDate.of(2024, 10, 11);

    private final Correction retraction =
            at("2024-10-20", new Change.Retraction(List.of("claim:a"), day("2024-10-18")));
    private final Correction undone = at("2024-10-25", new Change.Undoing(retraction.key()));
    private final Correction redone = at("2024-10-30", new Change.Undoing(undone.key()));
    private final Correction second = at("2024-10-22", new Change.Retraction(List.of("claim:a"), day("2024-10-22")));

    @Test
    void countsFromTheDayThatTheRetractionNames() {
        assertThat(Retractions.known(FIRST, List.of())).isEqualTo(Knowledge.from(FIRST));
        assertThat(Retractions.known(FIRST, List.of(retraction))).isEqualTo(known("2024-10-11", "2024-10-18"));
    }

    @Test
    void countsAgainWhenItIsUndoneAndNotWhenThatIsUndone() {
        assertThat(Retractions.known(FIRST, List.of(undone, retraction)))
                .isEqualTo(known("2024-10-11", "2024-10-18", "2024-10-25"));
        assertThat(Retractions.known(FIRST, List.of(redone, undone, retraction)))
                .isEqualTo(known("2024-10-11", "2024-10-18", "2024-10-25", "2024-10-30"));
    }

    @Test
    void staysRetractedWhileAnyRetractionCounts() {
        assertThat(Retractions.known(FIRST, List.of(second, undone, retraction)))
                .isEqualTo(known("2024-10-11", "2024-10-18"));
    }

    private static Correction at(String recorded, Change change) {
        return new Correction(change, "curator", null, Instant.parse(recorded + "T12:00:00Z"));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
