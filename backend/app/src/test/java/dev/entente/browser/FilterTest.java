package dev.entente.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The legend as filter. */
@ExtendWith(PageUnderTest.class)
class FilterTest {
    private static final String PLACES =
            "cy.nodes().map((node) => `${node.id()} ${node.position('x')} ${node.position('y')}`).sort()";

    /** Names of rows of which a word is wider than there is room for. */
    private static final String TORN = """
            [...document.querySelectorAll('.facet-row label > span:last-child')].filter((name) => {
              name.style.overflowWrap = 'normal';
              return name.scrollWidth > name.clientWidth;
            }).map((name) => name.textContent)""";

    @BeforeAll
    static void load(Site site) {
        site.holdSamples();
    }

    @Test
    void oneRelationAloneWithAtLeastTwoPublishers(Tabs tabs) {
        Tab tab = tabs.open();
        List<String> before = tab.strings(PLACES);
        Locator supplied = row(tab, "relations", "supplied");
        int count = Integer.parseInt(supplied.locator(".number").innerText());
        supplied.hover();
        supplied.locator(".only").click();
        assertThat(tab.part("status-line")).containsText("showing " + count + " of");
        assertThat(tab.part("status-line")).containsText("hidden by the legend");
        assertThat(tab.strings(PLACES)).isSubsetOf(before);

        tab.part("sources").selectOption("2");
        assertThat(tab.part("status-line")).not().containsText("showing " + count + " of");
        assertThat(tab.hash()).contains("sources=2");
        tab.shoot("filter");
        List<String> filtered = tab.strings(PLACES);
        tab.page().reload();
        tab.drawn();
        assertThat(tab.strings(PLACES)).isEqualTo(filtered);

        tab.part("unfilter").click();
        assertThat(tab.strings(PLACES)).isEqualTo(before);
    }

    @Test
    void noWordOfTheLegendIsTorn(Tabs tabs) {
        Tab tab = tabs.open();
        assertThat(tab.strings(TORN)).isEmpty();
    }

    @Test
    void aCountSaysWhatTickingWouldShow(Tabs tabs) {
        Tab tab = tabs.open();
        Locator occurred = row(tab, "statuses", "occurred");
        String count = occurred.locator(".number").innerText();
        occurred.locator("input").uncheck();
        assertThat(occurred.locator(".number")).hasText(count);
        assertThat(row(tab, "statuses", "planned").locator(".number")).not().hasText("0");
        tab.page().keyboard().press("Control+z");
        assertThat(occurred.locator("input")).isChecked();
    }

    @Test
    void aPublisherIsLeftOut(Tabs tabs) {
        Tab tab = tabs.open();
        Locator publishers = tab.part("facet-voices").locator(".facet-row");
        assertThat(publishers.first()).isVisible();
        int edges = tab.count("cy.edges().length");
        publishers.first().hover();
        publishers.first().locator(".only").click();
        assertThat(tab.count("cy.edges().length")).isLessThan(edges).isPositive();
    }

    @Test
    void whereAllIsFilteredAwayTheCanvasSaysSoAndLeadsBack(Tabs tabs) {
        Tab tab = tabs.open();
        int all = tab.count("cy.nodes().length");
        tab.go("#relations=NOSUCH&labels=Foo&sources=99");
        Locator blank = tab.part("blank");
        assertThat(blank).containsText("Everything here is filtered out");
        assertThat(blank).containsText("Reported by at least 99 publishers");
        assertThat(tab.part("sources")).hasValue("99");
        tab.shoot("all-filtered");
        tab.part("scene-map").click();
        assertThat(tab.page().locator("entente-map").getByTestId("blank")).containsText("filtered out");
        tab.part("scene-graph").click();
        tab.part("show-everything").first().click();
        assertThat(blank).hasCount(0);
        assertThat(tab.count("cy.nodes().length")).isEqualTo(all);
    }

    private static Locator row(Tab tab, String facet, String name) {
        return tab.part("facet-" + facet)
                .locator(".facet-row")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + name + "\\b")));
    }
}
