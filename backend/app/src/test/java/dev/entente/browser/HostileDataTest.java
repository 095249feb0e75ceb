package dev.entente.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Articles are written by strangers: what they write is shown as it stands, and never runs. */
@ExtendWith(PageUnderTest.class)
class HostileDataTest {
    private static final String IMAGE = "<img src=x onerror=alert(1)>";
    private static final String SCRIPT = "\"><script>window.ran = true</script>";
    private static final String VALUE = "</style><svg onload=alert(2)>";
    private static final String OVERRIDE = "\u202egnirts\u202c";
    private static final String FROM = "Norland " + IMAGE;

    @BeforeAll
    static void load(Site site) throws URISyntaxException {
        site.hold(List.of(Path.of(Objects.requireNonNull(HostileDataTest.class.getResource("/browser/hostile.jsonl"))
                .toURI())));
        // The format takes no such address any more; a store may have one from before.
        site.count("MATCH (a:Article {id: 'hostile-1'}) SET a.address = 'javascript:alert(1)' RETURN count(a)");
    }

    @Test
    void isShownVerbatimAndNeverRuns(Tabs tabs) {
        Tab tab = tabs.open();
        assertThat(tab.strings("cy.nodes().map((node) => node.data('name').replaceAll('\\u200b', ''))"))
                .contains(FROM);
        entity(tab);
        fact(tab);
        article(tab);
        console(tab);
        statement(tab);
        table(tab);
        view(tab);
        assertThat(tab.cy("window.ran ?? false")).isEqualTo(false);
        assertThat(tab.page().locator("img, [onload], [onerror]")).hasCount(0);
    }

    private static void entity(Tab tab) {
        assertThat(tab.search("Norland").first()).containsText(IMAGE);
        tab.part("search-hit").first().click();
        assertThat(tab.panel().locator("h2")).hasText(FROM);
        assertThat(tab.panel()).containsText("Note " + IMAGE);
        assertThat(tab.panel()).containsText("Alias " + SCRIPT);
        assertThat(tab.panel()).containsText(OVERRIDE);
        assertThat(tab.panel()).containsText("President " + SCRIPT);
        tab.shoot("hostile-entity");
    }

    private static void fact(Tab tab) {
        tab.go("#show=pair/state:norland|state:southland");
        tab.page().reload();
        tab.drawn();
        assertThat(tab.panel().locator("h2")).containsText(FROM);
        tab.part("pair-member").first().locator("button").click();
        assertThat(tab.part("fact-sentence")).containsText(IMAGE);
        assertThat(tab.part("claim").first().locator("mark")).containsText(SCRIPT);
        assertThat(tab.part("claim").first().locator("cite")).containsText("Title " + IMAGE);
        assertThat(tab.part("claim").first().getByTestId("claim-chain")).containsText("Ministry " + SCRIPT);
        assertThat(tab.panel()).containsText("Post " + SCRIPT);
        assertThat(tab.panel()).containsText("“in May " + IMAGE + "”");
        tab.shoot("hostile-fact");
    }

    private static void article(Tab tab) {
        tab.part("open-article").first().click();
        assertThat(tab.part("article-text")).containsText(IMAGE);
        assertThat(tab.part("article-text")).containsText(SCRIPT);
        assertThat(tab.page().locator("a[href^='javascript']")).hasCount(0);
    }

    private static void console(Tab tab) {
        tab.query("MATCH (n:State) RETURN n.name AS `" + IMAGE + "`, n");
        assertThat(tab.part("console-result").locator("th").first()).containsText(IMAGE);
        assertThat(tab.part("console-result").locator("tbody")).containsText(FROM);
    }

    /** All that the console shows of a statement, and what is kept of it. */
    private static void statement(Tab tab) {
        tab.console("MATCH (`" + IMAGE + "`:State) WHERE `" + IMAGE + "`.name <> $`" + IMAGE + "` RETURN ['" + IMAGE
                + "', {`" + IMAGE + "`: $`" + IMAGE + "`}] AS list, `" + IMAGE + "` AS n, labels(`" + IMAGE
                + "`) AS `<b>bold</b>`");
        assertThat(tab.part("console-parameters")).containsText("$" + IMAGE);
        tab.part("parameter-value").fill(VALUE);
        tab.part("console-profile").click();
        assertThat(tab.part("plan")).containsText(IMAGE);
        tab.page().locator("#result-table").click();
        assertThat(tab.part("grid").locator("thead")).containsText("<b>bold</b>");
        assertThat(tab.part("grid").locator("tbody")).containsText(IMAGE);
        assertThat(tab.part("grid").locator("tbody")).containsText(VALUE);
        tab.part("grid").locator("tbody td").first().click();
        assertThat(tab.part("whole-cell")).containsText(VALUE);
        tab.page().locator("#result-json").click();
        assertThat(tab.part("console-result")).containsText(FROM);
        tab.part("shelf-history").click();
        assertThat(tab.part("shelf-entry").first()).containsText(IMAGE);
        tab.part("shelf-saved").click();
        tab.part("query-name").fill("Query " + VALUE);
        tab.part("query-save").click();
        assertThat(tab.part("saved-query")).containsText("Query " + VALUE);
        assertThat(tab.part("status-line")).containsText(VALUE);
        tab.shoot("hostile-console");
        tab.expect("status of 400");
        tab.ask("RETURN `" + IMAGE + "`");
        assertThat(tab.part("console-error")).containsText(IMAGE);
    }

    private static void view(Tab tab) {
        tab.part("views-menu").click();
        tab.part("view-name").fill("View " + VALUE);
        tab.part("view-save").click();
        assertThat(tab.part("status-line")).containsText("View " + VALUE);
        tab.part("views-menu").click();
        assertThat(tab.part("saved-view")).containsText("View " + VALUE);
        tab.shoot("hostile-view");
    }

    private static void table(Tab tab) {
        tab.part("table-toggle").click();
        assertThat(tab.page().locator("#table-panel tbody")).containsText(FROM);
        tab.part("table-edges").click();
        assertThat(tab.page().locator("#table-panel tbody")).containsText(SCRIPT);
    }
}
