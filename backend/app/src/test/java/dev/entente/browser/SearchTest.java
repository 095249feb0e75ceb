package dev.entente.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Locator.GetByTextOptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PageUnderTest.class)
class SearchTest {
    @BeforeAll
    static void load(Site site) {
        site.holdSamples();
    }

    @Test
    void forgivesMisspeltNamesAndReadsOtherScripts(Tabs tabs) {
        Tab tab = tabs.open();
        assertThat(tab.search("Peseshkian").first()).containsText("Masoud Pezeshkian");
        assertThat(tab.search("Путин").filter(new FilterOptions().setHasText("Vladimir Putin")))
                .hasCount(1);
        tab.part("search-input").fill("zzzzqqqq");
        assertThat(tab.page().locator(".hits")).containsText("No match for “zzzzqqqq”.");
    }

    @Test
    void keyboardAloneOpensAnEntity(Tabs tabs) {
        Tab tab = tabs.open();
        tab.page().keyboard().press("/");
        assertThat(tab.focused()).isEqualTo("search-input");
        tab.page().keyboard().type("Pezeshkian");
        assertThat(tab.part("search-hit").first()).containsText("Masoud Pezeshkian");
        tab.page().keyboard().press("Enter");

        assertThat(tab.panel().locator("h2")).hasText("Masoud Pezeshkian");
        for (String heading : new String[] {"Also written", "Offices", "What is known"}) {
            assertThat(tab.panel().getByText(heading, exactly())).isVisible();
        }
        assertThat(tab.panel()).containsText("President, Iran");
        assertThat(tab.panel()).containsText("Pezeshkian");
        assertThat(tab.part("count-row").first()).isVisible();
        assertThat(tab.strings("cy.$(':selected').map((node) => node.id())"))
                .containsExactly("leader:masoud-pezeshkian");
    }

    @Test
    void anEntityFromOutsideThePictureComesWithItsNeighbours(Tabs tabs) {
        Tab tab = tabs.open();
        int before = tab.count("cy.nodes().length");
        tab.pick("Hezbollah");
        assertThat(tab.strings("cy.nodes().map((node) => node.id())")).contains("org:hezbollah");
        assertThat(tab.count("cy.nodes().length")).isGreaterThanOrEqualTo(before);
        assertThat(tab.count("cy.getElementById('org:hezbollah').connectedEdges().length"))
                .isPositive();
    }

    private static GetByTextOptions exactly() {
        return new GetByTextOptions().setExact(true);
    }
}
