package dev.entente.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What a reader sees of a graph that is too large to be read whole. How fast it is, is the bench's question. */
@ExtendWith(PageUnderTest.class)
class LargeGraphTest {
    private static final MadeUpWorld WORLD = MadeUpWorld.ofEdges(3_000);
    private static final double LONG = 120_000;
    private static final String COMPLETE = "() => window.cy?.elements().length === " + WORLD.elements();

    @BeforeAll
    static void load(Site site, @TempDir Path folder) throws IOException {
        site.hold(List.of(Files.write(folder.resolve("made-up.jsonl"), WORLD.lines())));
    }

    @Test
    void isDrawnPlainlyAndSaysSo(Tabs tabs) {
        Tab tab = large(tabs);
        tab.page().waitForFunction(COMPLETE);
        assertThat(tab.part("plain-lines")).containsText("drawn plainly", new ContainsTextOptions().setTimeout(LONG));
        assertThat(tab.count("cy.edges('.plain').length")).isEqualTo(tab.count("cy.edges().length"));
        tab.still();
        tab.shoot("large-plain");

        tab.page().evaluate("cy.zoom({ level: 2, position: cy.nodes()[700].position() })");
        assertThat(tab.part("plain-lines")).isHidden();
        assertThat(tab.count("cy.nodes()[700].connectedEdges().not('.plain').length"))
                .isPositive();
        tab.shoot("large-near");
    }

    @Test
    void answersWhileItGrows(Tabs tabs) {
        Tab tab = large(tabs);
        tab.page().waitForFunction("() => window.cy?.nodes().length > 0");
        tab.part("table-toggle").click();
        tab.part("table-edges").click();
        tab.page().waitForFunction(COMPLETE);
        assertThat(tab.page().locator("#table-panel table"))
                .hasAttribute("aria-rowcount", String.valueOf(tab.count("cy.edges().length") + 1));

        var rows = tab.page().locator("#table-panel tr.row");
        assertThat(rows.first()).hasAttribute("aria-rowindex", "2");
        tab.page().locator("#table-panel").evaluate("panel => panel.scrollTo(0, panel.scrollHeight)");
        assertThat(rows.last()).hasAttribute("aria-rowindex", String.valueOf(tab.count("cy.edges().length") + 1));
        assertThat(rows.last()).isInViewport();
        tab.shoot("large-table");
    }

    private static Tab large(Tabs tabs) {
        Tab tab = tabs.blank(Screen.DESKTOP);
        tab.page().setDefaultTimeout(LONG);
        tab.go("#on=" + String.join(",", WORLD.keys()));
        return tab;
    }
}
