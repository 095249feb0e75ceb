package dev.entente.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Statements to begin from: questions, what was run here, and what was saved. */
@ExtendWith(PageUnderTest.class)
class ConsoleShelfTest {
    @BeforeAll
    static void load(Site site) {
        site.holdSamples();
    }

    @Test
    void aQuestionIsFoundFilledInAndRun(Tabs tabs) {
        Tab tab = tabs.open();
        tab.console("RETURN 1");
        tab.part("shelf-questions").click();
        tab.part("shelf-find").fill("weapons iran SUPPLY");
        assertThat(tab.part("shelf-entry")).hasCount(1);
        tab.part("shelf-entry").locator(".question").click();
        assertThat(tab.part("console-input")).containsText("SUPPLIED");
        assertThat(tab.part("console-question")).containsText("Which weapons did Iran supply to Russia");
        assertThat(tab.part("parameter-value").first()).hasValue("state:iran");
        assertThat(tab.part("console-result")).hasCount(0);
        tab.part("shelf-run").click();
        tab.answered();
        assertThat(tab.part("console-result")).containsText("Fath 360");
        assertThat(tab.part("grid").locator("tbody td").first()).isInViewport();
        tab.write("RETURN 2");
        assertThat(tab.part("console-question")).hasCount(0);
        tab.part("shelf-find").fill("no such thing at all");
        assertThat(tab.page().locator("#console-shelf")).containsText("Nothing matches.");
    }

    @Test
    void whatWasRunIsKeptInThisBrowserUntilItIsCleared(Tabs tabs) {
        Tab tab = tabs.open();
        tab.query("RETURN 1 AS first");
        tab.console("RETURN $x AS second");
        tab.part("parameter-value").fill("kept");
        tab.run();
        tab.page().reload();
        tab.drawn();
        tab.part("console-toggle").click();
        tab.part("shelf-history").click();
        assertThat(tab.part("shelf-entry")).hasCount(2);
        tab.part("shelf-find").fill("second");
        assertThat(tab.part("shelf-entry")).hasCount(1);
        tab.part("shelf-run").click();
        tab.answered();
        assertThat(tab.part("grid").locator("tbody td")).hasText("kept");
        tab.part("history-clear").click();
        tab.part("history-clear").click();
        tab.part("shelf-find").fill("");
        assertThat(tab.part("shelf-entry")).hasCount(0);
        assertThat(tab.cy("localStorage.getItem('entente-cypher-history')")).isNull();
    }

    @Test
    void aParameterThatIsNoneOfItsTypeIsNotSaved(Tabs tabs) {
        Tab tab = tabs.open();
        tab.console("RETURN $n AS n");
        tab.part("parameter-kind").selectOption("number");
        tab.part("parameter-value").fill("abc");
        tab.part("shelf-saved").click();
        tab.part("query-name").fill("Letters");
        tab.part("query-save").click();
        assertThat(tab.page().locator("#console-shelf [role=alert]")).containsText("none of its type");
    }

    @Test
    void aQueryIsSavedInTheStoreReplacedOpenedElsewhereAndDeleted(Tabs tabs) {
        Tab tab = tabs.open();
        tab.console("RETURN $n AS n");
        tab.part("parameter-kind").selectOption("number");
        tab.part("parameter-value").fill("7");
        tab.part("shelf-saved").click();
        tab.part("query-name").fill("Seven <b>bold</b>");
        tab.part("query-save").click();
        assertThat(tab.part("saved-query")).containsText("Seven <b>bold</b>");
        tab.write("RETURN $n + 1 AS n");
        tab.part("query-name").fill("seven <B>bold</B>");
        tab.part("query-save").click();
        tab.part("query-replace").click();
        assertThat(tab.part("status-line")).containsText("Replaced “Seven <b>bold</b>”");

        Tab other = tabs.open();
        other.console("RETURN 0");
        other.part("shelf-saved").click();
        other.part("saved-query").locator("button").nth(1).click();
        other.answered();
        assertThat(other.part("grid").locator("tbody td")).hasText("8");
        other.part("query-remove").click();
        other.part("query-remove").click();
        assertThat(other.part("saved-query")).hasCount(0);
    }

