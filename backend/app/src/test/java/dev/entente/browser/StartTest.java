package dev.entente.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.FilterOptions;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PageUnderTest.class)
class StartTest {
    @BeforeAll
    static void load(Site site) {
        site.holdSamples();
    }

    @Test
    void opensOnTheSamples(Tabs tabs) {
        Tab tab = tabs.open();
        assertThat(tab.count("cy.nodes().length")).isGreaterThan(10);
        assertThat(tab.count("cy.edges().length")).isGreaterThan(10);
        assertThat(tab.strings("cy.nodes().map((node) => node.id())")).contains("state:iran", "state:russia");
        assertThat(tab.count("new Set(cy.nodes().map((node) => `${node.position().x} ${node.position().y}`)).size"))
                .as("places")
                .isEqualTo(tab.count("cy.nodes().length"));
    }

    @Test
    void legendCountsTheLabels(Tabs tabs) {
        Tab tab = tabs.open();
        assertThat(tab.part("legend").getByText("States")).isVisible();
        int states = tab.count("cy.nodes('[label = \"State\"]').length");
        assertThat(tab.part("legend")
                        .locator(".facet-row")
                        .filter(labelled("States"))
                        .locator(".number"))
                .hasText(String.valueOf(states));
        List<String> labels = tab.strings("[...new Set(cy.nodes().map((node) => node.data('label')))]");
        assertThat(labels).contains("State", "Leader");
        assertThat(tab.part("legend").locator("fieldset").first().locator("label"))
                .hasCount(labels.size());
    }

    @Test
    void statusLineSaysShownOfTotal(Site site, Tabs tabs) {
        Tab tab = tabs.open();
        assertThat(tab.part("status-line"))
                .containsText("of %,d edges".formatted(site.stats().edges()));
        assertThat(tab.part("status-line")).containsText(tab.count("cy.nodes().length") + " entities");
    }

    @Test
    void fewQuestionsAreAskedAtFirstAndAllOnRequest(Tabs tabs) {
        Tab tab = tabs.open();
        var all = tab.part("example").count();
        assertThat(all).isGreaterThan(30);
        assertThat(tab.part("example").filter(new FilterOptions().setVisible(true)))
                .hasCount(6);
        tab.part("all-examples").locator("summary").focus();
        assertThat(tab.page().locator("summary:focus")).hasText("All " + all + " questions");
        tab.page().keyboard().press("Enter");
        assertThat(tab.part("example").filter(new FilterOptions().setVisible(true)))
                .hasCount(all);
        tab.shoot("all-questions");
        tab.part("example").last().click();
        assertThat(tab.part("console-result").locator("tbody tr, pre").first()).isVisible();
    }

    private static FilterOptions labelled(String text) {
        return new FilterOptions().setHasText(text);
    }
}
