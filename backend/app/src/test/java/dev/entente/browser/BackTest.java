package dev.entente.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Mouse.MoveOptions;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The browser's Back and Forward: through what was open, never through what was arranged. */
@ExtendWith(PageUnderTest.class)
class BackTest {
    /** What is on the canvas stands first; that two are being read is said too. */
    private static final Pattern TWO = Pattern.compile("^\\s*2 entities");

    private static final Pattern ALL = Pattern.compile("^\\s*51 entities");

    private static final String PLACES = """
            cy.nodes().map((node) => `${node.id()} ${node.position().x} ${node.position().y}`).sort()""";

    @BeforeEach
    void load(Site site) {
        site.holdSamples();
    }

    @Test
    void backAndForwardLeadThroughWhatWasOpen(Tabs tabs) {
        Tab tab = tabs.open();
        tab.click(tab.node("state:iran"));
        assertThat(tab.panel().locator("h2")).hasText("Iran");
        tab.click(tab.node("state:turkmenistan"));
        assertThat(tab.panel().locator("h2")).hasText("Turkmenistan");
        assertThat(tab.page()).hasTitle("Turkmenistan – Entente");
        tab.part("scene-map").click();
        assertThat(tab.part("map-arc").first()).isVisible();
        tab.part("table-toggle").click();
        assertThat(tab.page().locator("#table-panel")).isVisible();

        tab.page().goBack();
        assertThat(tab.page().locator("#table-panel")).isHidden();
        assertThat(tab.part("map-arc").first()).isVisible();
        tab.page().goBack();
        assertThat(tab.part("scene-graph")).hasAttribute("aria-pressed", "true");
        assertThat(tab.panel().locator("h2")).hasText("Turkmenistan");
        tab.page().goBack();
        assertThat(tab.panel().locator("h2")).hasText("Iran");
        assertThat(tab.hash()).isEqualTo("#show=entity/state:iran");
        tab.page().goBack();
        assertThat(tab.panel()).containsText("Questions to begin with");
        assertThat(tab.page()).hasTitle("Entente");
        tab.page().goForward();
        assertThat(tab.panel().locator("h2")).hasText("Iran");
        assertThat(tab.page()).hasTitle("Iran – Entente");
    }

    @Test
    void whatIsArrangedStaysAndIsForUndo(Tabs tabs) {
        Tab tab = tabs.open();
        List<String> first = tab.strings(PLACES);
        tab.click(tab.node("state:iran"));
        drag(tab, "state:turkmenistan");
        tab.box("Leaders").uncheck();
        tab.click(tab.node("state:turkmenistan"));
        List<String> arranged = tab.strings(PLACES);

        tab.page().goBack();
        assertThat(tab.panel().locator("h2")).hasText("Iran");
        assertThat(tab.strings(PLACES)).isEqualTo(arranged);
        assertThat(tab.box("Leaders")).not().isChecked();
        assertThat(tab.hash()).contains("labels=Leader").contains("show=entity/state:iran");
        tab.page().goBack();
        assertThat(tab.panel()).containsText("Questions to begin with");
        assertThat(tab.strings(PLACES)).isEqualTo(arranged);

        tab.part("undo").click();
        tab.part("undo").click();
        assertThat(tab.strings(PLACES)).isEqualTo(first);
        assertThat(tab.panel()).containsText("Questions to begin with");
    }

    @Test
    void movingAndFilteringAreNoStepsBack(Tabs tabs) {
        Tab tab = tabs.open();
        int before = tab.count("history.length");
        drag(tab, "state:turkmenistan");
        tab.box("Leaders").uncheck();
        tab.part("fit").click();
        tab.part("undo").click();
        assertThat(tab.count("history.length")).isEqualTo(before);
        tab.click(tab.node("state:iran"));
        tab.part("table-toggle").click();
        assertThat(tab.count("history.length")).isEqualTo(before + 2);
    }

    @Test
    void backKnowsTheWayAfterTheReloadOfThePage(Tabs tabs) {
        Tab tab = tabs.open();
        tab.click(tab.node("state:iran"));
        drag(tab, "state:turkmenistan");
        tab.click(tab.node("state:turkmenistan"));
        List<String> arranged = tab.strings(PLACES);
        tab.page().reload();
        tab.drawn();
        tab.page().goBack();
        assertThat(tab.panel().locator("h2")).hasText("Iran");
        assertThat(tab.strings(PLACES)).isEqualTo(arranged);
        tab.page().goForward();
        assertThat(tab.panel().locator("h2")).hasText("Turkmenistan");
    }

    @Test
    void backFromALinkLeadsToTheViewBeforeIt(Tabs tabs) {
        Tab tab = tabs.open();
        drag(tab, "state:turkmenistan");
        tab.click(tab.node("state:iran"));
        List<String> arranged = tab.strings(PLACES);
        tab.page().evaluate("() => { location.hash = '#on=state:iran~0~0,state:russia~200~0&among=1'; }");
        assertThat(tab.part("status-line")).containsText(TWO);
        tab.page().goBack();
        assertThat(tab.part("status-line")).containsText(ALL);
        assertThat(tab.strings(PLACES)).isEqualTo(arranged);
        assertThat(tab.panel().locator("h2")).hasText("Iran");
        tab.part("undo").click();
        assertThat(tab.part("status-line")).containsText(TWO);
    }

    @Test
    void aNarrowScreenGoesBackFromRoomToRoom(Tabs tabs) {
        Tab tab = tabs.open(Screen.TOUCH);
        Tab.Spot iran = tab.node("state:iran");
        tab.page().touchscreen().tap(iran.x(), iran.y());
        tab.part("sheet-details").click();
        assertThat(tab.panel().locator("h2")).hasText("Iran");
        tab.part("room-table").click();
        assertThat(tab.page().locator("#table-panel")).isVisible();
        tab.page().goBack();
        assertThat(tab.panel().locator("h2")).isVisible();
        tab.page().goBack();
        assertThat(tab.part("sheet")).containsText("Iran");
        tab.page().goBack();
        assertThat(tab.part("canvas")).isVisible();
        assertThat(tab.part("sheet")).isHidden();
    }

    private static void drag(Tab tab, String key) {
        Tab.Spot from = tab.node(key);
        tab.page().mouse().move(from.x(), from.y());
        tab.page().mouse().down();
        tab.page().mouse().move(from.x() + 37, from.y() + 53, new MoveOptions().setSteps(4));
        tab.page().mouse().up();
    }
}
