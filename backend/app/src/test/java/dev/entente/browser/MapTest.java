package dev.entente.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.MouseButton;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@ExtendWith(PageUnderTest.class)
class MapTest {
    /** A point of a line that a click there would reach. */
    private static final String ON_ARC = """
            (id) => {
              const line = document.querySelector(`[data-testid="map-arc"][data-id="${id}"]`);
              const path = line.querySelector('.reach');
              const box = document.querySelector('.world').getBoundingClientRect();
              for (let along = 0.1; along < 1; along += 0.02) {
                const { x, y } = path.getPointAtLength(path.getTotalLength() * along);
                if (document.elementFromPoint(box.x + x, box.y + y)?.closest('[data-id]') === line) return [box.x + x, box.y + y];
              }
              throw new Error(`no point of ${id} can be clicked`);
            }""";
    /** A point within a state's shape and away from all that lies on it. */
    private static final String IN_STATE = """
            (key) => {
              const shape = document.querySelector(`.state[data-key="${key}"]`);
              const box = shape.getBoundingClientRect();
              for (let y = 0.15; y < 1; y += 0.05)
                for (let x = 0.15; x < 1; x += 0.05) {
                  const spot = [box.x + box.width * x, box.y + box.height * y];
                  if (document.elementFromPoint(...spot) === shape) return spot;
                }
              throw new Error(`no point of ${key} can be clicked`);
            }""";

    @BeforeAll
    static void load(Site site) {
        site.holdSamples();
    }

    @Test
    void everyEntityIsOnTheMapOrListedBesideIt(Tabs tabs) {
        Tab tab = onMap(tabs, Screen.DESKTOP);
        int states = tab.count("cy.nodes('[label = \"State\"]').length");
        assertThat(places(tab)).hasCount(states);
        tab.part("map-elsewhere").locator("summary").click();
        assertThat(tab.part("map-elsewhere").locator("li")).hasCount(tab.count("cy.nodes().length") - states);
        tab.part("map-elsewhere").getByText("Vladimir Putin").click();
        assertThat(tab.panel().locator("h2")).hasText("Vladimir Putin");
        assertThat(tab.cy("cy.$(':selected').id()")).isEqualTo("leader:vladimir-putin");
    }

    @Test
    void aClickIntoAStateSelectsItOnTheCanvasToo(Tabs tabs) {
        Tab tab = onMap(tabs, Screen.DESKTOP);
        tab.click(spot(tab, IN_STATE, "state:russia"));
        assertThat(tab.panel().locator("h2")).hasText("Russia");
        assertThat(tab.cy("cy.$(':selected').id()")).isEqualTo("state:russia");
        assertThat(place(tab, "state:russia")).hasAttribute("aria-pressed", "true");
        tab.part("scene-graph").click();
        assertThat(tab.part("map")).hasCount(0);
        assertThat(tab.cy("cy.$(':selected').id()")).isEqualTo("state:russia");
    }

    @Test
    void whatTheSearchSelectsIsMarkedOnTheMap(Tabs tabs) {
        Tab tab = onMap(tabs, Screen.DESKTOP);
        tab.pick("Iran");
        assertThat(place(tab, "state:iran")).hasAttribute("aria-pressed", "true");
        assertThat(tab.page().locator(".world .arc.aside").first()).isAttached();
        tab.page().keyboard().press("Escape");
        tab.page().mouse().click(tab.page().locator(".world").boundingBox().x + 200, 700);
        assertThat(tab.page().locator(".world .chosen")).hasCount(0);
    }

    @Test
    void aLineBetweenTwoStatesListsItsFactsOrShowsTheOne(Tabs tabs) {
        Tab tab = onMap(tabs, Screen.DESKTOP);
        var pair = (String) tab.cy(
                "cy.edges().map((edge) => edge.id()).find((id) => id.startsWith('pair:state:iran|state:russia'))");
        tab.click(spot(tab, ON_ARC, pair));
        assertThat(tab.panel().locator("h2")).hasText(Pattern.compile("Between (Iran and Russia|Russia and Iran)"));
        assertThat(arc(tab, pair)).hasAttribute("aria-pressed", "true");
        assertThat(tab.cy("cy.$(':selected').id()")).isEqualTo(pair);
        tab.part("pair-member").first().locator("button").click();
        assertThat(tab.part("pair-member")).hasCount(0);
        assertThat(arc(tab, pair)).hasAttribute("aria-pressed", "true");
    }

    @Test
    void theLegendFiltersTheMap(Tabs tabs) {
        Tab tab = onMap(tabs, Screen.DESKTOP);
        tab.part("legend")
                .getByRole(AriaRole.CHECKBOX, new Locator.GetByRoleOptions().setName("States"))
                .uncheck();
        assertThat(places(tab)).hasCount(0);
        assertThat(arcs(tab)).hasCount(0);
        assertThat(tab.part("map-blank")).containsText("Nothing here has a place on the map");
        tab.part("undo").click();
        assertThat(places(tab).first()).isAttached();
    }

