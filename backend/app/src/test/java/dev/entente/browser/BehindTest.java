package dev.entente.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every part of the page offers the statement that gives the same, filled in and run. */
@ExtendWith(PageUnderTest.class)
class BehindTest {
    @BeforeAll
    static void load(Site site) {
        site.holdSamples();
    }

    @Test
    void eachPartOpensTheConsoleWithItsStatementAndParameters(Tabs tabs) {
        Tab tab = tabs.open();
        int drawn = tab.count(
                "Number(document.querySelector('[data-testid=status-line]').textContent.match(/showing (\\d+) of/)[1])");
        behind(tab);
        tab.page().locator("#result-graph").click();
        assertThat(tab.part("console-result")).containsText("and " + drawn + " relationships");

        see(tab, "#show=entity/state:iran");
        behind(tab);
        assertThat(tab.part("parameter-value")).hasValue("state:iran");
        see(tab, "#show=fact/fact:f0be0bf4823ab75bc6954d30");
        tab.part("claim").first().waitFor();
        int claims = tab.part("claim").count();
        behind(tab);
        assertThat(tab.part("console-status")).containsText(claims + " rows");
        see(tab, "#show=article/004_bd0ae6138f01d0df");
        behind(tab);
        assertThat(tab.part("parameter-value")).hasValue("004_bd0ae6138f01d0df");
        see(tab, "#show=path/" + URLEncoder.encode("leader:alexander-novak|state:turkmenistan", UTF_8));
        tab.part("way").first().waitFor();
        int ways = tab.part("way").count();
        behind(tab);
        assertThat(tab.part("parameter-value").nth(0)).hasValue("leader:alexander-novak");
        assertThat(ways).isEqualTo(4);
    }

    @Test
    void aSearchOpensTheConsoleWithAllThatItFound(Tabs tabs) {
        Tab tab = tabs.open();
        tab.part("search-input").fill("pezeshkan");
        tab.part("search-hit").first().waitFor();
        int found = tab.part("search-hit").count();
        tab.page().locator("entente-search [data-testid=behind]").click();
        tab.answered();
        assertThat(tab.part("search-hit").first()).isHidden();
        assertThat(tab.part("parameter-value")).hasValue("+(\"pezeshkan\"^6 pezeshkan*^3 pezeshkan~2)");
        assertThat(tab.part("console-status")).containsText(String.valueOf(found));
    }

    @Test
    void isNotOfferedOfADay(Tabs tabs) {
        Tab tab = tabs.blank(Screen.DESKTOP);
        tab.go("#knownAt=2024-10-11&show=entity/state:iran");
        tab.drawn();
        assertThat(tab.panel().locator("h2")).hasText("Iran");
        assertThat(tab.part("behind")).hasCount(0);
    }

    private static void see(Tab tab, String hash) {
        tab.go(hash);
        tab.page().reload();
        tab.drawn();
    }

    private static void behind(Tab tab) {
        tab.part("behind").first().click();
        tab.answered();
        assertThat(tab.page().locator("entente-editor .cm-content")).isVisible();
    }
}
