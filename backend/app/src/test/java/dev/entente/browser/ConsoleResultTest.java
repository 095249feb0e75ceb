package dev.entente.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a statement answered: read, sorted, walked, taken away. */
@ExtendWith(PageUnderTest.class)
class ConsoleResultTest {
    @BeforeAll
    static void load(Site site) {
        site.holdSamples();
    }

    @Test
    void showsValuesOfEveryType(Tabs tabs) {
        Tab tab = tabs.open();
        tab.query("MATCH p = (a:State {key: 'state:iran'})-[r]->(b:WeaponSystem) WITH p, a, r LIMIT 1 "
                + "RETURN date('2024-10-11') AS date, duration('P1M2DT3S') AS duration, "
                + "point({latitude: 1.5, longitude: 2}) AS point, [1, 'two', null] AS list, {a: {b: true}} AS map, "
                + "9223372036854775807 AS big, 0.1 AS float, null AS none, a, r, p");
        Locator cells = tab.part("grid").locator("tbody td");
        assertThat(cells.nth(0)).hasText("2024-10-11");
        assertThat(cells.nth(1)).hasText("P1M2DT3S");
        assertThat(cells.nth(2)).hasText("point({srid: 4326, x: 2, y: 1.5})");
        assertThat(cells.nth(3)).hasText("[1, \"two\", null]");
        assertThat(cells.nth(4)).hasText("{a: {b: true}}");
        assertThat(cells.nth(5)).hasText("9223372036854775807");
        assertThat(cells.nth(6)).hasText("0.1");
        assertThat(cells.nth(7)).hasText("null");
        assertThat(cells.nth(8)).containsText("(Iran");
        assertThat(cells.nth(9)).hasText(Pattern.compile("^\\[:[A-Z_]+]$"));
        assertThat(cells.nth(10)).hasText(Pattern.compile("^\\(Iran .*→ \\(.*\\)$"));
        cells.nth(8).locator("button").click();
        assertThat(tab.panel().locator("h2")).hasText("Iran");
    }