    @Test
    void theWheelComesCloserAndADragMovesWithoutSelecting(Tabs tabs) {
        Tab tab = onMap(tabs, Screen.DESKTOP);
        Tab.Spot iran = middle(place(tab, "state:iran"));
        tab.page().mouse().move(iran.x(), iran.y());
        tab.page().mouse().wheel(0, -300);
        tab.page().waitForTimeout(100);
        assertThat(distance(iran, middle(place(tab, "state:iran"))))
                .as("what is under the pointer stays there")
                .isLessThan(1.5);

        tab.page().mouse().move(iran.x() + 20, iran.y() - 12);
        tab.page().mouse().down();
        tab.page().mouse().move(iran.x() + 120, iran.y() + 28, new Mouse.MoveOptions().setSteps(5));
        tab.page().mouse().up();
        Tab.Spot dragged = middle(place(tab, "state:iran"));
        assertThat(distance(new Tab.Spot(iran.x() + 100, iran.y() + 40), dragged))
                .isLessThan(1.5);
        assertThat(tab.page().locator(".world .chosen")).hasCount(0);

        tab.part("map").focus();
        tab.page().keyboard().press("ArrowRight");
        assertThat(middle(place(tab, "state:iran")).x()).isLessThan(dragged.x() - 50);
        tab.page().keyboard().press("f");
        tab.part("map-world").click();
        tab.page().waitForTimeout(100);
        var box = tab.page().locator(".world .sea").boundingBox();
        var window = tab.part("map").boundingBox();
        assertThat(box.width).isLessThan(window.width).isGreaterThan(window.width * 0.9);
    }

    @Test
    void theRightButtonOpensTheMenuOfTheCanvasAndADoubleClickExpands(Tabs tabs) {
        Tab tab = onMap(tabs, Screen.DESKTOP);
        Tab.Spot at = middle(place(tab, "state:turkmenistan"));
        tab.page().mouse().click(at.x(), at.y(), new Mouse.ClickOptions().setButton(MouseButton.RIGHT));
        assertThat(tab.part("context-menu")).containsText("Turkmenistan");
        tab.page().keyboard().press("Escape");
        tab.doubleClick(at);
        assertThat(tab.part("status-line")).containsText(Pattern.compile("Added|Nothing new|choose in the details"));
    }

    @Test
    void theKeyboardReachesEveryStateAndLine(Tabs tabs) {
        Tab tab = onMap(tabs, Screen.DESKTOP);
        place(tab, "state:iran").focus();
        tab.page().keyboard().press("Enter");
        assertThat(tab.panel().locator("h2")).hasText("Iran");
        arcs(tab).first().focus();
        tab.page().keyboard().press("Space");
        assertThat(arcs(tab).and(tab.page().locator("[aria-pressed=true]"))).hasCount(1);
        tab.page().keyboard().press("Shift+F10");
        assertThat(tab.part("context-menu")).isVisible();
    }

    @Test
    void theTableCentresTheMap(Tabs tabs) {
        Tab tab = onMap(tabs, Screen.DESKTOP);
        tab.part("table-toggle").click();
        tab.page()
                .locator("entente-table tbody th button")
                .getByText("Ukraine", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(place(tab, "state:ukraine")).hasAttribute("aria-pressed", "true");
        var box = tab.page().locator(".stage").boundingBox();
        assertThat(middle(place(tab, "state:ukraine")).x()).isCloseTo(box.x + box.width / 2, Offset.offset(3.0));
    }

    @ParameterizedTest
    @MethodSource("screens")
    void looksAsItShould(Screen screen, Tabs tabs) {
        Tab tab = onMap(tabs, screen);
        tab.page().waitForTimeout(300);
        tab.shoot("map-" + screen);
        place(tab, "state:iran").focus();
        tab.page().keyboard().press("Enter");
        if (screen.width() < 820) {
            tab.part("room-graph").click();
        }
        tab.shoot("map-selected-" + screen);
        tab.part("map-elsewhere").locator("summary").click();
        tab.shoot("map-elsewhere-" + screen);
        assertThat(tab.count("document.documentElement.scrollWidth")).isLessThanOrEqualTo(screen.width());
    }

    static List<Screen> screens() {
        return List.of(Screen.DESKTOP, Screen.DESKTOP.inDark(), Screen.PHONE, Screen.PHONE.inDark(), Screen.ZOOMED);
    }

    private static Tab onMap(Tabs tabs, Screen screen) {
        Tab tab = tabs.open(screen);
        tab.part("scene-map").click();
        places(tab).first().waitFor();
        return tab;
    }

    private static Locator places(Tab tab) {
        return tab.part("map-place");
    }

    private static Locator arcs(Tab tab) {
        return tab.part("map-arc");
    }

    private static Locator place(Tab tab, String key) {
        return tab.page().locator("[data-testid=map-place][data-key='" + key + "']");
    }

    private static Locator arc(Tab tab, String id) {
        return tab.page().locator("[data-testid=map-arc][data-id='" + id + "']");
    }

    private static Tab.Spot middle(Locator part) {
        var box = part.locator(".disc").boundingBox();
        return new Tab.Spot(box.x + box.width / 2, box.y + box.height / 2);
    }

    private static double distance(Tab.Spot one, Tab.Spot other) {
        return Math.hypot(one.x() - other.x(), one.y() - other.y());
    }

    private static Tab.Spot spot(Tab tab, String script, String id) {
        var at = (List<?>) tab.page().evaluate(script, id);
        return new Tab.Spot(((Number) at.get(0)).doubleValue(), ((Number) at.get(1)).doubleValue());
    }

    @Test
    void tellsWhatChangedBetweenTwoDays(Tabs tabs) {
        Tab tab = tabs.open();
        tab.go("#compare=known,2022-07-01,2024-12-31");
        assertThat(tab.part("compared")).containsText("new");
        tab.part("scene-map").click();
        assertThat(tab.part("map-arc").locator(".halo").first()).isVisible();
        tab.shoot("map-compared");
    }

    @Test
    void nothingThatIsFittedStandsUnderTheTools(Tabs tabs) {
        Tab tab = tabs.open();
        tab.part("scene-map").click();
        BoundingBox tools = tab.page().locator(".map-tools").boundingBox();
        for (Locator place : tab.part("map-place").all()) {
            BoundingBox disc = place.locator(".disc").boundingBox();
            assertThat(disc.y).isGreaterThan(tools.y + tools.height);
        }
    }
}
