package dev.entente.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PageUnderTest.class)
class TableTest {
    private static final String EDGES =
            "cy.edges().reduce((sum, edge) => sum + (edge.data('pair') ? parseInt(edge.data('mark')) : 1), 0)";

    @BeforeAll
    static void load(Site site) {
        site.holdSamples();
    }

    @Test
    void holdsWhatTheCanvasHolds(Tabs tabs) {
        Tab tab = tabs.open();
        tab.part("table-toggle").click();
        Locator rows = tab.page().locator("#table-panel tbody tr");
        assertThat(rows).hasCount(tab.count("cy.nodes().length"));
        tab.part("table-edges").click();
        assertThat(rows).hasCount(tab.count(EDGES));
    }

    @Test
    void aRowSelectsOnTheCanvas(Tabs tabs) {
        Tab tab = tabs.open();
        tab.part("table-toggle").click();
        Locator row = tab.page().locator("#table-panel tbody tr").nth(2);
        String name = row.locator("th").innerText().strip();
        row.locator("th button").click();
        assertThat(tab.panel().locator("h2")).hasText(name);
        assertThat(tab.cy("cy.$(':selected').data('name').replaceAll('\\u200b', '')"))
                .isEqualTo(name);
        assertThat(row.locator("th button")).hasAttribute("aria-current", "true");
    }

    @Test
    void tabLeadsThereAndIntoIt(Tabs tabs) {
        Tab tab = tabs.open();
        var keyboard = tab.page().keyboard();
        tab.part("canvas").focus();
        keyboard.press("Tab");
        assertThat(tab.page().locator(":focus")).hasText("Read the canvas as a table");
        keyboard.press("Enter");
        assertThat(tab.part("table-entities")).isFocused();
        for (int i = 0; i < 8 && tab.page().locator("tbody th button:focus").count() == 0; i++) {
            keyboard.press("Tab");
        }
        keyboard.press("Enter");
        assertThat(tab.count("cy.$('node:selected').length")).isEqualTo(1);
        keyboard.press("Escape");
        assertThat(tab.page().locator("#drawer")).isHidden();
    }
}
