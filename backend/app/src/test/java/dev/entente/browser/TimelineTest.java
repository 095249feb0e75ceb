package dev.entente.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** When it happened, along the bottom of the page: read, chosen by pixels, keys and days, and put away. */
@ExtendWith(PageUnderTest.class)
class TimelineTest {
    /** Where every entity is in the window, to the pixel. */
    private static final String PLACES = """
            cy.nodes().map((node) => {
              const { x, y } = node.renderedPosition();
              return `${node.id()} ${x.toFixed(2)} ${y.toFixed(2)}`;
            }).sort()""";

    private static final Pattern CHOSEN = Pattern.compile("happened=\\d{4}-\\d\\d-\\d\\d/\\d{4}-\\d\\d-\\d\\d");

    @BeforeEach
    void samples(Site site) {
        site.holdSamples();
    }

    @Test
    void saysHowManyEdgesAreDatedAndHowManyAreNot(Tabs tabs) {
        Tab tab = tabs.open();
        assertThat(tab.part("timeline-words")).containsText(Pattern.compile("^\\d+ dated edges, by (week|month)"));
        assertThat(tab.part("timeline-words")).containsText(Pattern.compile("\\d+ undated$"));
        assertThat(labelsApart(tab)).isTrue();
        tab.shoot("timeline");
    }

    @Test
    void aDragChoosesDaysInOneStepAndMovesNothing(Tabs tabs) {
        Tab tab = tabs.open();
        int edges = tab.count("cy.edges().length");
        List<String> places = tab.strings(PLACES);
        drag(tab, 0.3, 0.7, () -> {
            assertThat(tab.part("timeline-words")).hasText(Pattern.compile("^\\w+ \\d{4} – \\w+ \\d{4}$"));
            assertThat(tab.hash()).doesNotContain("happened");
        });
        assertThat(tab.part("undo")).hasAttribute("title", Pattern.compile("^Only what happened "));
        assertThat(tab.hash()).containsPattern(CHOSEN);
        assertThat(tab.count("cy.edges().length")).isPositive().isLessThan(edges);
        assertThat(places).containsAll(tab.strings(PLACES));
        assertThat(tab.part("timeline-words")).containsText("undated, not shown");
        tab.shoot("timeline-chosen");

        tab.part("undo").click();
        assertThat(tab.part("undo")).isDisabled();
        assertThat(tab.strings(PLACES)).isEqualTo(places);
        tab.part("redo").click();
        assertThat(tab.part("timeline-clear")).isVisible();
        assertThat(tab.page()).hasURL(CHOSEN); // the page writes its address a little later
        tab.page().reload();
        tab.drawn();
        assertThat(tab.part("timeline-brush")).isVisible();
    }

    @Test
    void aBrushIsMovedByItsMiddleAndChangedAtItsEnds(Tabs tabs) {
        Tab tab = tabs.open();
        drag(tab, 0.3, 0.5, () -> {});
        BoundingBox drawn = tab.part("timeline-brush").boundingBox();
        drag(tab, 0.4, 0.6, () -> {});
        BoundingBox moved = tab.part("timeline-brush").boundingBox();
        assertThat(moved.x).isGreaterThan(drawn.x + 50);
        assertThat(moved.width).isCloseTo(drawn.width, within(4.0));

        BoundingBox chart = tab.part("timeline-svg").boundingBox();
        drag(tab, (moved.x + moved.width - chart.x) / chart.width, 0.9, () -> {});
        BoundingBox wider = tab.part("timeline-brush").boundingBox();
        assertThat(wider.x).isEqualTo(moved.x);
        assertThat(wider.width).isGreaterThan(moved.width + 50);
    }

    @Test
    void aClickChoosesABarADoubleClickAndEscClear(Tabs tabs) {
        Tab tab = tabs.open();
        BoundingBox chart = tab.part("timeline-svg").boundingBox();
        tab.page().mouse().click(chart.x + chart.width - 3, chart.y + 40);
        assertThat(tab.part("timeline-words")).containsText("Oct 2024");
        assertThat(tab.part("timeline-clear")).isVisible();
        tab.part("timeline-closer").click();
        assertThat(tab.part("timeline-svg")).containsText("7 Oct");
        assertThat(labelsApart(tab)).isTrue();
        tab.shoot("timeline-closer");
        tab.part("timeline-whole").click();
        tab.page().mouse().dblclick(chart.x + chart.width - 3, chart.y + 40);
        assertThat(tab.part("timeline-clear")).hasCount(0);
        drag(tab, 0.2, 0.5, () -> {});
        tab.part("timeline-from").focus();
        tab.page().keyboard().press("Escape");
        assertThat(tab.part("timeline-clear")).hasCount(0);
        assertThat(tab.hash()).doesNotContain("happened");
    }

