package dev.entente.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Mouse.MoveOptions;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written on the canvas can be read, from however far. */
@ExtendWith(PageUnderTest.class)
class LettersTest {
    private static final String NAMED = "cy.nodes().filter((node) => node.style('label') !== '')";
    /** Of everything that is written, the least height of its letters on the screen. */
    private static final String LEAST = "Math.min(...cy.elements().filter((one) => one.style('label') !== '')"
            + ".map((one) => one.numericStyle('font-size') * cy.zoom()))";
    /** Pairs of names that lie over each other by more than they may touch. */
    private static final String OVERLAPS = """
            (() => {
              const boxes = cy.nodes().filter((node) => node.style('label') !== '')
                .map((node) => [node.id(), node.boundingBox({ includeNodes: false, includeEdges: false, includeOverlays: false, includeLabels: true })]);
              const much = 10 / cy.zoom();
              return boxes.flatMap(([one, a], i) => boxes.slice(i + 1)
                .filter(([, b]) => Math.min(a.x2, b.x2) - Math.max(a.x1, b.x1) > much && Math.min(a.y2, b.y2) - Math.max(a.y1, b.y1) > much)
                .map(([other]) => `${one} ${other}`));
            })()""";

    private static final String PLACES =
            "cy.nodes().map((node) => `${node.id()} ${node.position('x')} ${node.position('y')}`).sort()";

    @BeforeAll
    static void load(Site site) {
        site.holdSamples();
    }

    static List<Screen> screens() {
        return List.of(Screen.DESKTOP, Screen.DESKTOP.inDark(), Screen.TOUCH, Screen.ZOOMED);
    }

    @ParameterizedTest
    @MethodSource("screens")
    void areLargeEnoughAtFirstSight(Screen screen, Tabs tabs) {
        Tab tab = tabs.open(screen);
        tab.page().waitForFunction("() => " + LEAST + " >= 11");
        assertThat(tab.strings(OVERLAPS)).isEmpty();
        assertThat(tab.strings(NAMED + ".map((node) => node.id())"))
                .contains("state:iran", "state:russia", "leader:vladimir-putin", "leader:masoud-pezeshkian")
                .hasSizeGreaterThan(15);
        tab.shoot("names-" + screen);
    }

    @Test
    void comeWithPointingAndWithZoomAndMoveNothing(Tabs tabs) {
        Tab tab = tabs.open(Screen.ZOOMED);
        tab.page().waitForFunction("() => " + LEAST + " >= 11 && cy.nodes('.unnamed').length > 0");
        List<String> places = tab.strings(PLACES);
        int named = tab.count(NAMED + ".length");
        String key = (String) tab.page().evaluate("""
                () => cy.nodes('.unnamed').toArray().map((node) => node.id()).find((id) => {
                  const { x, y } = cy.getElementById(id).position();
                  return cy.renderer().findNearestElement(x, y, true, false)?.id() === id;
                })""");
        Tab.Spot at = tab.node(key);
        tab.page().mouse().move(at.x(), at.y());
        String written = "cy.getElementById('" + key + "')";
        assertThat(tab.cy(written + ".style('label') === " + written + ".data('name')"))
                .isEqualTo(true);
        assertThat(((Number) tab.cy(written + ".numericStyle('font-size') * cy.zoom()")).doubleValue())
                .isGreaterThan(11);
        tab.page().mouse().move(2, 2);
        for (int step = 0; step < 6; step++) {
            tab.part("canvas").press("+");
        }
        tab.page().waitForFunction("(named) => " + NAMED + ".length > named", named);
        assertThat(((Number) tab.cy(LEAST)).doubleValue()).isGreaterThanOrEqualTo(11);
        assertThat(tab.strings(PLACES)).isEqualTo(places);
    }

    /** What costs at every frame makes a drag stutter. */
    @Test
    void arePaintedAndNotWorkedOutWhileThePictureIsDragged(Tabs tabs) {
        Tab tab = tabs.open();
        tab.page().waitForTimeout(600);
        tab.page().evaluate("() => { window.restyled = 0; cy.on('style', () => window.restyled++); }");
        Tab.Spot from = tab.node("place:kazan");
        tab.page().mouse().move(from.x() + 150, from.y());
        tab.page().mouse().down();
        tab.page().mouse().move(from.x() + 260, from.y() + 60, new MoveOptions().setSteps(20));
        int during = tab.count("window.restyled");
        tab.page().mouse().up();
        tab.page().waitForTimeout(600);
        assertThat(tab.node("place:kazan").x()).isCloseTo(from.x() + 110, Offset.offset(2.0));
        assertThat(during).isZero();
        assertThat(tab.count("window.restyled")).isLessThan(5);
    }

    @Test
    void ofTheStepsOfAPathAreLargeEnoughOrLeftOut(Tabs tabs) {
        Tab tab = tabs.blank(Screen.DESKTOP);
        tab.go("#show=path/leader:alexander-novak|state:turkmenistan");
        tab.drawn();
        tab.page().waitForFunction("() => cy.edges(':selected').length > 4");
        tab.page().waitForTimeout(600);
        assertThat(tab.count("cy.edges(':selected').filter((edge) => edge.style('label') !== '').length"))
                .isPositive();
        assertThat(((Number) tab.cy(LEAST)).doubleValue()).isGreaterThanOrEqualTo(11);
    }

    @Test
    void ofTheLinesOfWhatIsSelectedDoNotLieOverEachOther(Tabs tabs) {
        Tab tab = tabs.open();
        tab.pick("Pezeshkian");
        tab.page().waitForTimeout(600);
        assertThat(tab.count("cy.edges('.worded').length")).isPositive();
        assertThat(tab.strings("""
                (() => {
                  const box = (one, over) => one.boundingBox({ includeNodes: !over, includeEdges: false, includeOverlays: false, includeLabels: over, includeOutlines: false });
                  const words = cy.edges('.worded').filter((edge) => edge.style('label') !== '').map((edge) => [edge.id(), box(edge, true)]);
                  const nodes = cy.nodes().map((node) => [node.id(), box(node, false)]);
                  const much = 6 / cy.zoom();
                  const meet = (a, b) => Math.min(a.x2, b.x2) - Math.max(a.x1, b.x1) > much && Math.min(a.y2, b.y2) - Math.max(a.y1, b.y1) > much;
                  return words.flatMap(([one, a], i) => [...words.slice(i + 1), ...nodes].filter(([, b]) => meet(a, b)).map(([other]) => `${one} ${other}`));
                })()""")).isEmpty();
        tab.shoot("words-of-lines");
    }
}