    @Test
    void aThousandRowsAreWindowedSortedAndWalked(Tabs tabs) {
        Tab tab = tabs.open();
        tab.query("UNWIND range(1, 2000) AS i RETURN i, 10000000000000000 + i AS big, 'n' + (i % 7) AS name");
        assertThat(tab.part("console-status")).containsText("stopped at 1,000 of more");
        assertThat(tab.part("console-onward")).containsText("SKIP");
        Locator rows = tab.part("grid").locator("tr.row");
        assertThat(rows).hasCount(150);
        tab.part("grid").evaluate("(grid) => grid.scrollTo({ top: grid.scrollHeight })");
        assertThat(rows.last().locator("td").first()).hasText("1000");
        tab.part("grid").locator("th button").nth(1).click();
        tab.part("grid").locator("th button").nth(1).click();
        assertThat(rows.first().locator("td").nth(1)).hasText("10000000000001000");
        assertThat(tab.part("grid").locator("th").nth(1)).hasAttribute("aria-sort", "descending");

        rows.first().locator("td").first().click();
        for (String key : new String[] {"ArrowDown", "ArrowRight", "PageDown", "ArrowUp"}) {
            tab.page().keyboard().press(key);
        }
        assertThat(tab.part("grid").locator("td:focus")).hasText("10000000000000990");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aLongValueMakesNoRowHighAndIsReadWholeByTheKeyboard(boolean narrow, Tabs tabs) {
        Tab tab = tabs.open(narrow ? Screen.PHONE : Screen.DESKTOP);
        if (narrow) {
            inHand(tab);
        }
        tab.query(
                "UNWIND range(1, 30) AS i RETURN i, 'entity ' + i AS name, 'short' AS kind,"
                        + " [x IN range(1, 60) | 'member ' + x] AS members, 'word ' + reduce(t = '', x IN range(1, 60) | t + ' word') AS text");
        Locator rows = tab.part("grid").locator("tr.row");
        for (Locator row : rows.all()) {
            assertThat(row.boundingBox().height).isLessThan(76);
        }
        tab.shoot("console-clamped-" + (narrow ? "phone" : "desktop"));
        rows.first().locator("td").first().click();
        for (int column = 0; column < 3; column++) {
            tab.page().keyboard().press("ArrowRight");
        }
        assertThat(rows.first().locator("td").nth(3)).isFocused();
        assertThat(tab.part("whole-cell")).containsText("\"member 60\"");
        tab.openClipboard();
        tab.page().keyboard().press("Control+c");
        assertThat(tab.clipboard()).contains("member 60");
    }

    @Test
    void aTextThatIsCutIsReadWholeHoweverShort(Tabs tabs) {
        Tab tab = tabs.open(Screen.PHONE);
        inHand(tab);
        tab.query("RETURN 'one two three four five six seven eight nine ten' AS a, 'b' AS b, '%1$s' AS c, '%1$s' AS d"
                .formatted("another column here ".repeat(4)));
        Locator cell = tab.part("grid").locator("tbody td").first();
        assertThat((Boolean) cell.evaluate(
                        "(td) => td.firstElementChild.scrollHeight > td.firstElementChild.clientHeight + 1"))
                .as("is cut")
                .isTrue();
        cell.click();
        assertThat(tab.part("whole-cell")).containsText("eight nine ten");
    }

    @Test
    void whatIsMissingInAColumnOfNumbersStandsWhereTheNumbersEnd(Tabs tabs) {
        Tab tab = tabs.open();
        tab.query("UNWIND [null, 1, null, 20] AS n RETURN n, CASE WHEN n IS NULL THEN null ELSE 'text' END AS t");
        Locator columns = tab.part("grid").locator("tr.row td:first-child");
        for (Locator cell : columns.all()) {
            assertThat(cell).hasCSS("text-align", "end");
        }
        assertThat(tab.part("grid").locator("th button").first()).hasCSS("text-align", "end");
        assertThat(tab.part("grid").locator("tr.row td").nth(1)).hasCSS("text-align", "start");
    }

    @Test
    void cellsRowsAndTablesAreCopiedAndSaved(Tabs tabs) throws Exception {
        Tab tab = tabs.open();
        tab.openClipboard();
        tab.query("UNWIND [['a|b', 2], ['=cmd()', 9007199254740993], ['say \"x\"\nand y', null]] AS row "
                + "RETURN row[0] AS name, row[1] AS n");
        tab.part("grid").locator("tr.row").nth(1).locator("td").nth(1).click();
        tab.part("copy-cell").click();
        assertThat(tab.part("status-line")).containsText("Copied the cell");
        assertThat(tab.clipboard()).isEqualTo("9007199254740993");
        tab.part("copy-row").click();
        assertThat(tab.part("status-line")).containsText("Copied the row");
        assertThat(tab.clipboard()).isEqualTo("name\tn\n'=cmd()\t9007199254740993");
        tab.part("copy-markdown").click();
        assertThat(tab.part("status-line")).containsText("Copied 3 rows");
        assertThat(tab.clipboard()).startsWith("| name | n |\n| --- | --- |\n| a\\|b | 2 |");
        tab.part("copy-json").click();
        tab.page().waitForFunction("async () => (await navigator.clipboard.readText()).startsWith('[')");
        assertThat(tab.clipboard()).contains("\"name\": \"=cmd()\"");
        tab.part("grid").locator("tr.row").nth(0).locator("td").nth(0).click();
        tab.page().keyboard().press("Control+c");
        assertThat(tab.clipboard()).isEqualTo("a|b");
        var file = tab.download(() -> tab.part("result-csv").click());
        assertThat(file.suggestedFilename()).isEqualTo("entente-query.csv");
        assertThat(Files.readString(file.path(), StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFname,n\r\na|b,2\r\n'=cmd(),9007199254740993\r\n\"say \"\"x\"\"\nand y\",\r\n");
    }

    @Test
    void whereThereIsNothingToDrawRowsAreShownUntilThereIsAgain(Tabs tabs) {
        Tab tab = tabs.open();
        tab.query("MATCH (a:State) RETURN a LIMIT 2");
        tab.page().locator("#result-graph").click();
        assertThat(tab.part("result-replace")).isVisible();
        tab.query("RETURN 'rows' AS words");
        assertThat(tab.part("grid").locator("tbody td")).hasText("rows");
        tab.page().locator("#result-graph").click();
        assertThat(tab.part("console-result")).containsText("nothing to draw");
        tab.query("RETURN 'again' AS words");
        assertThat(tab.part("grid").locator("tbody td")).hasText("again");
        tab.part("console-profile").click();
        assertThat(tab.part("plan")).isVisible();
        tab.query("MATCH (a:State) RETURN a LIMIT 2");
        assertThat(tab.part("result-replace")).isVisible();
    }

    @Test
    void whatIsMarkupInAResultStaysText(Tabs tabs) {
        Tab tab = tabs.open();
        tab.query("RETURN '<img src=x onerror=alert(1)>' AS `<script>alert(2)</script>`, "
                + "{`<b>k</b>`: '</td><svg onload=alert(3)>'} AS map");
        assertThat(tab.part("grid").locator("thead")).containsText("<script>alert(2)</script>");
        assertThat(tab.part("grid").locator("tbody td").first()).hasText("<img src=x onerror=alert(1)>");
        tab.part("grid").locator("tbody td").nth(1).click();
        tab.page().locator("#result-json").click();
        assertThat(tab.part("console-result").locator("pre")).containsText("</td><svg onload=alert(3)>");
        assertThat(tab.part("console-result").locator("img, script, td svg")).hasCount(0);
    }

    private static void inHand(Tab tab) {
        tab.part("room-cypher").click();
        tab.page().locator("entente-editor .cm-content").waitFor();
    }
}
