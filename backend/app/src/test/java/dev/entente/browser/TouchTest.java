package dev.entente.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The canvas under a finger. */
@ExtendWith(PageUnderTest.class)
class TouchTest {
    private static final String PLACES =
            "cy.nodes().map((node) => `${node.id()} ${node.position('x')} ${node.position('y')}`).sort()";
    private static final String SELECTED = "cy.$(':selected').map((one) => one.id())";

    @BeforeAll
    static void load(Site site) {
        site.holdSamples();
    }

    @Test
    void aTapSelectsAndThePictureStays(Tabs tabs) {
        Tab tab = tabs.open(Screen.TOUCH);
        new Finger(tab.page()).tap(tab.node("state:iran"));
        assertThat(tab.part("sheet")).containsText("Iran");
        assertThat(tab.part("sheet")).containsText("State, ");
        assertThat(tab.part("canvas")).isVisible();
        assertThat(tab.strings(SELECTED)).containsExactly("state:iran");
        tab.shoot("sheet");
        tab.part("sheet-details").tap();
        assertThat(tab.panel().locator("h2")).hasText("Iran");
        tab.part("room-graph").tap();
        tab.part("sheet-close").tap();
        assertThat(tab.part("sheet")).hasCount(0);
    }

    @Test
    void whatIsTappedDoesNotComeToLieUnderTheSheet(Tabs tabs) {
        Tab tab = tabs.open(Screen.TOUCH);
        tab.part("sheet-begun").tap();
        tab.page()
                .evaluate(
                        "() => { const low = cy.height() - 20 - cy.getElementById('state:iran').renderedPosition('y');"
                                + " cy.panBy({ x: 0, y: low }); }");
        new Finger(tab.page()).tap(tab.node("state:iran"));
        assertThat(tab.part("sheet")).isVisible();
        tab.page()
                .waitForFunction("() => cy.getElementById('state:iran').renderedPosition('y')"
                        + " < cy.height() - document.querySelector('.sheet').offsetHeight");
    }

    @Test
    void theWayToTheBeginningIsSeenUntilItWasTaken(Tabs tabs) {
        Tab tab = tabs.open(Screen.TOUCH);
        assertThat(tab.part("sheet-start")).containsText("A map of who did what to whom");
        tab.shoot("sheet-start");
        tab.part("sheet-begin").tap();
        assertThat(tab.panel()).containsText("Questions to begin with");
        tab.part("room-graph").tap();
        assertThat(tab.part("sheet-start")).hasCount(0);
        tab.page().reload();
        tab.drawn();
        assertThat(tab.part("sheet-start")).hasCount(0);
    }

    @Test
    void aDoubleTapExpands(Tabs tabs) {
        Tab tab = tabs.open(Screen.TOUCH);
        List<String> before = tab.strings(PLACES);
        new Finger(tab.page()).doubleTap(tab.node("leader:masoud-pezeshkian"));
        tab.page().waitForFunction("(nodes) => cy.nodes().length > nodes", before.size());
        tab.still();
        assertThat(tab.strings(PLACES)).containsAll(before);
        assertThat(tab.part("canvas")).isVisible();
    }

    @Test
    void aLongPressOpensTheMenuAndItsEndIsNoTap(Tabs tabs) {
        Tab tab = tabs.open(Screen.TOUCH);
        var finger = new Finger(tab.page());
        finger.hold(tab.node("state:russia"));
        finger.lift();
        assertThat(tab.part("context-menu")).containsText("Russia");
        assertThat(tab.part("sheet")).hasCount(0);
        assertThat(tab.strings(SELECTED)).isEmpty();
    }

    @Test
    void aPathIsChosenInThePictureAndCanBeGivenUp(Tabs tabs) {
        Tab tab = tabs.open(Screen.TOUCH);
        var finger = new Finger(tab.page());
        Runnable begin = () -> {
            finger.hold(tab.node("leader:alexander-novak"));
            finger.lift();
            tab.part("context-menu").getByText("Path from here").tap();
        };
        begin.run();
        assertThat(tab.part("choosing")).containsText("A path from Alexander Novak");
        assertThat(tab.part("canvas")).isVisible();
        assertThat(tab.strings("cy.$('.start').map((one) => one.id())")).containsExactly("leader:alexander-novak");
        tab.shoot("choosing");
        tab.part("choosing-cancel").tap();
        assertThat(tab.part("choosing")).hasCount(0);
        assertThat(tab.strings("cy.$('.start').map((one) => one.id())")).isEmpty();
        begin.run();
        finger.tap(tab.node("state:turkmenistan"));
        assertThat(tab.part("path")).containsText("From Alexander Novak to Turkmenistan");
    }

    @Test
    void theConsoleSpeaksOfNoKeysThatAreNotThere(Tabs tabs) {
        Tab tab = tabs.open(Screen.TOUCH);
        tab.part("room-cypher").tap();
        tab.page().locator("entente-editor .cm-content").waitFor();
        assertThat(tab.part("console-lint").locator("small")).not().isVisible();
        tab.shoot("console-touch");
        Tab keys = tabs.open(Screen.PHONE);
        keys.part("room-cypher").click();
        assertThat(keys.part("console-lint").locator("small")).hasText("Tab indents; Esc, then Tab leaves the editor");
        assertThat(keys.part("console-lint").locator("small")).isVisible();
    }

    @Test
    void whoHoldsAndThenDragsWantedNoMenu(Tabs tabs) {
        Tab tab = tabs.open(Screen.TOUCH);
        var finger = new Finger(tab.page());
        Tab.Spot from = tab.node("state:ukraine");
        finger.hold(from);
        assertThat(tab.part("context-menu")).isVisible();
        finger.drag(from, 50, 40);
        assertThat(tab.part("context-menu")).hasCount(0);
        finger.lift();
        assertThat(tab.part("context-menu")).hasCount(0);
        assertThat(tab.node("state:ukraine").x()).isGreaterThan(from.x() + 30);
    }
}
