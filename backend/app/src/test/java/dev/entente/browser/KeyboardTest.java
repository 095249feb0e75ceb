package dev.entente.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The page without a mouse. */
@ExtendWith(PageUnderTest.class)
class KeyboardTest {
    /** How much of the focused element's ring its own ancestors cut off, in pixels. */
    private static final String CUT = """
            (() => {
              const ring = document.activeElement;
              const { left, top, right, bottom } = ring.getBoundingClientRect();
              const style = getComputedStyle(ring);
              const far = parseFloat(style.outlineWidth) + parseFloat(style.outlineOffset);
              let cut = 0;
              for (let each = ring.parentElement; each; each = each.parentElement) {
                if (getComputedStyle(each).overflow === 'visible') continue;
                const box = each.getBoundingClientRect();
                cut = Math.max(cut, box.left - (left - far), box.top - (top - far), right + far - box.right, bottom + far - box.bottom);
              }
              return Math.round(cut);
            })()""";

    @BeforeAll
    static void load(Site site) {
        site.holdSamples();
    }

    @Test
    void theFirstStopLeadsPastTheLegendToThePicture(Tabs tabs) {
        Tab tab = tabs.open();
        tab.page().keyboard().press("Tab");
        assertThat(tab.focused()).isEqualTo("to-graph");
        assertThat(tab.part("to-graph")).isInViewport();
        assertThat(tab.cy("getComputedStyle(document.activeElement).opacity")).isEqualTo("1");
        tab.page().keyboard().press("Enter");
        assertThat(tab.part("canvas")).isFocused();
        tab.part("scene-map").click();
        assertThat(tab.part("map")).isVisible();
        tab.part("to-graph").focus();
        tab.page().keyboard().press("Enter");
        assertThat(tab.part("map")).isFocused();
    }

    @Test
    void aRowOfTheLegendIsOneStopAndArrowsLeadFurther(Tabs tabs) {
        Tab tab = tabs.open();
        Locator rows = tab.part("facet-labels").locator(".facet-row");
        rows.first().locator("input").focus();
        tab.page().keyboard().press("Tab");
        assertThat(rows.nth(1).locator("input")).isFocused();
        tab.page().keyboard().press("ArrowUp");
        assertThat(rows.first().locator("input")).isFocused();
        tab.page().keyboard().press("ArrowRight");
        assertThat(rows.first().locator(".only")).isFocused();
        tab.page().keyboard().press("ArrowDown");
        assertThat(rows.nth(1).locator(".only")).isFocused();
        tab.page().keyboard().press("Enter");
        assertThat(tab.part("status-line")).containsText("Only Leaders");
        tab.page().keyboard().press("ArrowLeft");
        assertThat(rows.nth(1).locator("input")).isFocused();
    }

    @Test
    void ringsAreWhole(Tabs tabs) {
        Tab tab = tabs.open();
        for (String scene : new String[] {"scene-graph", "scene-map", "scene-overview"}) {
            tab.part(scene).focus();
            tab.page().keyboard().press("Shift");
            assertThat(tab.count(CUT)).as(scene).isLessThanOrEqualTo(0);
        }
        tab.part("scene-map").click();
        for (String tool : new String[] {"map-closer", "map-fit", "map-world"}) {
            tab.part(tool).focus();
            tab.page().keyboard().press("Shift");
            assertThat(tab.count(CUT)).as(tool).isLessThanOrEqualTo(0);
        }
    }
}
