package dev.entente.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A statement under way, how it can end, and what is told of how it was answered. */
@ExtendWith(PageUnderTest.class)
class ConsoleRunTest {
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    @BeforeAll
    static void load(Site site) {
        site.holdSamples();
    }

    @Test
    void escapeGivesARunningStatementUpHereAndOnTheServer(Tabs tabs) {
        Tab tab = tabs.open();
        var held = new ArrayList<Route>();
        var ended = new ArrayList<String>();
        tab.page().route("**/api/query", held::add);
        tab.page().route("**/api/query/*", route -> {
            ended.add(route.request().method() + " " + route.request().url());
            route.fulfill(new Route.FulfillOptions().setStatus(204));
        });
        tab.ask("RETURN 1");
        assertThat(tab.part("console-time")).hasText(Pattern.compile("Running … [1-9]\\.\\d s"));
        tab.page().keyboard().press("Escape");
        assertThat(tab.part("console-status")).hasText("Cancelled.");
        assertThat(tab.part("console-input")).isVisible();
        assertThat(tab.part("console-run")).isVisible();
        String run = run(held.getFirst().request());
        tab.page().waitForCondition(() -> !ended.isEmpty());
        assertThat(ended).singleElement().asString().startsWith("DELETE ").endsWith("/api/query/" + run);
        assertThat(run).matches(UUID);
        tab.page().unroute("**/api/query");
        tab.query("RETURN 2 AS two");
    }

    private static String run(Request request) {
        var body = UUID.matcher(request.postData());
        assertThat(body.find()).as(request.postData()).isTrue();
        return body.group();
    }

    @ParameterizedTest
    @CsvSource({
        "429, busy, Wait until one of your statements is done, true",
        "503, overloaded, Try again in a moment, true",
        "503, restarted, what it holds is unharmed, true",
        "413, too-large, Ask for less, false",
        "409, cancelled, It was ended before it was done, true",
        "504, timeout, look at its plan with Explain, true",
    })
    void everyWayInWhichAStatementFailsHasItsWordsAndAWayOn(
            int status, String code, String words, boolean again, Tabs tabs) {
        Tab tab = tabs.open();
        tab.expect("status of " + status);
        tab.page()
                .route("**/api/query", route -> route.fulfill(ConsoleAnswers.refused(status, code, "No <b>room</b>.")));
        tab.ask("RETURN 1 AS one");
        assertThat(tab.part("console-error")).containsText("No <b>room</b>.");
        assertThat(tab.part("console-error")).containsText(words);
        assertThat(tab.part("console-again")).hasCount(again ? 1 : 0);
        tab.page().unroute("**/api/query");
        if (again) {
            tab.part("console-again").click();
        } else {
            tab.part("console-run").click();
        }
        tab.answered();
    }

    @Test
    void aProfileIsATreeThatMarksItsCostliestStep(Tabs tabs) {
        Tab tab = tabs.open();
        var asked = new ArrayList<String>();
        tab.page().route("**/api/query", route -> {
            asked.add(route.request().postData());
            route.fulfill(ConsoleAnswers.profiled());
        });
        tab.console("MATCH (a:Leader) RETURN a.name AS a");
        tab.part("console-profile").click();
        assertThat(tab.part("plan-step")).hasCount(3);
        assertThat(tab.part("plan").locator("li li li")).containsText("NodeByLabelScan");
        assertThat(tab.part("plan").locator(".costliest")).containsText("25 db hits");
        assertThat(tab.part("plan").locator(".costliest")).containsText("costliest");
        assertThat(tab.part("console-notes"))
                .containsText("<b>Cartesian product</b> It joins everything with everything.");
        assertThat(tab.part("console-status")).containsText("stopped because the answer grew too large");
        assertThat(tab.part("plan")).containsText("a.name = <i>$name</i>");
        assertThat(asked).singleElement().asString().contains("\"plan\":\"profile\"");
        tab.page().locator("#result-table").click();
        assertThat(tab.part("grid").locator("tbody td")).hasText("<img src=x onerror=alert(1)>");
    }

    @Test
    void explainingShowsWhatIsExpectedAndNoRows(Tabs tabs) {
        Tab tab = tabs.open();
        var asked = new ArrayList<String>();
        tab.page().route("**/api/query", route -> {
            asked.add(route.request().postData());
            route.fulfill(ConsoleAnswers.explained());
        });
        tab.console("MATCH (a:Leader) RETURN a.name AS a");
        tab.part("console-explain").click();
        assertThat(tab.part("plan-step").last()).containsText("about 10 rows expected");
        assertThat(tab.part("plan").locator(".costliest")).hasCount(0);
        assertThat(tab.part("console-result").locator("[role=tab]")).hasText(new String[] {"Plan"});
        assertThat(asked).singleElement().asString().contains("\"plan\":\"explain\"");
    }

    @Test
    void aRemarkAndAMistakeLeadToTheirPlaces(Tabs tabs) {
        Tab tab = tabs.open();
        tab.expect("status of 400");
        tab.ask("MATCH (a:State)\nRETRN a");
        tab.part("problem-place").click();
        assertThat(tab.part("console-input")).isFocused();
        tab.page().keyboard().type("X");
        assertThat(tab.page().locator(".cm-line").nth(1)).hasText("XRETRN a");
        List<String> lines = tab.page().locator(".cm-line").allInnerTexts();
        assertThat(lines).hasSize(2);
    }
}
