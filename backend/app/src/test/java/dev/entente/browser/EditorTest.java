package dev.entente.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard.TypeOptions;
import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Where Cypher is written: the editor knows the language and what the store holds, and lets the keyboard out again. */
@ExtendWith(PageUnderTest.class)
class EditorTest {
    @BeforeAll
    static void load(Site site) {
        site.holdSamples();
    }

    @Test
    void completesFromWhatTheStoreHoldsAndOnlyWhatCanFollow(Tabs tabs) {
        Tab tab = written(tabs, "");
        tab.learned();
        type(tab, "MATCH (a:Lea");
        assertThat(offers(tab).first()).hasText("Leader");
        take(tab, "Enter");
        type(tab, ")-[r:");
        assertThat(offers(tab).filter(new Locator.FilterOptions().setHasText(Pattern.compile("^MET$"))))
                .hasCount(1);
        List<String> afterLeader = offers(tab).allInnerTexts();
        assertThat(afterLeader).contains("MET").doesNotContain("STATES", "CORRECTS", "STOOD");
        tab.page().keyboard().press("Escape");
        tab.write("");
        type(tab, "MATCH (c:Claim)-[");
        type(tab, ":");
        assertThat(offers(tab).filter(new Locator.FilterOptions().setHasText("STATES")))
                .hasCount(1);
        assertThat(offers(tab).allInnerTexts()).contains("FROM", "NAMES").doesNotContain("MET", "SUPPLIED", "STOOD");
        completesPropertiesFunctionsAndAllowedProcedures(tab);
    }

    private static void completesPropertiesFunctionsAndAllowedProcedures(Tab tab) {
        tab.page().keyboard().press("Escape");
        tab.write("");
        type(tab, "MATCH (a:State) RETURN toUpp");
        assertThat(offers(tab).first()).containsText("toUpper");
        take(tab, "Tab");
        assertThat(tab.part("console-input")).containsText("RETURN toUpper");
        type(tab, "(a.");
        assertThat(offers(tab).filter(new Locator.FilterOptions().setHasText(Pattern.compile("^name$"))))
                .hasCount(1);
        tab.page().keyboard().press("Escape");
        tab.write("");
        type(tab, "CALL db.");
        assertThat(offers(tab).filter(new Locator.FilterOptions().setHasText("labels")))
                .hasCount(1);
        assertThat(offers(tab).allInnerTexts()).noneMatch(offer -> offer.contains("createLabel"));
    }

    @Test
    void underlinesMistakesAndSaysWhereAndWhatWasMeant(Tabs tabs) {
        Tab tab = written(tabs, "MATCH (a:Stat)\nRETURN a");
        assertThat(tab.part("console-lint"))
                .containsText("Line 1, column 10: Label Stat is not in the store. Did you mean State?");
        assertThat(tab.page().locator(".cm-lintRange-warning")).hasText("Stat");
        tab.write("MATCH (a:State)\nRETURN b");
        assertThat(tab.part("console-lint")).containsText("Line 2, column 8: Variable `b` not defined");
        tab.part("lint-place").click();
        tab.page().keyboard().press("Delete");
        tab.page().keyboard().type("a");
        assertThat(tab.part("console-lint")).containsText("Tab indents");
        tab.query("MATCH (a:State)\nRETURN a");
        showsWhatAFunctionTakes(tab);
    }

    @Test
    void underlinesWhatIsRefusedHere(Tabs tabs) {
        Tab tab = written(tabs, "MATCH (a:State)\nDETACH DELETE a");
        assertThat(tab.part("console-lint"))
                .containsText("Line 2, column 1: This console only reads: DETACH DELETE is refused.");
        assertThat(tab.page().locator(".cm-lintRange-error")).hasText("DETACH DELETE");
        tab.write("RETURN 1 AS x\nNEXT\nRETURN x");
        assertThat(tab.part("console-lint"))
                .containsText("Line 2, column 1: Invalid input 'NEXT'. It is Cypher 25: write CYPHER 25 before the"
                        + " statement.");
        tab.query("CYPHER 25 RETURN 1 AS x\nNEXT\nRETURN x");
        assertThat(tab.part("console-lint")).containsText("Tab indents");
    }

    private static void showsWhatAFunctionTakes(Tab tab) {
        tab.write("");
        type(tab, "RETURN substring(\"abc\", ");
        assertThat(tab.page().locator(".cy-signature code")).containsText("substring(original");
        assertThat(tab.page().locator(".cy-signature strong")).containsText("start");
    }

    @Test
    void coloursTheStatementInBothThemes(Tabs tabs) {
        Tab tab = written(tabs, "MATCH (a:State {name: $name}) // note\nRETURN a");
        for (String look : List.of("cy-keyword", "cy-name", "cy-parameter", "cy-comment")) {
            assertThat(tab.page().locator("." + look).first()).isVisible();
        }
        String colour =
                "getComputedStyle(document.querySelector('.editor').shadowRoot.querySelector('.cy-keyword')).color";
        Object light = tab.cy(colour);
        tab.part("theme").click();
        assertThat(tab.cy(colour)).isNotEqualTo(light);
        formatsCommentsClosesBracketsAndTakesBack(tab);
    }