    @Test
    void whatWasSaidOfSavingGoesWhenSomethingIsRun(Tabs tabs) {
        Tab tab = tabs.open();
        tab.expect("status of 400");
        tab.console("RETRUN 1");
        tab.part("shelf-saved").click();
        tab.part("query-name").fill("Misspelt");
        tab.part("query-save").click();
        assertThat(tab.part("status-line")).containsText("Saved “Misspelt” in the store");
        tab.page().locator(".notice").hover(); // what somebody points at stays, until the next thing happens
        tab.part("console-input").press("Control+Enter");
        assertThat(tab.part("console-error")).isVisible();
        assertThat(tab.part("status-line")).not().containsText("Saved");
        tab.part("query-remove").first().click();
        tab.part("query-remove").first().click();
        assertThat(tab.part("status-line")).containsText("Deleted “Misspelt”");
        tab.page().locator(".notice").hover();
        tab.part("query-name").press("Enter");
        assertThat(tab.page().locator("#console-shelf [role=alert]")).containsText("Give the query a name");
        assertThat(tab.part("status-line")).not().containsText("Deleted");
    }

    @Test
    void deletingLeadsToTheNextSavedQueryAndItsButtonSaysWhatItDoes(Tabs tabs) {
        Tab tab = tabs.open();
        tab.console("RETURN 1");
        tab.part("shelf-saved").click();
        for (String name : List.of("First", "Second", "Third")) {
            tab.part("query-name").fill(name);
            tab.part("query-save").click();
            assertThat(tab.part("saved-query").filter(new Locator.FilterOptions().setHasText(name)))
                    .hasCount(1);
        }
        String last = tab.part("saved-query").last().locator(".question").innerText();
        Locator remove = tab.part("query-remove").last();
        assertThat(remove).hasAccessibleName("Delete “" + last + "”");
        remove.click();
        assertThat(remove).hasAccessibleName("Delete? Press again to delete “" + last + "”");
        remove.press("Enter");
        assertThat(tab.part("saved-query")).hasCount(2);
        assertThat(tab.part("saved-query").last().locator(".question")).isFocused();
        remove(tab);
        assertThat(tab.part("saved-query")).hasCount(1);
        assertThat(tab.part("saved-query").first().locator(".question")).isFocused();
        remove(tab);
        assertThat(tab.page().locator("entente-saved-queries")).containsText("No query is saved yet.");
        assertThat(tab.page().locator("entente-saved-queries .none")).isFocused();
    }

    @Test
    void whatIsStillReadOrCannotBeReadIsNotSaidToBeNone(Tabs tabs) {
        Tab tab = tabs.open();
        tab.expect("status of 503");
        var held = new ArrayList<Route>();
        tab.page().route("**/api/{examples,queries}", held::add);
        tab.page().reload();
        tab.drawn();
        tab.part("console-toggle").click();
        Locator shelf = tab.page().locator("#console-shelf");
        for (String name : List.of("questions", "saved")) {
            tab.part("shelf-" + name).click();
            assertThat(shelf).containsText("Reading …");
            assertThat(shelf).not().containsText("No quer");
            tab.page().waitForCondition(() -> !held.isEmpty());
            held.removeFirst().fulfill(ConsoleAnswers.refused(503, "restarted", "No <b>room</b>"));
            assertThat(shelf.getByRole(AriaRole.ALERT)).containsText("No <b>room</b>.");
            assertThat(shelf).not().containsText("No quer");
        }
        tab.page().unroute("**/api/{examples,queries}");
        shelf.getByText("Try again").click();
        assertThat(tab.part("query-name")).isVisible();
        tab.part("shelf-questions").click();
        shelf.getByText("Try again").click();
        assertThat(tab.part("shelf-entry").first()).isVisible();
    }

    @Test
    void anErrorGoesWithTheStatementThatItIsAbout(Tabs tabs) {
        Tab tab = tabs.open();
        tab.expect("status of 400");
        tab.query("RETURN 1 AS before");
        for (String shelf : List.of("questions", "history")) {
            tab.ask("RETRUN 1");
            assertThat(tab.part("console-error")).isVisible();
            tab.part("shelf-" + shelf).click();
            tab.part("shelf-entry").last().locator("button").first().click();
            assertThat(tab.part("console-input")).not().containsText("RETRUN");
            assertThat(tab.part("console-error")).hasCount(0);
            assertThat(tab.part("console-lint")).not().containsText("RETRUN");
            tab.part("shelf-" + shelf).click();
        }
    }

    private static void remove(Tab tab) {
        tab.part("query-remove").first().click();
        tab.part("query-remove").first().press("Enter");
    }
}
