package dev.entente.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {
    /** A Friday. */
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 10, 11);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "met on 2024-09-03 | false | 2024-09-03 | 2024-09-03 | day",
                "met on 12-10-2024 | false | 2024-10-12 | 2024-10-12 | day",
                "met on 10/31/2024 | false | 2024-10-31 | 2024-10-31 | day",
                "met on 3 May 2021 | false | 2021-05-03 | 2021-05-03 | day",
                "met on October 7, 2023 | false | 2023-10-07 | 2023-10-07 | day",
                "met on 30 December | false | 2024-12-30 | 2024-12-30 | day",
                "met in September | false | 2024-09-01 | 2024-09-30 | month",
                "met in Sept. 2019 | false | 2019-09-01 | 2019-09-30 | month",
                "met in 2018 | false | 2018-01-01 | 2018-12-31 | year",
                "met on Monday | false | 2024-10-07 | 2024-10-07 | day",
                "met on Friday | false | 2024-10-11 | 2024-10-11 | day",
                "meet on Monday | true | 2024-10-14 | 2024-10-14 | day",
                "met last Friday | false | 2024-10-04 | 2024-10-04 | day",
                "met last week | false | 2024-09-30 | 2024-10-06 | week",
                "meet next month | true | 2024-11-01 | 2024-11-30 | month",
                "met yesterday | false | 2024-10-10 | 2024-10-10 | day",
                "met two weeks ago | false | 2024-09-23 | 2024-09-29 | week",
            })
    void readsAnExpression(String text, boolean ahead, LocalDate from, LocalDate until, String precision) {
        assertThat(new Dates(PUBLISHED).in(text, ahead)).singleElement().satisfies(found -> {
            assertThat(found.time().from()).isEqualTo(from);
            assertThat(found.time().until()).isEqualTo(until);
            assertThat(found.time().precision().word()).isEqualTo(precision);
        });
    }

    @Test
    void knowsOnlyTheBeginningOfWhatHasBeenSo() {
        assertThat(new Dates(PUBLISHED).in("at war since 2022", false))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.time().from()).isEqualTo(LocalDate.of(2022, 1, 1));
                    assertThat(found.time().until()).isNull();
                });
    }

    @Test
    void guessesNoDayWhereThePublicationsIsUnknown() {
        assertThat(new Dates(null).in("met last week, on Monday, in May", false))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"met on 31 February 2024", "met on 45-45-2024"})
    void takesNoImpossibleDayForADate(String text) {
        assertThat(new Dates(PUBLISHED).in(text, false))
                .allMatch(found -> found.time().precision().word().equals("year"));
    }
}
