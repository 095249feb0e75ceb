package dev.entente.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {
    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
                    2024-10-11                      > 2024-10-11
                    2024-10-11T23:30:00-05:00       > 2024-10-11
                    Fri, 11 Oct 2024 08:00:00 GMT   > 2024-10-11
                    11 October 2024                 > 2024-10-11
                    Friday, October 11, 2024        > 2024-10-11
                    Oct. 11, 2024, 2:30 p.m.        > 2024-10-11
                    Sept 3 2024                     > 2024-09-03
                    11th of October, 2024 at 14:30  > 2024-10-11
                    12-10-2024                      > 2024-10-12
                    12/10/2024 | 18:05 IST          > 2024-10-12
                    10/13/2024                      > 2024-10-13
                    """)
    void readsADayHoweverItIsWritten(String written, String day) {
        assertThat(Days.read(written)).contains(LocalDate.parse(day));
    }

    @Test
    void takesTheDayFirstWhereEitherCouldBe() {
        assertThat(Days.isAmbiguous("12-10-2024")).isTrue();
        assertThat(Days.isAmbiguous("13-10-2024")).isFalse();
        assertThat(Days.isAmbiguous("10-10-2024")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2024-02-30", "31/31/2024", "0000-01-01", "11 Octember 2024", "in 2024", "", "99999999999-1-1"})
    void makesNoDayOfWhatIsNone(String written) {
        assertThat(Days.read(written)).isEqualTo(Optional.empty());
    }
}
