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
            })
    void timesComeBackAsTheyWent(String time) throws Exception {
        assertThat(ask("RETURN $time AS time", "{\"time\":" + time + "}").text())
                .contains("\"values\":[[" + time + "]]");
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
