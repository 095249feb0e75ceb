package dev.entente.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What was true on a day, and what was known on it. */
@ExtendWith(PageUnderTest.class)
class ClocksTest {
    private static final String PLACES = """
            cy.nodes().map((node) => {
              const { x, y } = node.position();
              return `${node.id()} ${x} ${y}`;
            }).sort()""";
    private static final String STATUSES =
            "cy.edges().map((edge) => `${edge.source().id()} ${edge.classes().find((name) => ['planned', 'occurred'].includes(name))}`).sort()";
    private static final String EDGES = "cy.edges().map((edge) => edge.id()).sort()";
    private static final String MEETING = "leader:ada-lind planned";

    @BeforeAll
    static void load(Site site) throws URISyntaxException {
        site.hold(RecordTest.file());
    }

    @AfterAll
    static void empty(Site site) {
        site.empty();
    }

    @Test
    void aClockReadsWhatIsShownAsItWasKnownAndMovesNothing(Tabs tabs) {
        Tab tab = tabs.open();
        List<String> places = tab.strings(PLACES);
        List<String> now = tab.strings(STATUSES);
        assertThat(now).doesNotContain(MEETING);

        tab.part("clock-knownAt").fill("2024-10-11");
        assertThat(tab.part("then")).containsText("The record as known on 11 Oct 2024");
        assertThat(tab.part("status-line")).containsText("Read as known on 11 Oct 2024");
        assertThat(tab.part("status-line")).containsText("At that time: 2 facts from 1 article");
        assertThat(tab.strings(PLACES)).isEqualTo(places);
        assertThat(tab.strings(STATUSES)).contains(MEETING);
        assertThat(tab.count("cy.getElementById('state:estmark').connectedEdges().length"))
                .isZero();

        tab.part("undo").click();
        assertThat(tab.part("then")).hasCount(0);
        assertThat(tab.part("clock-knownAt")).hasValue("");
        assertThat(tab.strings(STATUSES)).isEqualTo(now);
        tab.part("redo").click();
        assertThat(tab.part("clock-knownAt")).hasValue("2024-10-11");
        assertThat(tab.strings(STATUSES)).contains(MEETING);
        tab.part("all-times").click();
        assertThat(tab.part("then")).hasCount(0);
        assertThat(tab.strings(STATUSES)).doesNotContain(MEETING);
    }

    @Test
    void theWayBackFromAClockLeadsToWhatWasThere(Site site, Tabs tabs) throws URISyntaxException {
        site.holdSamples();
        try {
            theWayBackFromAClock(tabs.open());
        } finally {
            load(site);
        }
    }

    private static void theWayBackFromAClock(Tab tab) {
        List<String> edges = tab.strings(EDGES);
        tab.part("clock-knownAt").fill("2024-10-11");
        assertThat(tab.part("then")).isVisible();
        List<String> then = tab.strings(EDGES);
        assertThat(then).hasSizeBetween(1, edges.size() - 1);
        tab.page().reload();
        tab.drawn();
        assertThat(tab.strings(EDGES)).isEqualTo(then);
        tab.part("all-times").click();
        assertThat(tab.part("then")).hasCount(0);
        assertThat(tab.strings(EDGES)).isEqualTo(edges);
        assertThat(tab.part("among")).not().isChecked();
    }

    @Test
    void theKeysTakeBackWhereADayOrAChoiceHasTheFocus(Tabs tabs) {
        Tab tab = tabs.open();
        tab.part("clock-knownAt").fill("2024-10-11");
        assertThat(tab.part("then")).isVisible();
        assertThat(tab.part("clock-knownAt")).isFocused();
        tab.page().keyboard().press("Control+z");
        assertThat(tab.part("then")).hasCount(0);
        assertThat(tab.part("clock-knownAt")).hasValue("");
        tab.page().keyboard().press("Control+y");
        assertThat(tab.part("then")).isVisible();
        tab.part("clear-knownAt").click();
        assertThat(tab.part("then")).hasCount(0);
        tab.page().keyboard().press("Control+z");
        assertThat(tab.part("clock-knownAt")).hasValue("2024-10-11");
        tab.part("sources").focus();
        tab.page().keyboard().press("Control+z");
        assertThat(tab.part("then")).hasCount(0);
    }

