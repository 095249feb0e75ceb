package dev.entente.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Locator.GetByTextOptions;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
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
        assertThat(tab.panel().locator("h2")).isFocused();
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
    void enterTakesWhatIsTypedAndNotWhatWasFoundBefore(Tabs tabs) {
        Tab tab = tabs.open();
        tab.search("turkmenistan");
        var held = new ArrayList<Route>();
        tab.page().route("**/api/search?**", held::add);
        tab.part("search-input").press("Control+a");
        tab.page().keyboard().type("ukraine");
        assertThat(tab.page().locator(".hits")).containsText("Searching …");
        tab.page().keyboard().press("Enter");
        assertThat(tab.panel().locator("h2")).not().hasText("Turkmenistan");
        answer(tab, held);
        assertThat(tab.panel().locator("h2")).hasText("Ukraine");
        assertThat(tab.part("search-input")).not().isFocused();
    }

    @Test
    void saysThatNothingMatchesOnlyOfWhatWasAsked(Tabs tabs) {
        Tab tab = tabs.open();
        tab.part("search-input").fill("zzzzqqqq");
        assertThat(tab.page().locator(".hits")).containsText("No match for “zzzzqqqq”.");
        var held = new ArrayList<Route>();
        tab.page().route("**/api/search?**", held::add);
        tab.part("search-input").fill("Iran");
        assertThat(tab.page().locator(".hits")).containsText("Searching …");
        assertThat(tab.page().locator(".hits")).not().containsText("No match");
        answer(tab, held);
        assertThat(tab.part("search-hit").first()).containsText("Iran");
        for (String nothing : new String[] {"   ", "\""}) {
            tab.part("search-input").fill(nothing);
            assertThat(tab.page().locator(".hits")).isHidden();
        }
    }

    @Test
    void escapeEmptiesTheFieldAndThenLeavesItAndTheKeyThatLeadsHereIsNoLetter(Tabs tabs) {
        Tab tab = tabs.open();
        tab.search("Iran");
        tab.part("search-input").press("Escape");
        assertThat(tab.part("search-input")).hasValue("");
        assertThat(tab.part("search-input")).isFocused();
        tab.page().keyboard().press("/");
        assertThat(tab.part("search-input")).hasValue("");
        tab.page().keyboard().press("Escape");
        assertThat(tab.part("search-input")).not().isFocused();
    }

    /** Lets through what was held back, and whatever follows. */
    private static void answer(Tab tab, List<Route> held) {
        tab.page().waitForCondition(() -> !held.isEmpty());
        tab.page().unroute("**/api/search?**");
        List.copyOf(held).forEach(SearchTest::resume);
    }

    /** What was asked before and given up since cannot be answered any more. */
    private static void resume(Route route) {
        try {
            route.resume();
        } catch (PlaywrightException gone) {
            assertThat(route.request().url()).contains("/api/search");
        }
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
