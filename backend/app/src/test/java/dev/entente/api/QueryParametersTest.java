package dev.entente.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.testing.Http;
import dev.entente.testing.Http.Answer;
import dev.entente.testing.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What JSON has no word for goes in as it comes out. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QueryParametersTest {
    private final Store store = Store.empty();
    private final Http http = Http.serving(store);

    @AfterAll
    void close() {
        http.close();
        store.close();
    }

    @Test
    void datesAndLargeNumbersComeBackAsTheyWent() throws Exception {
        String day = "{\"$type\":\"date\",\"value\":\"2024-10-11\"}";
        String large = "{\"$type\":\"integer\",\"value\":\"9223372036854775807\"}";
        String nested = "[" + day + ",{\"n\":" + large + ",\"none\":null},null]";
        Answer answer = ask(
                "RETURN $day AS day, $large AS large, $nested AS nested, $day.year AS year",
                "{\"day\":" + day + ",\"large\":" + large + ",\"nested\":" + nested + "}");
        assertThat(answer.text()).contains("\"values\":[[" + day + "," + large + "," + nested + ",2024]]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"$type\":\"datetime\",\"value\":\"2024-10-11T12:30:00.500+02:00\"}",
                "{\"$type\":\"datetime\",\"value\":\"2024-10-11T12:30+02:00[Europe/Berlin]\"}",
                "{\"$type\":\"localdatetime\",\"value\":\"2024-10-11T12:30\"}",
                "{\"$type\":\"time\",\"value\":\"12:30Z\"}",
                "{\"$type\":\"localtime\",\"value\":\"12:30:15\"}",
                "{\"$type\":\"duration\",\"value\":\"P14M-3DT5.000000001S\"}",
                "{\"$type\":\"duration\",\"value\":\"P0M0DT-1.500000000S\"}",
                "{\"$type\":\"duration\",\"value\":\"P0M4DT0S\"}",
                "{\"$type\":\"float\",\"value\":\"-Infinity\"}",
                "{\"$type\":\"point\",\"srid\":4326,\"x\":37.6,\"y\":55.75}",
                "{\"$type\":\"point\",\"srid\":9157,\"x\":1.0,\"y\":2.0,\"z\":3.0}",
            })
    void valuesComeBackAsTheyWent(String value) throws Exception {
        assertThat(ask("RETURN $value AS value", "{\"value\":" + value + "}").text())
                .contains("\"values\":[[" + value + "]]");
    }

    @Test
    void aMapThatSaysMoreIsAMap() throws Exception {
        Answer answer = ask("RETURN $map.also AS also", "{\"map\":{\"$type\":\"date\",\"value\":\"x\",\"also\":1}}");
        assertThat(answer.text()).contains("\"values\":[[1]]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"$type\":\"date\",\"value\":\"11.10.2024\"}",
                "{\"$type\":\"integer\",\"value\":\"9223372036854775808\"}",
                "{\"$type\":\"node\",\"value\":\"state:iran\"}",
                "{\"$type\":null,\"value\":null}",
                "{\"$type\":\"duration\",\"value\":\"five days\"}",
                "{\"$type\":\"duration\",\"value\":\"P9999999999Y\"}",
                "{\"$type\":\"point\",\"srid\":4326,\"x\":\"here\",\"y\":2}",
                "{\"$type\":\"point\",\"srid\":1,\"x\":1,\"y\":2}",
                "[[{\"$type\":\"date\",\"value\":5}]]",
                "1e400",
                "-1e400",
                "9223372036854775808",
                "{\"in\":[1,-9223372036854775809]}",
            })
    void saysWhichParameterCannotBeRead(String value) throws Exception {
        Answer answer = ask("RETURN $wrong AS wrong", "{\"wrong\":" + value + "}");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("bad-parameter");
        assertThat(answer.text()).contains("$wrong").doesNotContain("BigInteger");
    }

    private Answer ask(String statement, String parameters) throws Exception {
        return http.post("/api/query", "{\"statement\":\"" + statement + "\",\"parameters\":" + parameters + "}");
    }
}
