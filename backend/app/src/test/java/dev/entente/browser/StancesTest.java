package dev.entente.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who agrees with whom about a fact, at a glance. */
@ExtendWith(PageUnderTest.class)
class StancesTest {
    /** The bundled fact on which most sides are taken. */
    private static final String MOST_DISPUTED = """
            MATCH (c:Claim)-[:STATES]->(f:Fact)
            WITH f, count(DISTINCT c.status) AS statuses, count(c) AS claims
            RETURN f.key ORDER BY statuses DESC, claims DESC, f.key LIMIT 1""";
    /** One that several articles hold to have happened. */
    private static final String AGREED = """
            MATCH (a:Article)<-[:FROM]-(c:Claim)-[:STATES]->(f:Fact)
            WITH f, collect(DISTINCT c.status) AS statuses, count(DISTINCT a.publisher) AS publishers
            WHERE statuses = ['occurred']
            RETURN f.key ORDER BY publishers DESC, f.key LIMIT 1""";

    private static final String ALONE = """
            MATCH (c:Claim)-[:STATES]->(f:Fact) WITH f, count(c) AS claims WHERE claims = 1
            RETURN f.key ORDER BY f.key LIMIT 1""";

    @BeforeAll
    static void load(Site site) {
        site.holdSamples();
    }

    @Test
    void setsTheSidesBesideEachOther(Tabs tabs) {
        Tab tab = show(tabs, Screen.DESKTOP, MOST_DISPUTED);
        assertThat(tab.part("stance-affirm").locator("h4")).hasText(Pattern.compile("It is so\\s+1 publisher"));
        assertThat(tab.part("stance-affirm")).containsText("UK NEWS");
        assertThat(tab.part("stance-affirm")).containsText("and 1 further passage");
        assertThat(tab.part("stance-plan"))
                .containsText(Pattern.compile("Devdiscourse.*sought · 12 Oct 2024", Pattern.DOTALL));
        assertThat(tab.part("stance-doubt")).containsText(Pattern.compile("CNN.*carried by Future", Pattern.DOTALL));
        assertThat(tab.part("agreement")).hasCount(0);

        BoundingBox affirm = box(tab.part("stance-affirm"));
        BoundingBox plan = box(tab.part("stance-plan"));
        BoundingBox doubt = box(tab.part("stance-doubt"));
        assertThat(plan.y).isEqualTo(affirm.y);
        assertThat(plan.x).isGreaterThan(affirm.x + affirm.width);
        assertThat(doubt.y).as("a third side goes below").isGreaterThan(affirm.y + affirm.height);
        tab.shoot("stances");
    }

    @Test
    void anEntryLeadsToItsClaim(Tabs tabs) {
        Tab tab = show(tabs, Screen.DESKTOP, MOST_DISPUTED);
        tab.part("stance-doubt").getByTestId("report").click();
        Locator claim = tab.page().locator("[data-testid=claim]:focus");
        assertThat(claim).containsText("Cedric Leighton");
        assertThat(claim).isInViewport();
        tab.shoot("stances-claim");
    }

    @Test
    void saysInOneLineWhereAllAgree(Tabs tabs) {
        Tab tab = show(tabs, Screen.DESKTOP, AGREED);
        assertThat(tab.part("agreement")).hasText(Pattern.compile("(Two|Three|Four|Five) publishers agree"));
        assertThat(tab.part("stances")).hasCount(0);
    }

    @Test
    void saysThatThereIsNoSecondSource(Tabs tabs) {
        assertThat(show(tabs, Screen.DESKTOP, ALONE).part("agreement")).hasText("One publisher, no second source");
    }

    @Test
    void fitsAnyScreen(Tabs tabs) {
        for (Screen screen :
                new Screen[] {Screen.DESKTOP.inDark(), Screen.PHONE, Screen.PHONE.inDark(), Screen.ZOOMED}) {
            Tab tab = show(tabs, screen, MOST_DISPUTED);
            assertThat(
                            tab.count(
                                    "document.querySelector('.right').scrollWidth - document.querySelector('.right').clientWidth"))
                    .as("%s: how far one must scroll sideways", screen)
                    .isZero();
            tab.shoot("stances-" + screen);
        }
    }

    private static Tab show(Tabs tabs, Screen screen, String statement) {
        Tab tab = tabs.open(screen);
        tab.go("#show=fact/" + tab.asked(statement));
        assertThat(tab.part("claim").first()).isVisible();
        tab.still();
        return tab;
    }

    private static BoundingBox box(Locator part) {
        BoundingBox box = part.boundingBox();
        if (box == null) {
            throw new IllegalStateException("is not drawn");
        }
        return box;
    }
}
