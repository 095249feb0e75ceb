package dev.entente.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Mouse.MoveOptions;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PageUnderTest.class)
class CanvasTest {
    private static final String PLACES = """
            cy.nodes().map((node) => {
              const { x, y } = node.renderedPosition();
              return `${node.id()} ${x} ${y}`;
            }).sort()""";
    /** An entity on the canvas with a few edges more than are on it. */
    private static final String EXPANDABLE = """
            async () => {
              for (const node of cy.nodes().toArray()) {
                const answer = await fetch(`/api/entities/${encodeURIComponent(node.id())}/neighbours?limit=200`);
                const { edges, nodes } = await answer.json();
                if (edges.length < 25 && nodes.some(({ key }) => cy.getElementById(key).empty())) return node.id();
              }
            }""";

    @BeforeAll
    static void load(Site site) {
        site.holdSamples();
    }

    @Test
    void expandingMovesNothingThatIsPlaced(Tabs tabs) {
        Tab tab = tabs.open();
        var key = (String) tab.page().evaluate(EXPANDABLE);
        List<String> before = places(tab);

        tab.doubleClick(tab.node(key));
        tab.page().waitForFunction("(nodes) => cy.nodes().length > nodes", before.size());
        tab.still();
        List<String> after = places(tab);
        assertThat(after).containsAll(before);
        assertThat(after).hasSizeGreaterThan(before.size());
        assertThat(tab.part("status-line")).containsText("Added");

        tab.page().keyboard().press("Control+z");
        tab.page().waitForFunction("(nodes) => cy.nodes().length === nodes", before.size());
        assertThat(places(tab)).isEqualTo(before);
        assertThat(tab.part("status-line")).containsText("Undone");
        tab.part("redo").click();
        tab.page().waitForFunction("(nodes) => cy.nodes().length === nodes", after.size());
        assertThat(places(tab)).isEqualTo(after);
    }

    @Test
    void aHubAsksWhatToBringInInsteadOfBursting(Tabs tabs) {
        Tab tab = tabs.open();
        int before = tab.count("cy.nodes().length");
        tab.doubleClick(tab.node("state:russia"));
        tab.panel()
                .locator("h2")
                .filter(new FilterOptions().setHasText("Russia"))
                .waitFor();
        tab.still();
        assertThat(tab.part("show-row").first()).isVisible();
        assertThat(tab.count("cy.nodes().length")).isEqualTo(before);
    }

    @Test
    void twoQuickClicksOnTwoEntitiesAreNoDoubleClick(Tabs tabs) {
        Tab tab = tabs.open();
        int before = tab.count("cy.nodes().length");
        tab.click(tab.node("state:turkmenistan"));
        tab.click(tab.node("state:ukraine"));
        assertThat(tab.panel().locator("h2")).hasText("Ukraine");
        // Its neighbours would come as they do for anybody who asks for them: in one request.
        tab.page().waitForTimeout(1_000);
        assertThat(tab.count("cy.nodes().length")).isEqualTo(before);
    }

    @Test
    void aDraggedNodeStaysWhereItIsPut(Tabs tabs) {
        Tab tab = tabs.open();
        Tab.Spot from = tab.node("state:iran");
        tab.page().mouse().move(from.x(), from.y());
        tab.page().mouse().down();
        tab.page().mouse().move(from.x() + 40, from.y() + 25, new MoveOptions().setSteps(4));
        tab.page().mouse().up();
        assertThat(tab.node("state:iran").x()).isCloseTo(from.x() + 40, Offset.offset(1.0));
        tab.part("undo").click();
        assertThat(tab.node("state:iran").x()).isCloseTo(from.x(), Offset.offset(0.01));
    }

    @Test
    void theLegendHidesAndShows(Tabs tabs) {
        Tab tab = tabs.open();
        tab.box("Leaders").uncheck();
        assertThat(tab.count("cy.nodes('[label = \"Leader\"]').length")).isZero();
        assertThat(tab.part("status-line")).containsText("hidden by the legend");
        tab.box("Leaders").check();
        assertThat(tab.count("cy.nodes('[label = \"Leader\"]').length")).isPositive();
    }

    @Test
    void hidingAndClearingCanBeUndone(Tabs tabs) {
        Tab tab = tabs.open();
        int before = tab.count("cy.nodes().length");
        tab.click(tab.node("state:iran"));
        tab.part("hide").click();
        assertThat(tab.count("cy.getElementById('state:iran').length")).isZero();
        tab.part("clear").click();
        assertThat(tab.page().getByText("The canvas is empty")).isVisible();
        tab.part("undo").click();
        tab.part("undo").click();
        assertThat(tab.count("cy.nodes().length")).isEqualTo(before);
    }

    @Test
    void theAddressReopensTheView(Tabs tabs) {
        Tab tab = tabs.open();
        tab.pick("Hezbollah");
        String keys = "cy.nodes().map((node) => node.id()).sort()";
        var before = tab.strings(keys);
        assertThat(tab.hash()).contains("org:hezbollah");
        tab.page().reload();
        tab.drawn();
        assertThat(tab.strings(keys)).isEqualTo(before);
        assertThat(tab.panel().locator("h2")).hasText("Hezbollah");
    }

    @Test
    void worksWithReducedMotion(Tabs tabs) {
        Tab tab = tabs.open(Screen.DESKTOP.withReducedMotion());
        tab.part("fit").click();
        assertThat(tab.cy("cy.animated()")).isEqualTo(false);
        tab.click(tab.node("state:iran"));
        assertThat(tab.panel().locator("h2")).hasText("Iran");
    }

    @Test
    void whatComesAboveThePictureMovesNothingOnTheScreen(Tabs tabs) {
        Tab tab = tabs.open();
        Tab.Spot before = tab.node("place:tehran");
        tab.part("clock-knownAt").fill("2024-10-11");
        assertThat(tab.part("then")).isVisible();
        tab.page().waitForTimeout(300);
        assertThat(tab.node("place:tehran").y()).isCloseTo(before.y(), Offset.offset(1.0));
        assertThat(tab.node("place:tehran").x()).isCloseTo(before.x(), Offset.offset(1.0));
    }

    @Test
    void aLineThatIsOpenedIsNoLongerCalledOneAndItsEndsKeepTheirOrder(Tabs tabs) {
        Tab tab = tabs.open();
        tab.go("#show=pair/state:iran%7Cstate:russia");
        assertThat(tab.panel().locator("h2")).hasText("Between Iran and Russia");
        assertThat(tab.panel().locator(".kicker")).hasText("14 edges in one line");
        tab.part("open-curves").click();
        assertThat(tab.panel().locator(".kicker")).hasText("14 edges");
        tab.part("open-curves").click();
        assertThat(tab.panel().locator("h2")).hasText("Between Iran and Russia");
    }

    @Test
    void hidingTellsEntitiesFromEdges(Tabs tabs) {
        Tab tab = tabs.open();
        tab.page().keyboard().press("Control+a");
        int all = tab.count("cy.nodes().length");
        assertThat(tab.part("several")).containsText(all + " entities selected");
        tab.part("hide").click();
        assertThat(tab.part("status-line")).containsText("Hid " + all + " entities");
        assertThat(tab.part("status-line")).not().containsText("element");
    }

    private static List<String> places(Tab tab) {
        return tab.strings(PLACES);
    }
}
