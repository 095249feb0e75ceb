package dev.entente.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Request;
import com.microsoft.playwright.assertions.LocatorAssertions.IsInViewportOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A statement under way, how it can end, and what is told of how it was answered. */
@ExtendWith(PageUnderTest.class)
class ConsoleRunTest {
    /** It takes longer than any test, row by row, so that it can be ended between two. */
    private static final String ENDLESS = "UNWIND range(1, 100000000000) AS %s RETURN count(*)";

    private static final Pattern HITS = Pattern.compile("([\\d,]+) db hits?");
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    @BeforeAll
    static void load(Site site) {
        site.holdSamples();
    }

    @Test
    void escapeEndsARunningStatementHereAndOnTheServer(Site site, Tabs tabs) {
        Tab tab = tabs.openAt(site.limited(Duration.ofMinutes(5), 1 << 20));
        tab.expect("status of 404"); // where the server has seen first that nobody listens any more
        var asked = new ArrayList<Request>();
        tab.page().onRequest(request -> {
            if (request.url().contains("/api/query")) {
                asked.add(request);
            }
        });
        tab.query("RETURN 1 AS one");
        tab.ask(ENDLESS.formatted("given_up"));
        assertThat(tab.part("console-time")).hasText(Pattern.compile("Running … [1-9]\\.\\d s"));
        tab.page().waitForCondition(() -> !site.running("given_up").isEmpty());
        tab.page().keyboard().press("Escape");
        assertThat(tab.part("console-status")).hasText("Cancelled.");
        assertThat(tab.part("console-result")).hasCount(0);
        tab.page().waitForCondition(() -> site.running("given_up").isEmpty());
        assertThat(tab.part("console-run")).isVisible();
        assertThat(asked).hasSize(3);
        assertThat(asked.getLast().method()).isEqualTo("DELETE");
        assertThat(asked.getLast().url()).endsWith("/api/query/" + run(asked.get(1)));
        tab.query("RETURN 2 AS two");
    }

    @Test
    void anEmptyStatementIsNotAskedOfTheServer(Tabs tabs) {
        Tab tab = tabs.open();
        var asked = new ArrayList<Request>();
        tab.page().onRequest(request -> {
            if (request.url().contains("/api/query")) {
                asked.add(request);
            }
        });
        for (String empty : List.of(" ", "// nothing but a note")) {
            tab.query("RETURN 1 AS one");
            asked.clear();
            tab.write(empty);
            tab.part("console-run").click();
            assertThat(tab.part("console-status")).containsText("There is nothing to run");
            assertThat(tab.part("console-error")).hasCount(0);
            assertThat(tab.part("console-result")).hasCount(0);
            assertThat(asked).isEmpty();
        }
    }

