package dev.entente.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse.ClickOptions;
import com.microsoft.playwright.Mouse.MoveOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.MouseButton;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What readers do to the picture: menus, pins, boxes, collapsing, relations among what is there. */
@ExtendWith(PageUnderTest.class)
class ArrangeTest {
    private static final String NODES = "cy.nodes().map((node) => node.id()).sort()";
    private static final String PLACES =
            "cy.nodes().map((node) => `${node.id()} ${node.position('x')} ${node.position('y')}`).sort()";

    @BeforeAll
    static void load(Site site) {
        site.holdSamples();
    }

    @Test
    void theRightButtonOpensAMenuThatTheKeyboardWalksAndEscapeCloses(Tabs tabs) {
        Tab tab = tabs.open();
        menu(tab, "state:iran");
        assertThat(tab.part("context-menu")).containsText("Iran");
        assertThat(item(tab, "Show details")).isFocused();
        tab.page().keyboard().press("ArrowDown");
        assertThat(item(tab, "Expand")).isFocused();
        tab.shoot("context-menu");
        tab.page().keyboard().press("Escape");
        assertThat(tab.part("context-menu")).isHidden();

        menu(tab, "state:iran");
        item(tab, "Hide", true).click();
        assertThat(tab.strings(NODES)).doesNotContain("state:iran");
        tab.part("undo").click();
        assertThat(tab.strings(NODES)).contains("state:iran");
    }

    @Test
    void theKeyboardOpensTheMenuOfWhatIsSelected(Tabs tabs) {
        Tab tab = tabs.open();
        tab.pick("Iran");
        tab.part("canvas").focus();
        tab.page().keyboard().press("Shift+F10");
        assertThat(tab.part("context-menu")).containsText("Iran");
        tab.page().keyboard().press("Escape");
        assertThat(tab.part("canvas")).isFocused();
    }

    @Test
    void whatIsPinnedCannotBeDraggedAndStaysWhenAllIsLaidOutAnew(Tabs tabs) {
        Tab tab = tabs.open();
        tab.click(tab.node("state:iran"));
        tab.page().keyboard().press("p");
        assertThat(tab.part("status-line")).containsText("Pinned 1 entity");
        Object before = tab.cy("cy.getElementById('state:iran').position()");
        Tab.Spot from = tab.node("state:iran");
        tab.page().mouse().move(from.x(), from.y());
        tab.page().mouse().down();
        tab.page().mouse().move(from.x() + 60, from.y(), new MoveOptions().setSteps(4));
        tab.page().mouse().up();
        assertThat(tab.cy("cy.getElementById('state:iran').position()")).isEqualTo(before);

        List<String> places = tab.strings(PLACES);
        tab.part("tidy").click();
        assertThat(tab.part("status-line")).containsText("Laid out anew");
        assertThat(tab.cy("cy.getElementById('state:iran').position()")).isEqualTo(before);
        assertThat(tab.strings(PLACES)).isNotEqualTo(places);
        tab.part("undo").click();
        assertThat(tab.strings(PLACES)).isEqualTo(places);
    }

    @Test
    void collapsingTakesAwayWhatHangsOnOneEntityAlone(Tabs tabs) {
        Tab tab = tabs.open();
        List<String> before = tab.strings(NODES);
        List<String> leaves = tab.strings(
                "cy.getElementById('state:iran').neighborhood('node').filter((node) => node.neighborhood('node')"
                        + ".every((other) => other.id() === 'state:iran')).map((node) => node.id()).sort()");
        assertThat(leaves).isNotEmpty();
        menu(tab, "state:iran");
        item(tab, "Collapse").click();
        assertThat(tab.strings(NODES)).doesNotContainAnyElementsOf(leaves).hasSize(before.size() - leaves.size());
        tab.page().keyboard().press("Control+z");
        assertThat(tab.strings(NODES)).isEqualTo(before);
    }

    @Test
    void aBoxSelectsSeveral(Tabs tabs) {
        Tab tab = tabs.open();
        Tab.Spot putin = tab.node("leader:vladimir-putin");
        Tab.Spot pezeshkian = tab.node("leader:masoud-pezeshkian");
        var mouse = tab.page().mouse();
        double left = Math.min(putin.x(), pezeshkian.x()) - 22;
        double top = Math.min(putin.y(), pezeshkian.y()) - 22;
        mouse.move(left, top);
        tab.page().keyboard().down("Shift");
        mouse.down();
        mouse.move(
                Math.max(putin.x(), pezeshkian.x()) + 22,
                Math.max(putin.y(), pezeshkian.y()) + 22,
                new MoveOptions().setSteps(6));
        mouse.up();
        tab.page().keyboard().up("Shift");
        assertThat(tab.part("several")).containsText("entities selected");
        assertThat(tab.strings("cy.nodes(':selected').map((node) => node.id())"))
                .contains("leader:vladimir-putin", "leader:masoud-pezeshkian");
        tab.shoot("several");
        tab.panel().getByText("Hide all others").click();
        assertThat(tab.count("cy.nodes().length")).isLessThan(10);
        tab.part("undo").click();

        tab.page().keyboard().press("Control+a");
        assertThat(tab.count("cy.nodes(':selected').length")).isEqualTo(tab.count("cy.nodes().length"));
    }

    @Test
    void allRelationsAmongTheseComeAndGoAndMoveNothing(Tabs tabs) {
        Tab tab = tabs.open();
        List<String> places = tab.strings(PLACES);
        String shown = tab.part("status-line").innerText();
        tab.part("among").check();
        assertThat(tab.part("status-line")).containsText("further edge");
        assertThat(tab.strings(PLACES)).isEqualTo(places);
        assertThat(tab.hash()).contains("among=1");
        tab.part("among").uncheck();
        assertThat(tab.part("status-line"))
                .containsText(shown.lines().findFirst().orElseThrow());
    }

    @Test
    void aRoomIsMadeWiderAndStaysSo(Tabs tabs) {
        Tab tab = tabs.open();
        double before = width(tab);
        tab.part("splitter-side").focus();
        tab.page().keyboard().press("ArrowRight");
        assertThat(width(tab)).isGreaterThan(before);
        double wider = width(tab);
        tab.page().reload();
        tab.drawn();
        assertThat(width(tab)).isEqualTo(wider);
    }

    private static double width(Tab tab) {
        return tab.page().locator(".side").boundingBox().width;
    }

    private static void menu(Tab tab, String key) {
        Tab.Spot spot = tab.node(key);
        tab.page().mouse().click(spot.x(), spot.y(), new ClickOptions().setButton(MouseButton.RIGHT));
        tab.part("context-menu").waitFor();
    }

    private static Locator item(Tab tab, String words) {
        return item(tab, words, false);
    }

    private static Locator item(Tab tab, String words, boolean exact) {
        return tab.page()
                .getByRole(
                        AriaRole.MENUITEM, new GetByRoleOptions().setName(words).setExact(exact));
    }
}
