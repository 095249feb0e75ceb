package dev.entente.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.HashSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PageUnderTest.class)
class FactTest {
    private static final String CLICKABLE_SINGLE = """
            () => cy.edges('.single').toArray().find((edge) => {
              const at = edge.midpoint();
              return cy.renderer().findNearestElement(at.x, at.y, true, false)?.id() === edge.id();
            }).id()""";
    private static final Pattern PUBLISHED = Pattern.compile("published \\d|publication date not known");
    private static final String IRAN_AND_RUSSIA =
            "cy.getElementById('state:iran').edgesWith(cy.getElementById('state:russia'))[0]";

    @BeforeAll
    static void load(Site site) {
        site.holdSamples();
    }

    @Test
    void anEdgeOpensItsFactWithItsEvidence(Tabs tabs) {
        Tab tab = tabs.open();
        tab.click(tab.edge((String) tab.page().evaluate(CLICKABLE_SINGLE)));
        tellsItsEvidence(tab);
        tab.part("open-article").first().click();
        assertThat(tab.part("article-text").locator(".marked.here").first()).isVisible();
        assertThat(tab.part("highlight").first()).isVisible();
        tab.part("panel-back").click();
        assertThat(tab.part("fact-sentence")).isVisible();
    }

    @Test
    void aBundleListsItsMembers(Tabs tabs) {
        Tab tab = tabs.open();
        String id = (String) tab.cy(IRAN_AND_RUSSIA + ".id()");
        int members = Integer.parseInt(((String) tab.cy(IRAN_AND_RUSSIA + ".data('mark')")).split(" ", -1)[0]);
        tab.click(tab.edge(id));
        assertThat(tab.part("pair-member")).hasCount(members);
        assertThat(tab.panel().locator("h2")).containsText("Iran");

        tab.part("pair-member").first().getByRole(AriaRole.BUTTON).click();
        tellsItsEvidence(tab);
    }

    @Test
    void aBundleOpensAsCurves(Tabs tabs) {
        Tab tab = tabs.open();
        tab.click(tab.edge((String) tab.cy(IRAN_AND_RUSSIA + ".id()")));
        tab.part("pair-member").first().waitFor();
        int members = tab.part("pair-member").count();
        tab.part("open-curves").click();
        assertThat(tab.count("cy.edges('.curve').length")).isEqualTo(members);
        tab.page().keyboard().press("Control+z");
        tab.page().waitForFunction("() => cy.edges('.curve').length === 0");
    }

    @Test
    void whatIranSuppliedToRussiaNamesSeveralArticles(Tabs tabs) {
        Tab tab = tabs.open();
        tab.click(tab.edge((String) tab.cy(IRAN_AND_RUSSIA + ".id()")));
        Locator supplied =
                tab.part("pair-member").filter(new Locator.FilterOptions().setHasText("Iran supplied Russia"));
        assertThat(supplied.first()).isVisible();
        var articles = new HashSet<String>();
        for (int i = 0, facts = supplied.count(); i < facts; i++) {
            supplied.nth(i).getByRole(AriaRole.BUTTON).click();
            assertThat(tab.part("claim").first()).isVisible();
            articles.addAll(tab.part("claim").locator(".article-line").allInnerTexts());
            tab.part("panel-back").click();
            assertThat(supplied.first()).isVisible();
        }
        assertThat(articles).hasSizeGreaterThanOrEqualTo(2);
    }

    private static void tellsItsEvidence(Tab tab) {
        assertThat(tab.part("fact-sentence")).not().isEmpty();
        assertThat(tab.part("fact-status")).not().isEmpty();
        assertThat(tab.part("claim").first()).isVisible();
        for (Locator claim : tab.part("claim").all()) {
            assertThat(claim.locator("blockquote mark")).not().isEmpty();
            assertThat(claim.getByTestId("claim-chain")).containsText("Says so:");
            assertThat(claim.locator("cite")).not().isEmpty();
            assertThat(claim.locator("dt").first()).hasText("Happened");
            assertThat(claim.locator("dd").first()).not().isEmpty();
            assertThat(claim).containsText(PUBLISHED);
            assertThat(claim).containsText("recorded ");
        }
    }
}
