package dev.entente.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.net.URISyntaxException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two days against each other: drawn, listed, brought in, taken back. */
@ExtendWith(PageUnderTest.class)
class CompareTest {
    private static final String PLACES = """
            cy.nodes().map((node) => {
              const { x, y } = node.position();
              return `${node.id()} ${x} ${y}`;
            }).sort()""";
    /** Each kind of change with the number of its facts, as the server counts them. */
    private static final String TOTALS = """
            async (query) => {
              const { facts } = await (await fetch(`/api/diff?${query}`)).json();
              return Object.entries(facts).map(([kind, { total }]) => `${kind} ${total}`).sort();
            }""";

    private static final String LISTED = """
            [...document.querySelectorAll('[data-testid^="changes-"]:not([data-testid=changes-count])')]
              .map((kind) => `${kind.dataset.testid.replace('changes-', '')} ${kind.querySelectorAll('[data-testid=change]').length}`).sort()""";

    @BeforeEach
    void load(Site site) throws URISyntaxException {
        site.hold(RecordTest.file());
    }

    @AfterAll
    static void empty(Site site) {
        site.empty();
    }

    @Test
    void whatChangedIsMarkedAndListedAndNothingMoves(Tabs tabs) {
        Tab tab = tabs.open();
        List<String> places = tab.strings(PLACES);
        compare(tab, "known", "2024-10-11", "2024-10-20");
        assertThat(tab.part("compared")).containsText("Known on 11 Oct 2024 against 20 Oct 2024: +1 new, ✓1 confirmed");
        assertThat(tab.count("cy.edges('.change-new').length")).isEqualTo(1);
        assertThat(tab.cy("cy.edges('.change-new')[0].data('mark')")).isEqualTo("+");
        assertThat(tab.cy("cy.edges('.change-confirmed')[0].data('mark')")).isEqualTo("✓");
        assertThat(tab.count("cy.edges('.unchanged').length")).isEqualTo(3);
        assertThat(tab.strings(PLACES)).isEqualTo(places);
        assertThat(tab.strings(LISTED)).isEqualTo(totals(tab, "clock=known&from=2024-10-11&to=2024-10-20"));
        tab.shoot("compare");

        tab.part("changes-confirmed").getByTestId("change").locator(".question").click();
        assertThat(tab.part("fact-sentence")).isVisible();
        tab.part("panel-back").click();
        assertThat(tab.part("changes")).isVisible();
        tab.part("table-toggle").click();
        tab.part("table-edges").click();
        Locator table = tab.page().locator("entente-table");
        assertThat(table.locator("thead th").last()).containsText("Change");
        assertThat(table).containsText("confirmed");
        assertThat(table).containsText("unchanged");
        tab.part("drawer-close").click();

        tab.part("undo").click();
        assertThat(tab.part("compared")).hasCount(0);
        assertThat(tab.count("cy.edges('.unchanged, .changed').length")).isZero();
        tab.part("redo").click();
        assertThat(tab.part("compared")).containsText("1 confirmed");
        tab.part("stop-comparing").click();
        assertThat(tab.part("compared")).hasCount(0);
        assertThat(tab.hash()).doesNotContain("compare");
        assertThat(tab.strings(PLACES)).isEqualTo(places);
    }

    @Test
    void anAddressKeepsTheComparison(Tabs tabs) {
        Tab tab = tabs.blank(Screen.DESKTOP);
        tab.go("#compare=known,2024-10-11,2024-10-20&show=diff/all");
        tab.drawn();
        assertThat(tab.part("changes")).containsText("1 new, 1 confirmed");
        assertThat(tab.part("compare-from")).hasValue("2024-10-11");
        assertThat(tab.count("cy.edges('.change-new').length")).isEqualTo(1);
        tab.part("clock-asOf").fill("2024-10-15");
        tab.part("clock-asOf").press("Enter");
        assertThat(tab.part("compared")).not().containsText("1 new");
    }

    @Test
    void whatIsNewIsBroughtInBesideWhatItTouches(Tabs tabs) {
        Tab tab = tabs.open();
        tab.click(tab.node("state:estmark"));
        tab.part("hide").click();
        List<String> places = tab.strings(PLACES);
        compare(tab, "known", "2024-10-11", "2024-10-20");
        tab.part("bring-new").click();
        assertThat(tab.part("status-line")).containsText("Brought in 1 changed fact and 1 entity");
        assertThat(tab.part("bring-new")).hasCount(0);
        assertThat(tab.strings(PLACES)).containsAll(places).hasSize(places.size() + 1);
        assertThat(tab.count("cy.edges('.change-new').length")).isEqualTo(1);
        tab.part("undo").click();
        assertThat(tab.part("bring-new")).isVisible();
    }

