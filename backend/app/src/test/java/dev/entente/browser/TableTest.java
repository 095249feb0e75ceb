package dev.entente.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.KeyboardModifier;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@ExtendWith(PageUnderTest.class)
class TableTest {
    private static final String EDGES =
            "cy.edges().reduce((sum, edge) => sum + (edge.data('pair') ? parseInt(edge.data('mark')) : 1), 0)";

    @BeforeAll
    static void load(Site site) {
        site.holdSamples();
    }

    @Test
    void holdsWhatTheCanvasHolds(Tabs tabs) {
        Tab tab = tabs.open();
        tab.part("table-toggle").click();
        Locator rows = tab.page().locator("#table-panel tbody tr");
        assertThat(rows).hasCount(tab.count("cy.nodes().length"));
        tab.part("table-edges").click();
        assertThat(rows).hasCount(tab.count(EDGES));
    }

    @Test
    void aRowSelectsOnTheCanvas(Tabs tabs) {
        Tab tab = tabs.open();
        tab.part("table-toggle").click();
        Locator row = tab.page().locator("#table-panel tbody tr").nth(2);
        String name = row.locator("th").innerText().strip();
        row.locator("th button").click();
        assertThat(tab.panel().locator("h2")).hasText(name);
        assertThat(tab.cy("cy.$(':selected').data('name').replaceAll('\\u200b', '')"))
                .isEqualTo(name);
        assertThat(row.locator("th button")).hasAttribute("aria-current", "true");
    }

    @Test
    void tabLeadsThereAndIntoIt(Tabs tabs) {
        Tab tab = tabs.open();
        var keyboard = tab.page().keyboard();
        tab.part("canvas").focus();
        keyboard.press("Tab");
        assertThat(tab.page().locator(":focus")).hasText("Read the canvas as a table");
        keyboard.press("Enter");
        assertThat(tab.part("table-entities")).isFocused();
        for (int i = 0; i < 16 && tab.page().locator("tbody th button:focus").count() == 0; i++) {
            keyboard.press("Tab");
        }
        keyboard.press("Enter");
        assertThat(tab.count("cy.$('node:selected').length")).isEqualTo(1);
        keyboard.press("Escape");
        assertThat(tab.page().locator("#drawer")).isHidden();
    }

