package dev.entente.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
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
    void parametersThatAreNotJsonAreExplained(Tabs tabs) {
        Tab tab = tabs.open();
        tab.part("console-toggle").click();
        tab.part("console-parameters").fill("{key");
        tab.part("console-run").click();
        assertThat(tab.part("console-error")).containsText("The parameters are not JSON");
    }

    @Test
    void everyExampleQuestionAnswers(Tabs tabs) {
        Tab tab = tabs.open();
        tab.part("console-toggle").click();
        tab.part("console-examples").waitFor();
        var titles = tab.part("console-examples").locator("option").allInnerTexts();
        assertThat(titles).hasSizeGreaterThan(3);
        for (String title : titles.subList(1, titles.size())) {
            tab.part("console-examples").selectOption(new SelectOption().setLabel(title));
            tab.run();
            assertThat(tab.part("console-result").locator("tbody tr, pre").first())
                    .isVisible();
        }
    }

    @Test
    void aQuestionOfTheStartPanelRuns(Tabs tabs) {
        Tab tab = tabs.open();
        tab.part("example").first().click();
        assertThat(tab.part("console-result").locator("tbody tr").first()).isVisible();
        assertThat(tab.part("console-result")).containsText("Fath 360");
    }
}
