package dev.entente.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody gave a value is not asked for as if it were the empty text, which is a value as any other. */
@ExtendWith(PageUnderTest.class)
class ConsoleParametersTest {
    private static final String SINCE = "MATCH (f:Fact) WHERE f.from > $day RETURN count(f) AS facts";

    @BeforeAll
    static void load(Site site) {
        site.holdSamples();
    }

    @Test
    void aParameterThatWasNeverFilledInIsNotSentButAskedFor(Tabs tabs) {
        Tab tab = tabs.open();
        List<Request> asked = asked(tab);
        tab.ask(SINCE);
        assertThat(tab.part("console-error")).containsText("$day has no value: give it one under Parameters");
        assertThat(tab.part("console-status")).isEmpty();
        assertThat(tab.part("console-result")).hasCount(0);
        Locator field = tab.part("parameter-value");
        assertThat(field).hasAttribute("aria-invalid", "true");
        assertThat(field).isFocused();
        tab.shoot("console-parameter");
        assertThat(asked).isEmpty();
        field.fill("2024-10-11");
        assertThat(field).not().hasAttribute("aria-invalid", "true");
        tab.part("parameter-kind").selectOption("date");
        tab.part("parameter-value").press("Control+Enter");
        tab.answered();
        assertThat(tab.part("console-error")).hasCount(0);
        assertThat(tab.part("grid").locator("tbody td")).not().hasText("0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"console-run", "console-explain", "console-profile"})
    void everyMissingValueIsMarkedAndTheFirstIsLedTo(String button, Tabs tabs) {
        Tab tab = tabs.open();
        List<Request> asked = asked(tab);
        tab.console("RETURN $one AS one, $two AS two, $three AS three");
        tab.part("parameter-value").nth(0).fill("given");
        tab.part(button).click();
        assertThat(tab.part("console-error")).containsText("$two has no value");
        assertThat(tab.part("parameter-value").nth(1)).isFocused();
        assertThat(tab.page().locator(".parameters [aria-invalid=true]")).hasCount(2);
        assertThat(asked).isEmpty();
    }

    @Test
    void theEmptyTextAndNullAreSentByWhoMeansThem(Tabs tabs) {
        Tab tab = tabs.open();
        tab.console("RETURN '<' + $text + '>' AS text, $none IS NULL AS none");
        Locator text = tab.part("parameter-value").nth(0);
        assertThat(text).hasAttribute("placeholder", "no value yet");
        text.fill("x");
        text.fill("");
        assertThat(text).hasAttribute("placeholder", "empty text");
        tab.part("parameter-kind").nth(1).selectOption("null");
        tab.run();
        assertThat(tab.part("grid").locator("tbody td")).hasText(new String[] {"<>", "true"});
    }

    @Test
    void aTypeAloneIsNoValue(Tabs tabs) {
        Tab tab = tabs.open();
        tab.console("RETURN $n AS n");
        for (String kind : List.of("null", "date", "number", "json", "text")) {
            tab.part("parameter-kind").selectOption(kind);
        }
        tab.part("console-run").click();
        assertThat(tab.part("console-error")).containsText("$n has no value");
    }

    @Test
    void aQueryIsNotSavedWithoutAValue(Tabs tabs) {
        Tab tab = tabs.open();
        tab.console(SINCE);
        tab.part("shelf-saved").click();
        tab.part("query-name").fill("Since");
        tab.part("query-save").click();
        assertThat(tab.page().locator("#console-shelf [role=alert]"))
                .containsText("$day has no value: give it one before you save");
        assertThat(tab.part("saved-query")).hasCount(0);
    }

    private static List<Request> asked(Tab tab) {
        var asked = new ArrayList<Request>();
        tab.page().onRequest(request -> {
            if (request.url().contains("/api/query")) {
                asked.add(request);
            }
        });
        return asked;
    }
}
