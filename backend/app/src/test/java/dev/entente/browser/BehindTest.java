package dev.entente.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every part of the page offers the statement that gives the same, filled in and run. */
@ExtendWith(PageUnderTest.class)
class BehindTest {
    /** How many edges the page says that it shows. */
    private static final String DRAWN =
            "Number(document.querySelector('[data-testid=status-line]').textContent.match(/(?:showing |, )(\\d+)/)[1])";

    @BeforeAll
    static void load(Site site) {
        site.holdSamples();
    }

    @Test
    void eachPartOpensTheConsoleWithItsStatementAndParameters(Tabs tabs) {
        Tab tab = tabs.open();
        int drawn = tab.count(DRAWN);
        behind(tab);
        tab.page().locator("#result-graph").click();
        assertThat(tab.part("console-result")).containsText("and " + drawn + " relationships");

        see(tab, "#show=entity/state:iran");
        behind(tab);
        assertThat(parameter(tab, "key")).hasValue("state:iran");
        see(tab, "#show=fact/fact:f0be0bf4823ab75bc6954d30");
        tab.part("claim").first().waitFor();
        int claims = tab.part("claim").count();
        behind(tab);
        assertThat(tab.part("console-status")).containsText(claims + " rows");
        see(tab, "#show=article/004_bd0ae6138f01d0df");
        behind(tab);
        assertThat(parameter(tab, "id")).hasValue("004_bd0ae6138f01d0df");
        see(tab, "#show=path/" + URLEncoder.encode("leader:alexander-novak|state:turkmenistan", UTF_8));
        tab.part("way").first().waitFor();
        int ways = tab.part("way").count();
        behind(tab);
        assertThat(parameter(tab, "from")).hasValue("leader:alexander-novak");
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
        assertThat(parameter(tab, "query")).hasValue("+(\"pezeshkan\"^6 pezeshkan*^3 pezeshkan~2)");
        assertThat(tab.part("console-status")).containsText(String.valueOf(found));
    }

    @Test
    void aSearchForWholeNamesOpensItWithThese(Tabs tabs) {
        Tab tab = tabs.open();
        tab.part("search-input").fill("\"vladimir putin\"");
        tab.part("search-hit").first().waitFor();
        int found = tab.part("search-hit").count();
        tab.page().locator("entente-search [data-testid=behind]").click();
        tab.answered();
        assertThat(parameter(tab, "names")).hasValue("[\"Vladimir Putin\"]");
        assertThat(tab.part("console-status")).containsText(Pattern.compile("^" + found + " row"));
    }

    /** What the canvas shows, each filter by itself and all together. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "labels=Leader",
                "statuses=planned,sought",
                "relations=MET,SUPPLIED",
                "voices=Reuters",
                "sources=2",
                "happened=2024-01-01/2024-09-30",
                "labels=Leader&statuses=planned&relations=MET&happened=2023-01-01/2024-12-31",
                "knownAt=2024-10-11&happened=2024-10-11/2024-10-11"
            })
    void whatTheFilterLetsThroughIsWhatItsStatementGives(String filter, Tabs tabs) {
        Tab tab = tabs.blank(Screen.DESKTOP);
        tab.go("#" + filter);
        tab.drawn();
        int drawn = tab.count(DRAWN);
        tab.part("legend").locator("[data-testid=behind]").click();
        tab.answered();
        tab.page().locator("#result-graph").click();
        assertThat(tab.part("console-result")).containsText(Pattern.compile("and " + drawn + " relationship"));
    }

    @Test
    void theDaysThatAreChosenOpenItToo(Tabs tabs) {
        Tab tab = tabs.blank(Screen.DESKTOP);
        tab.go("#happened=2024-01-01/2024-09-30");
        tab.drawn();
        tab.part("timeline").locator("[data-testid=behind]").click();
        tab.answered();
        assertThat(parameter(tab, "from")).hasValue("2024-01-01");
        assertThat(parameter(tab, "until")).hasValue("2024-09-30");
    }

    @Test
    void eachPictureOfTheOverviewOpensTheConsole(Tabs tabs) {
        Tab tab = tabs.open();
        tab.part("scene-overview").click();
        tab.part("overview-matrix").waitFor();
        for (String picture : List.of("months", "relations", "publishers", "matrix")) {
            tab.part("overview-" + picture).locator("[data-testid=behind]").click();
            tab.answered();
            assertThat(tab.page().locator("entente-editor .cm-content")).isVisible();
            assertThat(parameter(tab, "knownAt")).hasCount(1);
            assertThat(tab.part("console-question")).isVisible();
            tab.part("console-toggle").click();
        }
    }

    @Test
    void whatBeganAndEndedOpensTheConsole(Tabs tabs) {
        Tab tab = tabs.blank(Screen.DESKTOP);
        tab.go("#compare=happened,2024-06-01,2024-10-11&show=diff/all");
        tab.drawn();
        tab.part("change").first().waitFor();
        int changes = tab.part("change").count();
        behind(tab);
        assertThat(tab.part("console-status")).containsText(changes + " rows");
    }

    @Test
    void aDayThatIsSetIsAmongTheParameters(Tabs tabs) {
        Tab tab = tabs.blank(Screen.DESKTOP);
        tab.go("#knownAt=2024-10-11&show=entity/state:iran");
        tab.drawn();
        assertThat(tab.panel().locator("h2")).hasText("Iran");
        behind(tab);
        assertThat(parameter(tab, "key")).hasValue("state:iran");
        assertThat(parameter(tab, "knownAt")).hasValue("2024-10-11");
    }

    private static Locator parameter(Tab tab, String name) {
        return tab.page().getByLabel("Value of $" + name, new Page.GetByLabelOptions().setExact(true));
    }

    private static void see(Tab tab, String hash) {
        tab.go(hash);
        tab.page().reload();
        tab.drawn();
    }

    private static void behind(Tab tab) {
        tab.panel().locator("[data-testid=behind]").click();
        tab.answered();
        assertThat(tab.page().locator("entente-editor .cm-content")).isVisible();
    }
}