    @Test
    void isUsedByKeyboardAlone(Tabs tabs) {
        Tab tab = tabs.open();
        Locator from = tab.part("timeline-from");
        assertThat(from).hasAttribute("role", "slider");
        String first = from.getAttribute("aria-valuetext");
        from.focus();
        tab.page().keyboard().press("ArrowRight");
        assertThat(from).not().hasAttribute("aria-valuetext", first);
        assertThat(from).hasAttribute("aria-valuetext", Pattern.compile("^1 \\w{3} \\d{4}$"));
        tab.page().keyboard().press("Shift+ArrowRight");
        tab.page().keyboard().press("ArrowLeft");
        assertThat(tab.part("timeline-from")).isFocused();
        assertThat(tab.hash()).containsPattern(CHOSEN);
        Locator until = tab.part("timeline-until");
        String last = until.getAttribute("aria-valuetext");
        until.focus();
        // Held down, a key repeats: one gesture, and one step to take back.
        tab.page().keyboard().down("ArrowLeft");
        tab.page().keyboard().down("ArrowLeft");
        tab.page().keyboard().down("ArrowLeft");
        tab.page().keyboard().up("ArrowLeft");
        assertThat(until).not().hasAttribute("aria-valuetext", last);
        tab.page().keyboard().press("Control+z");
        assertThat(until).hasAttribute("aria-valuetext", last);
    }

    @Test
    void daysCanBeTypedAndWhatIsWrongIsSaidBesideThem(Tabs tabs) {
        Tab tab = tabs.open();
        tab.part("happened-from").fill("2024-10-11");
        tab.part("happened-until").fill("2024-10-11");
        tab.part("happened-until").press("Enter");
        assertThat(tab.part("timeline-words")).containsText(Pattern.compile("^11 Oct 2024: \\d+ edges"));
        assertThat(tab.hash()).contains("happened=2024-10-11/2024-10-11");
        int edges = tab.count("cy.edges().length");
        tab.part("happened-until").fill("2024-10-01");
        assertThat(tab.part("timeline-wrong")).hasText("The first day is after the last.");
        assertThat(tab.count("cy.edges().length")).isEqualTo(edges);
        tab.part("happened-from").fill("2024-09-01");
        assertThat(tab.part("timeline-wrong")).hasCount(0);
        assertThat(tab.part("timeline-words")).containsText("1 Sep 2024 – 1 Oct 2024");
    }

    @Test
    void isPutAwayWithoutMovingTheCanvasAndRemembered(Tabs tabs) {
        Tab tab = tabs.open();
        List<String> places = tab.strings(PLACES);
        int height = tab.count("cy.height()");
        tab.part("timeline-toggle").click();
        assertThat(tab.part("timeline-svg")).isHidden();
        tab.page().waitForFunction("(height) => cy.height() > height", height);
        assertThat(tab.strings(PLACES)).isEqualTo(places);
        tab.page().reload();
        tab.drawn();
        assertThat(tab.part("timeline-toggle")).hasAttribute("aria-expanded", "false");
        tab.part("timeline-toggle").click();
        assertThat(tab.part("timeline-svg")).isVisible();
    }

    @Test
    void isClosedAtFirstOnAPhoneAndUsedThereWhenOpened(Tabs tabs) {
        Tab tab = tabs.open(Screen.PHONE);
        assertThat(tab.part("timeline-svg")).isHidden();
        tab.part("timeline-toggle").click();
        assertThat(tab.part("timeline-svg")).isVisible();
        assertThat(labelsApart(tab)).isTrue();
        drag(tab, 0.2, 0.8, () -> {});
        assertThat(tab.hash()).containsPattern(CHOSEN);
        assertThat(tab.count("document.documentElement.scrollWidth")).isEqualTo(390);
        tab.shoot("timeline-phone");
    }

    @Test
    void canBeReadInTheDark(Tabs tabs) {
        Tab tab = tabs.open(Screen.DESKTOP.inDark());
        drag(tab, 0.3, 0.7, () -> {});
        tab.shoot("timeline-dark");
        Tab phone = tabs.open(Screen.PHONE.inDark());
        phone.part("timeline-toggle").click();
        assertThat(phone.part("timeline-svg")).isVisible();
        phone.shoot("timeline-phone-dark");
    }

    /** From one part of the chart's width to another, at the height of the bars. */
    private static void drag(Tab tab, double from, double to, Runnable before) {
        BoundingBox box = tab.part("timeline-svg").boundingBox();
        double y = box.y + 30;
        tab.page().mouse().move(box.x + from * box.width, y);
        tab.page().mouse().down();
        tab.page().mouse().move(box.x + (from + to) / 2 * box.width, y);
        tab.page().mouse().move(box.x + to * box.width, y);
        before.run();
        tab.page().mouse().up();
    }

    private static boolean labelsApart(Tab tab) {
        return (boolean) tab.cy("""
                (() => {
                  const boxes = [...document.querySelectorAll('.timeline-svg .tick')].map((tick) => tick.getBoundingClientRect());
                  return boxes.length > 1 && boxes.slice(1).every((box, i) => box.left > boxes[i].right);
                })()""");
    }
}