    @Test
    void showsWhatItIsSortedBy(Tabs tabs) {
        Tab tab = tabs.open();
        tab.part("table-toggle").click();
        Locator heads = tab.page().locator("entente-table thead th");
        assertThat(heads.first()).hasAttribute("aria-sort", "ascending");
        assertThat(heads.first()).containsText("↑");
        heads.nth(2).locator("button").click();
        heads.nth(2).locator("button").click();
        assertThat(heads.nth(2)).hasAttribute("aria-sort", "descending");
        assertThat(heads.first()).hasAttribute("aria-sort", "none");
        List<Integer> facts = tab.page().locator("entente-table tbody tr td:nth-child(4)").allInnerTexts().stream()
                .map(Integer::valueOf)
                .toList();
        assertThat(facts).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void findsRowsAndCountsThem(Tabs tabs) {
        Tab tab = tabs.open();
        tab.part("table-toggle").click();
        tab.part("table-find").fill("state russia");
        assertThat(rows(tab)).hasCount(1);
        assertThat(tab.part("table-count")).hasText(Pattern.compile("1 of \\d+ rows"));
        tab.part("table-find").fill("no such row");
        assertThat(tab.page().locator("#table-panel")).containsText("No row has");
        tab.part("table-find").press("Escape");
        assertThat(tab.part("table-find")).hasValue("");
        assertThat(tab.page().locator("#drawer")).isVisible();
    }

    @Test
    void whatIsTickedIsSelectedOnTheCanvasAndTheOtherWayRound(Tabs tabs) {
        Tab tab = tabs.open();
        tab.part("table-toggle").click();
        box(tab, "Russia").check();
        assertThat(tab.panel().locator("h2")).hasText("Russia");
        box(tab, "Iran").check();
        assertThat(tab.part("several")).hasText("2 entities selected");
        assertThat(tab.strings("cy.$(':selected').map((node) => node.id()).sort()"))
                .containsExactly("state:iran", "state:russia");
        assertThat(tab.cy("document.querySelector('[data-testid=table-all]').indeterminate"))
                .isEqualTo(true);
        tab.part("table-all").check();
        assertThat(tab.part("table-chosen")).hasText(tab.count("cy.nodes().length") + " selected");
        tab.part("table-all").uncheck();
        assertThat(tab.count("cy.$(':selected').length")).isZero();

        tab.pick("Turkmenistan");
        assertThat(box(tab, "Turkmenistan")).isChecked();
        assertThat(tab.page().locator("entente-table tr.chosen")).isInViewport();
    }

    @Test
    void whatIsTickedCanBeHiddenPinnedAndLeftAlone(Tabs tabs) {
        Tab tab = tabs.open();
        tab.part("table-toggle").click();
        int before = tab.count("cy.nodes().length");
        box(tab, "Ukraine").check();
        tab.part("table-pin").click();
        assertThat(tab.cy("cy.getElementById('state:ukraine').hasClass('pinned')"))
                .isEqualTo(true);
        assertThat(row(tab, "Ukraine")).containsText("yes");
        tab.part("table-hide").click();
        assertThat(rows(tab)).hasCount(before - 1);
        box(tab, "Russia").check();
        box(tab, "Iran").check();
        tab.part("table-keep").click();
        assertThat(rows(tab)).hasCount(2);
        assertThat(tab.part("status-line")).containsText("Hid");
        tab.part("undo").click();
        assertThat(rows(tab)).hasCount(before - 1);
    }

    @Test
    void edgesAreTickedAndHiddenOneByOne(Tabs tabs) {
        Tab tab = tabs.open();
        tab.part("table-toggle").click();
        tab.part("table-edges").click();
        int before = tab.count(EDGES);
        Locator boxes = tab.page().locator("entente-table tbody input");
        boxes.nth(1).check();
        boxes.nth(4).click(new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.SHIFT)));
        assertThat(tab.part("table-chosen")).hasText("4 selected");
        tab.part("table-hide").click();
        assertThat(rows(tab)).hasCount(before - 4);
        assertThat(tab.part("table-chosen")).hasCount(0);
    }

    @Test
    void savesWhatIsShownOrTickedForASpreadsheet(Tabs tabs) throws IOException {
        Tab tab = tabs.open();
        tab.part("table-toggle").click();
        List<String> all = lines(tab.download(() -> tab.part("table-csv").click()));
        assertThat(all.getFirst()).isEqualTo("\uFEFFName,Label,Facts,Edges here,Pinned,Key,ISO code");
        assertThat(all).hasSize(1 + tab.count("cy.nodes().length"));
        tab.part("table-edges").click();
        tab.page().locator("entente-table tbody input").first().check();
        Download download = tab.download(() -> tab.part("table-csv").click());
        assertThat(download.suggestedFilename()).isEqualTo("entente-edges.csv");
        List<String> one = lines(download);
        assertThat(one).hasSize(2);
        assertThat(one.getFirst()).contains("Begins,Ends,Precision,Type,From key,To key,Fact key,Edge key");
    }

    @Test
    void theKeyboardWalksThroughRowsAndTicksThem(Tabs tabs) {
        Tab tab = tabs.open();
        tab.part("table-toggle").click();
        Locator boxes = tab.page().locator("entente-table tbody input");
        boxes.first().focus();
        tab.page().keyboard().press("ArrowDown");
        assertThat(boxes.nth(1)).isFocused();
        tab.page().keyboard().press("Space");
        assertThat(boxes.nth(1)).isChecked();
        tab.page().keyboard().press("ArrowUp");
        assertThat(boxes.first()).isFocused();
    }

    @ParameterizedTest
    @MethodSource("screens")
    void looksAsItShould(Screen screen, Tabs tabs) {
        Tab tab = tabs.open(screen);
        tab.part(screen.width() > 820 ? "table-toggle" : "room-table").click();
        box(tab, "Iran").check();
        tab.shoot("table-" + screen);
        tab.part("table-edges").click();
        tab.page().locator("entente-table tbody input").nth(2).check();
        tab.shoot("table-edges-" + screen);
        assertThat(tab.count("document.documentElement.scrollWidth")).isLessThanOrEqualTo(screen.width());
    }

    static List<Screen> screens() {
        return List.of(Screen.DESKTOP, Screen.DESKTOP.inDark(), Screen.PHONE, Screen.PHONE.inDark());
    }

    private static Locator rows(Tab tab) {
        return tab.page().locator("#table-panel tbody tr");
    }

    private static Locator row(Tab tab, String name) {
        return rows(tab).filter(new Locator.FilterOptions().setHas(box(tab, name)));
    }

    private static Locator box(Tab tab, String name) {
        return tab.page().getByLabel("Select " + name, new Page.GetByLabelOptions().setExact(true));
    }

    private static List<String> lines(Download download) throws IOException {
        return Files.readAllLines(download.path());
    }

    @Test
    void namesLabelsInWordsAndKeepsAllColumnsInSight(Tabs tabs) {
        Tab tab = tabs.open();
        tab.part("table-toggle").click();
        tab.part("table-find").fill("Weapon");
        assertThat(tab.page().locator("#table-panel tbody tr").first()).containsText("Weapon system");
        tab.part("table-find").fill("");
        tab.part("table-edges").click();
        assertThat(tab.page().locator("#table-panel tbody tr").first()).isVisible();
        assertThat(
                        tab.count(
                                "document.querySelector('#table-panel').scrollWidth - document.querySelector('#table-panel').clientWidth"))
                .isLessThanOrEqualTo(0);
    }
}