    @Test
    void mistakesAreSaidBesideTheFieldsAndTheArrangementStays(Tabs tabs) {
        Tab tab = tabs.open();
        List<String> places = tab.strings(PLACES);
        tab.part("compare-open").click();
        tab.part("compare-go").click();
        assertThat(tab.part("compare-problem")).hasText("Give both days.");
        compare(tab, "known", "2024-10-20", "2024-10-11");
        assertThat(tab.part("compare-problem")).hasText("The first day is after the second.");
        tab.expect("ERR_INTERNET_DISCONNECTED|Failed to load");
        tab.page().context().setOffline(true);
        compare(tab, "known", "2024-10-11", "2024-10-20");
        assertThat(tab.part("compare-problem"))
                .hasText(
                        "The server does not answer. Everything you arranged is kept. Start it again, or wait for it, and try again.");
        assertThat(tab.strings(PLACES)).isEqualTo(places);
        tab.shoot("compare-gone");
        tab.page().context().setOffline(false);
        tab.part("compared")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Try again"))
                .click();
        assertThat(tab.part("compared")).containsText("1 new");
    }

    @Test
    void aClockIsSetAtOnceByEnterAndByLeaving(Tabs tabs) {
        Tab tab = tabs.open();
        tab.page().clock().install();
        tab.page().clock().pauseAt(System.currentTimeMillis() + 60_000);
        tab.part("clock-knownAt").fill("2024-10-11");
        tab.part("clock-knownAt").press("Enter");
        assertThat(tab.part("then")).containsText("as known on 11 Oct 2024");
        tab.part("clock-knownAt").fill("2024-10-12");
        tab.part("clock-knownAt").blur();
        assertThat(tab.part("then")).containsText("as known on 12 Oct 2024");
    }

    @Test
    void theSamplesAreComparedAsTheServerCountsThem(Tabs tabs, Site site) {
        site.holdSamples();
        for (String query : List.of(
                "known 2024-10-11 2024-10-12", "known 2024-10-09 2026-01-01", "happened 2022-06-01 2024-10-11")) {
            String[] part = query.split(" ");
            Tab tab = tabs.open();
            compare(tab, part[0], part[1], part[2]);
            assertThat(tab.part("changes")).isVisible();
            List<String> totals = totals(tab, "clock=%s&from=%s&to=%s".formatted((Object[]) part));
            assertThat(tab.strings(LISTED)).isEqualTo(capped(totals));
            tab.shoot("compare-" + part[0] + "-" + part[2]);
        }
        Tab dark = tabs.open(Screen.DESKTOP.inDark());
        compare(dark, "known", "2024-10-11", "2024-10-12");
        assertThat(dark.part("changes")).isVisible();
        dark.shoot("compare-dark");
        Tab phone = tabs.blank(Screen.PHONE);
        phone.go("#compare=known,2024-10-11,2024-10-12");
        phone.drawn();
        assertThat(phone.part("compared")).containsText("new");
        phone.shoot("compare-phone");
        phone.part("list-changes").click();
        assertThat(phone.part("changes")).isVisible();
        phone.shoot("compare-phone-list");
    }

    private static void compare(Tab tab, String clock, String from, String to) {
        if (!tab.part("compare-from").isVisible()) {
            tab.part("compare-open").click();
        }
        tab.part("compare-clock").selectOption(clock);
        tab.part("compare-from").fill(from);
        tab.part("compare-to").fill(to);
        tab.part("compare-go").click();
        tab.still();
    }

    @SuppressWarnings("unchecked") // the script answers a list of strings
    private static List<String> totals(Tab tab, String query) {
        return (List<String>) tab.page().evaluate(TOTALS, query);
    }

    /** The list shows the first hundred of each kind. */
    private static List<String> capped(List<String> totals) {
        return totals.stream()
                .map(each -> each.split(" "))
                .map(each -> each[0] + " " + Math.min(100, Integer.parseInt(each[1])))
                .toList();
    }
}