    private static void formatsCommentsClosesBracketsAndTakesBack(Tab tab) {
        tab.write("match (a:State) where a.name='Iran' return a");
        tab.page().keyboard().press("Shift+Alt+F");
        assertThat(tab.page().locator(".cm-line"))
                .hasText(new String[] {"MATCH (a:State)", "WHERE a.name = 'Iran'", "RETURN a"});
        tab.page().keyboard().press("Control+z");
        assertThat(tab.page().locator(".cm-line")).hasCount(1);
        tab.page().keyboard().press("Control+/");
        assertThat(tab.page().locator(".cm-line").first()).containsText("// match");
        tab.write("");
        type(tab, "RETURN [1");
        assertThat(tab.page().locator(".cm-line").first()).hasText("RETURN [1]");
    }

    @Test
    void theKeyboardGetsInAndOutAgain(Tabs tabs) {
        Tab tab = written(tabs, "RETURN 1 AS one");
        tab.page().keyboard().press("Home");
        tab.page().keyboard().press("Tab");
        assertThat(tab.page().locator(".cm-line").first()).hasText(Pattern.compile("^\\s+RETURN"));
        tab.page().keyboard().press("Escape");
        tab.page().keyboard().press("Tab");
        assertThat(tab.part("console-run")).isFocused();
        tab.page().keyboard().press("Enter");
        tab.answered();
        assertThat(tab.part("console-run")).isFocused();
        tab.page().keyboard().press("Shift+Tab");
        assertThat(tab.part("console-input")).isFocused();
        tab.page().keyboard().press("Control+m");
        tab.page().keyboard().press("Tab");
        assertThat(tab.part("console-run")).isFocused();
        tab.page().keyboard().press("Shift+Tab");
        tab.page().keyboard().press("Escape");
        assertThat(tab.part("console-input")).isVisible();
        tab.page().keyboard().press("Escape");
        assertThat(tab.part("console-input")).not().isVisible();
    }

    @Test
    void offersNothingWhereTheWordStandsThereInFull(Tabs tabs) {
        Tab tab = written(tabs, "");
        tab.learned();
        type(tab, "MATCH (a:Lea");
        assertThat(offers(tab).first()).hasText("Leader");
        type(tab, "der");
        assertThat(offers(tab)).hasCount(0);
        tab.page().keyboard().press("Control+ ");
        tab.page().waitForTimeout(500);
        assertThat(offers(tab)).hasCount(0);
        tab.page().keyboard().press("Backspace");
        tab.page().keyboard().press("Control+ ");
        assertThat(offers(tab).first()).hasText("Leader");
    }

    @Test
    void anEscapeThatClosesAListIsNoneThatClosesTheConsole(Tabs tabs) {
        Tab tab = written(tabs, "");
        tab.learned();
        type(tab, "MATCH (a:Lea");
        assertThat(offers(tab).first()).hasText("Leader");
        tab.page().keyboard().press("Escape");
        assertThat(offers(tab)).hasCount(0);
        tab.part("lint-place").waitFor(); // stands between the editor and Run, as soon as something is underlined
        tab.page().keyboard().press("Escape");
        assertThat(tab.part("console-input")).isVisible();
        tab.page().keyboard().press("Tab");
        assertThat(tab.part("lint-place")).isFocused();
        tab.page().keyboard().press("Tab");
        assertThat(tab.part("console-run")).isFocused();
        assertThat(tab.part("console-input")).hasText("MATCH (a:Lea)");
    }

    @Test
    void aPlainFieldDoesWhereTheEditorCannotBeLoaded(Tabs tabs) {
        Tab tab = tabs.blank(Screen.DESKTOP);
        tab.expect("ERR_FAILED");
        tab.page().route("**/assets/editor-*.js", route -> route.abort());
        tab.go("");
        tab.drawn();
        tab.part("console-toggle").click();
        tab.write("RETURN $x AS x");
        tab.part("parameter-value").fill("plainly");
        tab.part("console-input").press("Control+Enter");
        tab.answered();
        assertThat(tab.part("grid").locator("tbody td")).hasText("plainly");
        assertThat(tab.page().locator("entente-editor textarea")).isVisible();
    }

    @Test
    void theEditorDoesWithoutItsWorker(Tabs tabs) {
        Tab tab = tabs.blank(Screen.DESKTOP);
        tab.expect("ERR_FAILED");
        tab.page().route("**/assets/cypher-worker-*.js", route -> route.abort());
        tab.go("");
        tab.drawn();
        tab.query("RETURN 5 AS five");
        assertThat(tab.part("grid").locator("tbody td")).hasText("5");
    }

    /** A console in whose editor a statement stands. */
    private static Tab written(Tabs tabs, String statement) {
        Tab tab = tabs.open();
        tab.console(statement);
        tab.part("console-input").focus();
        return tab;
    }

    /** As fast as people type: what is offered follows. */
    private static void type(Tab tab, String words) {
        tab.page().keyboard().type(words, new TypeOptions().setDelay(15));
    }

    /** What has just come up is not taken by a key that was meant for the text. */
    private static void take(Tab tab, String key) {
        tab.page().waitForTimeout(200);
        tab.page().keyboard().press(key);
    }

    private static Locator offers(Tab tab) {
        return tab.page().locator(".cm-tooltip-autocomplete li .cm-completionLabel");
    }
}
