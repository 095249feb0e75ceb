package dev.entente.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Articles of whose publishers nothing is known: one wording for all of them, and each counts for itself. */
@ExtendWith(PageUnderTest.class)
class NamelessTest {
    private static final String NAMELESS = "Publisher not known";
    private static final String MEETING =
            "cy.edges().filter((edge) => edge.target().id().startsWith('leader:'))[0].id()";

    @BeforeAll
    static void load(Site site) throws URISyntaxException {
        site.hold(List.of(Path.of(Objects.requireNonNull(NamelessTest.class.getResource("/browser/nameless.jsonl"))
                .toURI())));
    }

    @AfterAll
    static void empty(Site site) {
        site.empty();
    }

    @Test
    void twoOfThemCountAsTwoAndAreCalledAlike(Tabs tabs) {
        Tab tab = tabs.open();
        tab.click(tab.edge((String) tab.cy(MEETING)));
        assertThat(tab.part("claim-counts")).hasText("2 claims, 2 publishers");
        Locator names = tab.panel().locator(".publisher h4");
        assertThat(names).hasText(new String[] {NAMELESS, NAMELESS});
        assertThat(tab.panel()).containsText("The same meeting");
        assertThat(tab.panel().innerText()).doesNotContain("nameless-");

        tab.part("open-article").first().click();
        assertThat(tab.panel().locator(".kicker").first()).hasText(NAMELESS);
    }

    @Test
    void theLegendHasOneRowForThem(Tabs tabs) {
        Tab tab = tabs.open();
        Locator rows = tab.part("facet-voices").locator(".facet-row");
        assertThat(rows).hasCount(2);
        assertThat(rows.nth(1)).containsText(NAMELESS);
        assertThat(rows.nth(1).locator(".number")).hasText("1");
        tab.box(NAMELESS).uncheck();
        assertThat(tab.part("status-line")).containsText("Hid " + NAMELESS);
        assertThat(tab.part("status-line")).containsText("2 entities, showing 1 of 2 edges");
        tab.box(NAMELESS).check();
        assertThat(tab.part("status-line")).containsText("Showed " + NAMELESS);
        rows.nth(1).hover();
        rows.nth(1).locator(".only").click();
        assertThat(tab.count("cy.edges(':visible').length")).isEqualTo(1);
        assertThat(tab.box("Estmark Herald")).not().isChecked();
    }

    @Test
    void tableOverviewAndPathCallThemSo(Tabs tabs) {
        Tab tab = tabs.open();
        tab.part("table-toggle").click();
        tab.part("table-edges").click();
        assertThat(tab.page().locator("#table-panel")).containsText(NAMELESS + " and 1 more");
        tab.part("drawer-close").click();
        tab.part("scene-overview").click();
        assertThat(tab.part("overview-publishers").getByText(NAMELESS, new Locator.GetByTextOptions().setExact(true)))
                .hasCount(2);
        assertThat(tab.page().locator("body").innerText()).doesNotContain("unknown publisher");

        Tab path = tabs.blank(Screen.DESKTOP);
        path.go("#show=path/leader:tomas-berg|state:estmark");
        path.drawn();
        assertThat(path.part("step").first()).containsText(NAMELESS);
    }
}
