package dev.entente.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PageUnderTest.class)
class ConsoleTest {
    @BeforeAll
    static void load(Site site) {
        site.holdSamples();
    }

    @Test
    void aQueryAnswersATableAndThenAGraph(Tabs tabs) {
        Tab tab = tabs.open();
        tab.query("MATCH (a:Leader)-[r:MET]->(b:Leader) RETURN a, r, b LIMIT 3");
        assertThat(tab.part("console-result").locator("tbody tr")).hasCount(3);
        assertThat(tab.part("console-status")).hasText(Pattern.compile("3 rows in [\\d,]+ ms"));

        tab.page().locator("#result-graph").click();
        assertThat(tab.part("console-result")).containsText("3 relationships");
        tab.part("result-replace").click();
        tab.page().waitForFunction("() => cy.nodes().length <= 6 && cy.edges().length > 0");
        assertThat(tab.strings("[...new Set(cy.nodes().map((node) => node.data('label')))]"))
                .containsExactly("Leader");
        tab.page().keyboard().press("Control+z");
        tab.page().waitForFunction("() => cy.nodes().length > 6");
    }

    @Test
    void aSyntaxErrorNamesItsPlace(Tabs tabs) {
        Tab tab = tabs.open();
        tab.expect("status of 400");
        tab.ask("MATCH (a:State)\nRETRN a");
        assertThat(tab.part("console-error")).containsText("line 2, column 1");
        assertThat(tab.part("console-error").locator("pre")).hasText(Pattern.compile("RETRN a\\s*\\^"));
    }

    @Test
    void aWriteIsRefusedInWords(Site site, Tabs tabs) {
        Tab tab = tabs.open();
        tab.expect("status of 40\\d");
        var before = site.stats();
        tab.ask("CREATE (n:State {name: 'Nowhere'})");
        assertThat(tab.part("console-error"))
                .containsText("This statement would change the store; only reading is allowed here");
        assertThat(site.stats()).isEqualTo(before);
    }

    @Test
    void parametersAreTypedAndKeptWhenTheStatementChanges(Tabs tabs) {
        Tab tab = tabs.open();
        tab.console("RETURN $day AS day, $many AS many, $list AS list, $flag AS flag, $none AS none, $big AS big");
        assertThat(tab.part("parameter-value")).hasCount(6);
        parameter(tab, 0, "date").fill("2024-10-11");
        parameter(tab, 1, "number").fill("2,5");
        tab.part("console-run").click();
        assertThat(tab.part("console-error")).containsText("$many is not a number");
        parameter(tab, 1, "number").fill("2.5");
        parameter(tab, 2, "json").fill("[\"a\", {\"b\": null}]");
        parameter(tab, 3, "boolean").selectOption("true");
        assertThat(parameter(tab, 4, "null")).isDisabled();
        parameter(tab, 5, "number").fill("9007199254740993");
        tab.part("parameter-value").nth(5).press("Control+Enter");
        tab.answered();
        assertThat(tab.part("grid").locator("tbody td"))
                .hasText(new String[] {"2024-10-11", "2.5", "[\"a\", {b: null}]", "true", "null", "9007199254740993"});
        tab.query("RETURN 1 AS one");
        assertThat(tab.part("parameter-value")).hasCount(0);
        tab.query("RETURN $day.year AS year");
        assertThat(tab.part("grid").locator("tbody td")).hasText("2024");
    }

    private static Locator parameter(Tab tab, int at, String kind) {
        tab.part("parameter-kind").nth(at).selectOption(kind);
        return tab.part("parameter-value").nth(at);
    }

    @Test
    void everyExampleQuestionAnswers(Tabs tabs) {
        Tab tab = tabs.open();
        tab.part("console-toggle").click();
        tab.part("shelf-questions").click();
        tab.part("shelf-entry").first().waitFor();
        int questions = tab.part("shelf-entry").count();
        assertThat(questions).isGreaterThan(30);
        for (int i = 0; i < questions; i++) {
            tab.part("shelf-run").nth(i).click();
            tab.answered();
            assertThat(tab.part("grid").locator("tbody tr").first()).isVisible();
        }
    }

    @Test
    void theGraphIsExactlyWhatWasReturnedOrWithTheRelationsAmongThese(Tabs tabs) {
        Tab tab = tabs.open();
        tab.query("MATCH (a:State {name: 'Iran'}), (b:State {name: 'Russia'}) RETURN a, b");
        tab.page().locator("#result-graph").click();
        tab.part("result-replace").click();
        tab.page().waitForFunction("() => cy.nodes().length === 2");
        assertThat(tab.count("cy.edges().length")).isZero();
        tab.part("console-toggle").click();
        tab.part("result-among").check();
        tab.part("result-replace").click();
        tab.page().waitForFunction("() => cy.nodes().length === 2 && cy.edges().length > 0");
    }

    @Test
    void aQuestionOfTheStartPanelRuns(Tabs tabs) {
        Tab tab = tabs.open();
        tab.part("example").first().click();
        assertThat(tab.part("console-result").locator("tbody tr").first()).isVisible();
        assertThat(tab.part("console-result")).containsText("Fath 360");
    }
}
