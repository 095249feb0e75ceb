package dev.entente.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the console says and does before the editor knows the language, or where it never will. */
@ExtendWith(PageUnderTest.class)
class EditorStartTest {
    private static final String WORKER = "**/assets/cypher-worker-*.js";
    private static final String RAW = "match (a:State) where a.name='Iran' return a";
    private static final String[] IN_ORDER = {"MATCH (a:State)", "WHERE a.name = 'Iran'", "RETURN a"};

    @BeforeAll
    static void load(Site site) {
        site.holdSamples();
    }

    @Test
    void saysThatItGetsReadyAndFormatsThen(Tabs tabs) {
        Tab tab = tabs.blank(Screen.DESKTOP);
        List<Route> held = heldWorker(tab);
        tab.console(RAW);
        assertThat(tab.part("console-status")).hasText("The editor is getting ready …");
        tab.shoot("console-getting-ready");
        tab.part("console-format").click();
        assertThat(tab.part("console-status")).containsText("set in order as soon as the editor is ready");
        tab.page().waitForCondition(() -> !held.isEmpty());
        held.removeFirst().resume();
        assertThat(tab.page().locator(".cm-line")).hasText(IN_ORDER);
        assertThat(tab.part("console-status")).isEmpty();
    }

    @Test
    void anAnswerIsToldMeanwhileAndStays(Tabs tabs) {
        Tab tab = tabs.blank(Screen.DESKTOP);
        List<Route> held = heldWorker(tab);
        tab.query("RETURN 1 AS one");
        tab.part("console-input").press("Shift+Alt+F");
        assertThat(tab.part("console-status")).containsText("set in order as soon as");
        tab.part("console-run").click();
        tab.answered();
        tab.page().waitForCondition(() -> !held.isEmpty());
        held.removeFirst().resume();
        tab.learned();
        assertThat(tab.part("console-status")).containsText("1 row");
    }

    @Test
    void saysSoWhereNothingCanBeSetInOrder(Tabs tabs) {
        Tab tab = tabs.blank(Screen.DESKTOP);
        tab.expect("ERR_FAILED");
        tab.page().route(WORKER, Route::abort);
        tab.go("");
        tab.drawn();
        tab.console(RAW);
        tab.part("console-format").click();
        assertThat(tab.part("console-status")).containsText("cannot set anything in order");
        assertThat(tab.part("console-input")).hasText(RAW);
    }

    private static List<Route> heldWorker(Tab tab) {
        var held = new ArrayList<Route>();
        tab.page().route(WORKER, held::add);
        tab.go("");
        tab.drawn();
        return held;
    }
}
