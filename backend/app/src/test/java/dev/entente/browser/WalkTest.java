package dev.entente.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every room on every screen: reachable, no wider than the screen, and accessible as far as axe can tell. */
@ExtendWith(PageUnderTest.class)
class WalkTest {
    /** Controls that reach over the window's edge, other than in a table, which may be scrolled sideways. */
    private static final String CUT_OFF = """
            [...document.querySelectorAll('button, input, textarea, select, h1, h2, h3, p, dd, blockquote')]
              .filter((each) => each.checkVisibility() && !each.closest('table'))
              .filter((each) => each.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
              .map((each) => each.dataset.testid ?? each.id ?? each.outerHTML)""";

    @BeforeAll
    static void load(Site site) {
        site.holdSamples();
    }

    static Stream<Screen> screens() {
        return Stream.of(
                Screen.DESKTOP,
                Screen.DESKTOP.inDark(),
                Screen.PHONE,
                Screen.PHONE.inDark(),
                Screen.ZOOMED,
                Screen.TOUCH);
    }

    @ParameterizedTest
    @MethodSource("screens")
    void everyRoom(Screen screen, Tabs tabs) {
        var walk = new Walk(tabs.open(screen), screen);
        walk.start();
        walk.entity();
        walk.fact();
        walk.console();
        walk.table();
        walk.then();
        walk.compared();
        walk.path();
        walk.several();
        walk.menus();
        walk.map();
        walk.overview();
        walk.trouble();
        walk.found.assertAll();
    }

    private record Walk(Tab tab, Screen screen, SoftAssertions found) {
        Walk(Tab tab, Screen screen) {
            this(tab, screen, new SoftAssertions());
        }

        void start() {
            assertThat(tab.part("canvas")).isVisible();
            stop("start");
            if (narrow()) {
                tab.part("room-details").click();
                assertThat(tab.panel()).containsText("Questions to begin with");
                stop("questions");
            }
        }

        void entity() {
            enter("search");
            stop("search");
            tab.search("Pezeshkian").first().click();
            enter("details");
            assertThat(tab.part("count-row").first()).isVisible();
            tab.still();
            stop("entity");
        }

        void fact() {
            enter("graph");
            tab.placed();
            String bundle = "cy.getElementById('state:iran').edgesWith(cy.getElementById('state:russia'))[0]";
            // Where all of it fits into a small window, lines run too close to each other to be told apart.
            tab.page().evaluate("() => { cy.zoom(Math.max(1, cy.zoom())); cy.center(" + bundle + "); }");
            tab.placed();
            tab.click(tab.edge((String) tab.cy(bundle + ".id()")));
            if (narrow()) {
                assertThat(tab.part("sheet")).containsText("Between Iran and Russia");
                stop("sheet");
                tab.part("sheet-details").click();
            }
            Locator supplied =
                    tab.part("pair-member").filter(new Locator.FilterOptions().setHasText("Iran supplied Russia"));
            assertThat(supplied.first()).isVisible();
            stop("bundle");
            supplied.first().locator("button").click();
            assertThat(tab.part("claim").first()).isVisible();
            stop("fact");
            tab.part("open-article").first().click();
            assertThat(tab.part("article-text")).isVisible();
            stop("article");
        }

        void console() {
            open("cypher", "console-toggle");
            tab.page().locator("entente-editor .cm-content").waitFor();
            tab.write("MATCH (a:Leader)-[r:MET]->(b:Leader)\nRETURN a.name AS one, b.name AS other, r.status, r.from");
            tab.run();
            assertThat(tab.part("console-result").locator("tbody tr").first()).isVisible();
            stop("console");
            tab.part("shelf-questions").click();
            assertThat(tab.part("shelf-entry").first()).isVisible();
            stop("console-questions");
            tab.part("shelf-history").click();
            assertThat(tab.part("shelf-entry")).hasCount(1);
            stop("console-history");
            tab.part("shelf-saved").click();
            assertThat(tab.part("query-name")).isVisible();
            stop("console-saved");
            tab.part("shelf-saved").click();
            profile();
        }