    @Test
    void anAddressKeepsTheClocks(Tabs tabs) {
        Tab tab = tabs.open();
        tab.part("clock-asOf").fill("2024-10-12");
        assertThat(tab.part("then")).containsText("as of 12 Oct 2024");
        tab.part("clock-knownAt").fill("2024-10-11");
        assertThat(tab.part("then")).containsText("as of 12 Oct 2024, as known on 11 Oct 2024");
        assertThat(tab.hash()).contains("asOf=2024-10-12").contains("knownAt=2024-10-11");
        tab.page().reload();
        tab.drawn();
        assertThat(tab.part("clock-asOf")).hasValue("2024-10-12");
        assertThat(tab.part("clock-knownAt")).hasValue("2024-10-11");
        assertThat(tab.strings(STATUSES)).contains(MEETING);

        tab.part("first-view").click();
        assertThat(tab.part("status-line")).containsText("Back to the first view");
        assertThat(tab.strings("cy.nodes().map((node) => node.id())")).doesNotContain("state:estmark");
        tab.part("clear-asOf").click();
        assertThat(tab.part("then")).hasText("The record as known on 11 Oct 2024 Show all times");
        assertThat(tab.hash()).doesNotContain("asOf");
    }

    @Test
    void panelsAndSearchKnowTheClocks(Tabs tabs) {
        Tab tab = tabs.open();
        tab.pick("Estmark");
        assertThat(tab.part("count-row")).hasCount(1);
        tab.part("clock-knownAt").fill("2024-10-11");
        assertThat(tab.panel()).containsText("No fact of it was known and true at the time that is set.");
        tab.part("search-input").fill("Estmark");
        assertThat(tab.page().locator(".hits")).containsText("No match for “Estmark”.");
        assertThat(tab.search("Berg")).hasCount(1);
        tab.part("search-hit").first().click();
        assertThat(tab.panel()).containsText("1 fact");
    }

    @Test
    void whatWasNotKnownYetIsNoFailure(Tabs tabs) {
        Tab tab = tabs.open();
        tab.expect("404");
        tab.click(tab.edge((String) tab.cy("cy.getElementById('state:estmark').connectedEdges()[0].id()")));
        assertThat(tab.part("fact-sentence")).isVisible();
        tab.part("clock-knownAt").fill("2024-10-11");
        assertThat(tab.part("not-then")).isVisible();
        assertThat(tab.panel().locator("[role=alert]")).hasCount(0);
        tab.shoot("not-then");
        tab.panel().getByText("Show all times").click();
        assertThat(tab.part("fact-sentence")).isVisible();
    }

    @Test
    void aDayIsTypedByKeyboardAndNonsenseClearsIt(Tabs tabs) {
        Tab tab = tabs.open();
        // Day and month alike, since the browser decides which comes first.
        tab.part("clock-knownAt").focus();
        tab.page().keyboard().type("11112024");
        assertThat(tab.part("then")).containsText("as known on 11 Nov 2024");
        assertThat(tab.part("undo"))
                .hasAttribute("title", "Read as known on 11 Nov 2024: 5 edges between what is shown");
        tab.page().keyboard().press("Backspace");
        tab.part("canvas").focus();
        assertThat(tab.part("then")).hasCount(0);
        assertThat(tab.part("clock-knownAt")).hasValue("");
        tab.go("#knownAt=2024-02-30");
        tab.drawn();
        assertThat(tab.part("status-line")).containsText("could not be read and was left out: knownAt");
        assertThat(tab.part("then")).hasCount(0);
    }
}