    @Test
    void aWordThatIsMisspeltIsToldWithTheOneThatWasMeant(Tabs tabs) {
        Tab tab = tabs.open();
        tab.expect("status of 400");
        tab.ask("MATCH (a:State)\nRETRUN a");
        assertThat(tab.part("console-error"))
                .containsText(Pattern.compile("Invalid input 'RETRUN'\\.\\s*Did you mean RETURN\\?"));
        assertThat(tab.part("console-error")).containsText("Correct the statement and run it again.");
        assertThat(tab.part("console-lint"))
                .containsText("Line 2, column 1: Invalid input 'RETRUN'. Did you mean RETURN?");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4})
    void theStatementsEndStaysInSightBesideTheFirstRows(int more, Tabs tabs) {
        Tab tab = tabs.open();
        tab.console("MATCH (a:Leader) WHERE a.name <> $one" + "\n AND true".repeat(more)
                + "\nRETURN a.name AS name, $two AS two, $three AS three");
        for (int i = 0; i < 3; i++) {
            tab.part("parameter-value").nth(i).fill("value " + i);
        }
        tab.run();
        assertThat(tab.part("grid").locator("tbody td").first()).isInViewport(new IsInViewportOptions().setRatio(1));
        assertThat(tab.page().locator(".cm-line").last()).isInViewport(new IsInViewportOptions().setRatio(1));
        tab.shoot("console-revealed-" + more);
    }

    @Test
    void anErrorSaysThatTheStatementHasChangedSinceAndMovesNothing(Tabs tabs) {
        Tab tab = tabs.open();
        tab.expect("status of 400");
        tab.ask("MATCH (a:State)\nRETRUN a");
        assertThat(tab.part("console-error")).containsText("line 2, column 1");
        assertThat(tab.part("console-past")).not().isVisible();
        var before = tab.part("console-error").boundingBox();
        int height = tab.count("document.querySelector('.console').scrollHeight");
        tab.page().keyboard().type("x");
        assertThat(tab.part("console-past"))
                .hasText("This was said before you changed the statement or its parameters.");
        assertThat(tab.part("console-error").boundingBox())
                .usingRecursiveComparison()
                .isEqualTo(before);
        assertThat(tab.count("document.querySelector('.console').scrollHeight")).isEqualTo(height);
        tab.page().keyboard().press("Backspace");
        assertThat(tab.part("console-past")).not().isVisible();
    }

    @Test
    void anErrorSaysThatAParameterHasChangedSince(Tabs tabs) {
        Tab tab = tabs.open();
        tab.console("RETURN $many AS many");
        tab.part("parameter-kind").selectOption("number");
        tab.part("parameter-value").fill("many");
        tab.part("console-run").click();
        assertThat(tab.part("console-error")).containsText("$many is not a number");
        assertThat(tab.part("console-past")).not().isVisible();
        tab.part("parameter-value").fill("5");
        assertThat(tab.part("console-past")).isVisible();
        tab.part("console-run").click();
        tab.answered();
        assertThat(tab.part("console-error")).hasCount(0);
    }

    @Test
    void whatALastAnswerSaidDoesNotStandBesideAnError(Tabs tabs) {
        Tab tab = tabs.open();
        tab.console("RETURN $many AS many");
        tab.part("parameter-value").fill("5");
        tab.run();
        assertThat(tab.part("console-status")).containsText("1 row");
        tab.part("parameter-kind").selectOption("number");
        tab.part("parameter-value").fill("abc");
        tab.part("console-run").click();
        assertThat(tab.part("console-error")).containsText("$many is not a number");
        assertThat(tab.part("console-status")).isEmpty();
    }

    @Test
    void aStatementThatIsEndedFromElsewhereSaysSo(Site site, Tabs tabs) {
        Tab tab = tabs.openAt(site.limited(Duration.ofMinutes(5), 1 << 20));
        tab.expect("status of 409");
        Request asked = tab.page().waitForRequest("**/api/query", () -> tab.ask(ENDLESS.formatted("ended_elsewhere")));
        tab.page().waitForCondition(() -> !site.running("ended_elsewhere").isEmpty());
        tab.page().evaluate("(run) => fetch('/api/query/' + run, { method: 'DELETE' }).then(() => null)", run(asked));
        assertThat(tab.part("console-error")).containsText("It was ended before it was done");
        assertThat(tab.part("console-again")).hasCount(1);
    }

    /** Chromium sends a request anew where a connection that it has used before answers with 408. */
    @Test
    void aStatementThatTakesTooLongReachesTheServerOnce(Site site, Tabs tabs) {
        Tab tab = tabs.openAt(site.limited(Duration.ofSeconds(2), 1 << 20));
        tab.expect("status of 504");
        tab.query("RETURN 1 AS one");
        var seen = new HashSet<String>();
        tab.ask(ENDLESS.formatted("too_long"));
        tab.page().waitForCondition(() -> {
            seen.addAll(site.running("too_long"));
            return tab.part("console-error").isVisible();
        });
        assertThat(seen).hasSize(1);
        assertThat(tab.part("console-error")).containsText("took longer than it may");
        assertThat(tab.part("console-error")).containsText("look at its plan with Explain");
        assertThat(tab.part("console-again")).hasCount(1);
        tab.query("RETURN 2 AS two");
    }

    @Test
    void aValueThatIsTooLargeIsRefusedAndAnAnswerThatIsStopsOnTheWay(Site site, Tabs tabs) {
        Tab tab = tabs.openAt(site.limited(Duration.ofSeconds(20), 100_000));
        tab.expect("status of 413");
        tab.ask("UNWIND range(1, 50000) AS x RETURN collect('too large ' + x) AS xs");
        assertThat(tab.part("console-error")).containsText("Ask for less: a LIMIT");
        assertThat(tab.part("console-again")).hasCount(0);
        tab.query("UNWIND range(1, 900) AS x RETURN [i IN range(1, 500) | i + x] AS xs");
        assertThat(tab.part("console-status")).containsText("stopped because the answer grew too large");
    }

    private static String run(Request request) {
        var body = UUID.matcher(request.postData());
        assertThat(body.find()).as(request.postData()).isTrue();
        return body.group();
    }

    @ParameterizedTest
    @CsvSource({
        "429, busy, Wait until one of your statements is done",
        "503, overloaded, Try again in a moment",
        "503, restarted, what it holds is unharmed",
    })
    void whatAServerSaysThatIsNotThereForOneHasItsWordsAndAWayOn(int status, String code, String words, Tabs tabs) {
        Tab tab = tabs.open();
        tab.expect("status of " + status);
        tab.page()
                .route("**/api/query", route -> route.fulfill(ConsoleAnswers.refused(status, code, "No <b>room</b>.")));
        tab.ask("RETURN 1 AS one");
        assertThat(tab.part("console-error")).containsText("No <b>room</b>.");
        assertThat(tab.part("console-error")).containsText(words);
        tab.page().unroute("**/api/query");
        tab.part("console-again").click();
        tab.answered();
    }

    @Test
    void aProfileIsATreeThatMarksItsCostliestStep(Site site, Tabs tabs) {
        Tab tab = tabs.open();
        tab.console("MATCH (a:Leader), (b:NoSuchLabel) RETURN a.name AS a");
        tab.part("console-profile").click();
        assertThat(tab.part("console-notes")).containsText("NoSuchLabel");
        tab.write("MATCH (a:Leader) WHERE a.name CONTAINS 'e' RETURN a.name AS a");
        tab.part("console-profile").click();
        assertThat(tab.part("plan")).containsText("CONTAINS");
        int found = site.count("MATCH (a:Leader) WHERE a.name CONTAINS 'e' RETURN count(*)");
        int leaders = site.count("MATCH (a:Leader) RETURN count(*)");
        assertThat(tab.part("plan-step").first()).containsText("ProduceResults");
        assertThat(tab.part("plan-step").first()).containsText(found + " rows");
        assertThat(tab.part("plan-step").last()).containsText("NodeByLabelScan");
        assertThat(tab.part("plan-step").last()).containsText(leaders + " rows");
        List<Integer> hits = hits(tab.part("plan-step").allInnerTexts());
        int most = hits.stream().max(Integer::compare).orElseThrow();
        assertThat(most).isPositive();
        assertThat(tab.part("plan").locator(".costliest")).hasCount(1);
        assertThat(hits(tab.part("plan").locator(".costliest").allInnerTexts())).containsExactly(most);
        tab.page().locator("#result-table").click();
        assertThat(tab.part("grid").locator("tbody tr")).hasCount(found);
    }

    private static List<Integer> hits(List<String> steps) {
        return steps.stream()
                .map(HITS::matcher)
                .filter(Matcher::find)
                .map(found -> Integer.valueOf(found.group(1).replace(",", "")))
                .toList();
    }

    @Test
    void explainingShowsWhatIsExpectedAndNoRows(Tabs tabs) {
        Tab tab = tabs.open();
        tab.console("MATCH (a:Leader) RETURN a.name AS a");
        tab.part("console-explain").click();
        assertThat(tab.part("plan-step").last()).containsText(Pattern.compile("about [1-9]\\d* rows expected"));
        assertThat(tab.part("plan")).not().containsText("db hit");
        assertThat(tab.part("plan").locator(".costliest")).hasCount(0);
        assertThat(tab.part("console-result").locator("[role=tab]")).hasText(new String[] {"Plan"});
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