        /** A plan with a remark, a parameter, and a mistake of the statement underlined. */
        private void profile() {
            tab.learned();
            tab.write("MATCH (a:Leeder {name: $name}) RETURN a");
            assertThat(tab.part("console-lint")).containsText("Did you mean Leader?");
            tab.part("parameter-value").fill("Masoud Pezeshkian");
            tab.part("console-profile").click();
            assertThat(tab.part("plan")).isVisible();
            stop("console-plan");
        }

        void table() {
            open("table", "table-toggle");
            assertThat(tab.page().locator("#table-panel tbody tr").first()).isVisible();
            stop("table");
            tab.part("table-edges").click();
            stop("table-edges");
        }

        void then() {
            tab.go("#knownAt=2024-10-11");
            tab.page().reload();
            tab.drawn();
            assertThat(tab.part("then")).containsText("as known on 11 Oct 2024");
            stop("then");
            enter("search");
            assertThat(tab.part("clock-knownAt")).hasValue("2024-10-11");
            stop("then-clocks");
        }

        void compared() {
            tab.go("#happened=2022-01-01/2024-10-12&compare=known,2024-10-11,2024-10-12&show=diff/all");
            tab.page().reload();
            tab.drawn();
            assertThat(tab.part("compared")).containsText("new");
            stop("compared");
            enter("graph");
            if (!tab.part("timeline-svg").isVisible()) {
                tab.part("timeline-toggle").click();
            }
            assertThat(tab.part("timeline-brush")).isVisible();
            stop("compared-when");
        }

        void path() {
            tab.go("#show=path/leader:alexander-novak%7Cstate:turkmenistan");
            tab.page().reload();
            tab.drawn();
            assertThat(tab.part("way").first()).isVisible();
            stop("path");
        }

        void several() {
            tab.go("#show=several/state:iran%7Cstate:russia%7Cleader:vladimir-putin");
            tab.page().reload();
            tab.drawn();
            assertThat(tab.part("several")).containsText("3 entities selected");
            stop("several");
        }

        void menus() {
            enter("graph");
            tab.part("views-menu").click();
            assertThat(tab.part("view-name")).isVisible();
            stop("views-menu");
            tab.page().keyboard().press("Escape");
            tab.part("download-menu").click();
            stop("download-menu");
            tab.page().keyboard().press("Escape");
            tab.part("canvas").focus();
            tab.page().keyboard().press("Shift+F10");
            assertThat(tab.part("context-menu")).isVisible();
            stop("context-menu");
            tab.page().keyboard().press("Escape");
        }

        void map() {
            tab.part("scene-map").click();
            assertThat(tab.part("map-place").first()).isVisible();
            stop("map-scene");
        }

        void overview() {
            tab.part("scene-overview").click();
            assertThat(tab.part("overview-relations")).isVisible();
            stop("overview-scene");
            tab.part("scene-graph").click();
        }

        void trouble() {
            tab.expect("net::ERR_FAILED");
            tab.page().route("**/api/**", Route::abort);
            enter("search");
            tab.part("among").click();
            enter("graph");
            assertThat(tab.part("trouble")).isVisible();
            stop("trouble");
        }

        private boolean narrow() {
            return tab.part("room-graph").isVisible();
        }

        private void enter(String room) {
            if (narrow()) {
                tab.part("room-" + room).click();
            }
        }

        private void open(String room, String toggle) {
            tab.part(narrow() ? "room-" + room : toggle).click();
        }

        private void stop(String name) {
            tab.still();
            tab.shoot(name + "-" + screen);
            found.assertThat(tab.count("document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth"))
                    .as("%s overflows sideways", name)
                    .isLessThanOrEqualTo(0);
            found.assertThat(tab.strings(CUT_OFF)).as("%s is cut off", name).isEmpty();
            if (!narrow()) {
                found.assertThat(violations()).as("%s is not accessible", name).isEmpty();
            }
        }

        private List<String> violations() {
            return new AxeBuilder(tab.page())
                    .setLegacyMode(true).analyze().getViolations().stream()
                            .flatMap(rule -> rule.getNodes().stream()
                                    .map(node -> rule.getId() + ": " + node.getHtml() + " " + node.getFailureSummary()))
                            .toList();
        }
    }
}
