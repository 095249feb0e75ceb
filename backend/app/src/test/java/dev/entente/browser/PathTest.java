package dev.entente.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Mouse.ClickOptions;
import com.microsoft.playwright.options.MouseButton;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Ways between two entities. */
@ExtendWith(PageUnderTest.class)
class PathTest {
    private static final String PLACES =
            "cy.nodes().map((node) => `${node.id()} ${node.position('x')} ${node.position('y')}`).sort()";

    @BeforeAll
    static void load(Site site) {
        site.holdSamples();
    }

    @Test
    void fromOneEntityToAnotherWithEvidenceForEachStep(Tabs tabs) {
        Tab tab = tabs.open();
        List<String> before = tab.strings(PLACES);
        from(tab, "leader:alexander-novak");
        assertThat(tab.part("status-line")).containsText("click where it is to lead");
        tab.click(tab.node("state:turkmenistan"));
        assertThat(tab.part("path")).containsText("From Alexander Novak to Turkmenistan");
        assertThat(tab.part("path-found")).containsText("shortest way");
        assertThat(tab.part("way").first().getByTestId("step").first().locator("blockquote"))
                .containsText("“");
        tab.part("path-draw").click();
        tab.still();
        assertThat(tab.strings(PLACES)).containsAll(before);
        assertThat(tab.cy("cy.getElementById('leader:alexander-novak').selected()"))
                .isEqualTo(true);
        tab.shoot("path");

        tab.part("step").first().locator("button").first().click();
        assertThat(tab.part("fact-sentence")).isVisible();
        tab.part("panel-back").click();
        assertThat(tab.part("path")).isVisible();
    }

    @Test
    void conditionsAreAskedOfTheServerAndNoWayIsSaid(Tabs tabs) {
        Tab tab = tabs.open();
        tab.go("#show=path/state:iran%7Cstate:turkmenistan");
        tab.page().reload();
        tab.drawn();
        assertThat(tab.part("path-found")).isVisible();
        tab.part("path-twice").check();
        tab.part("path-affirmed").check();
        assertThat(tab.part("path-found")).isVisible();
        tab.part("facet-relations").locator("input").all().forEach(each -> each.uncheck());
        tab.part("path-legend").check();
        assertThat(tab.part("path-found")).containsText("No way of six steps or fewer");
    }

    @Test
    void theOtherEndMayBeSearchedAndEscapeGivesUp(Tabs tabs) {
        Tab tab = tabs.open();
        from(tab, "state:iran");
        tab.page().keyboard().press("Escape");
        tab.click(tab.node("state:turkmenistan"));
        assertThat(tab.panel().locator("h2")).hasText("Turkmenistan");
        from(tab, "state:iran");
        tab.search("Hezbollah").first().click();
        assertThat(tab.part("path")).containsText("From Iran to Hezbollah");
    }

    @Test
    void whereItLeadsIsAskedOverThePictureAndWhereItBeginsIsMarked(Tabs tabs) {
        Tab tab = tabs.open();
        from(tab, "state:iran");
        assertThat(tab.part("choosing")).containsText("A path from Iran");
        assertThat(tab.strings("cy.$('.start').map((one) => one.id())")).containsExactly("state:iran");
        tab.shoot("path-choosing");
        tab.part("choosing-cancel").click();
        assertThat(tab.part("choosing")).hasCount(0);
        tab.click(tab.node("state:turkmenistan"));
        assertThat(tab.panel().locator("h2")).hasText("Turkmenistan");
    }

    @Test
    void linesThatAreNoStepStepBack(Tabs tabs) {
        Tab tab = tabs.open();
        tab.go("#show=path/leader:alexander-novak%7Cstate:turkmenistan");
        assertThat(tab.part("path-found")).isVisible();
        tab.page().waitForFunction("() => cy.edges(':selected').length > 2");
        String aside = "cy.getElementById('pair:state:iran|state:russia').hasClass('aside')";
        assertThat(tab.cy(aside)).isEqualTo(true);
        assertThat(tab.count("cy.edges(':selected.aside').length")).isZero();
    }

    private static void from(Tab tab, String key) {
        Tab.Spot spot = tab.node(key);
        tab.page().mouse().click(spot.x(), spot.y(), new ClickOptions().setButton(MouseButton.RIGHT));
        tab.part("context-menu").getByText("Path from here").click();
    }
}
