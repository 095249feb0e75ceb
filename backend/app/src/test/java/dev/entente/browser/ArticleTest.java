package dev.entente.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An article with everything that is read out of it. */
@ExtendWith(PageUnderTest.class)
class ArticleTest {
    private static final String ARTICLE = "002_e7503debab2fb53f";
    private static final Pattern CURRENT = Pattern.compile("\\bcurrent\\b");
    private static final String PLACES =
            "Object.fromEntries(cy.nodes().map((node) => [node.id(), [node.position('x'), node.position('y')]]))";
    /** Where every word of the text stands. */
    private static final String LAID_OUT =
            "[...document.querySelectorAll('.marked, .passages li')].map((mark) => JSON.stringify(mark.getBoundingClientRect()))";

    @BeforeAll
    static void load(Site site) {
        site.holdSamples();
    }

    @Test
    void saysWhenItWasPublishedAndHowThatIsKnown(Tabs tabs) {
        Tab tab = show(tabs, Screen.DESKTOP);
        assertThat(tab.panel()).containsText("Devdiscourse");
        assertThat(tab.panel()).containsText("published 12 Oct 2024 (dateline: updated and created");
        assertThat(tab.part("brief")).containsText("Brief in our own words of: ");
    }

    @Test
    void marksAndListPointAtEachOther(Tabs tabs) {
        Tab tab = show(tabs, Screen.DESKTOP);
        Locator passage = tab.part("passage").first();
        Locator mark = tab.part("highlight").first();
        mark.scrollIntoViewIfNeeded();
        var before = tab.strings(LAID_OUT);
        mark.hover();
        assertThat(passage).hasClass(CURRENT);
        assertThat(tab.strings(LAID_OUT)).as("nothing shifts").isEqualTo(before);

        passage.hover();
        assertThat(mark).hasClass(CURRENT);
        // What is focused scrolls, and the mouse would then point at something else.
        tab.page().mouse().move(400, 400);
        tab.part("passage").last().getByRole(AriaRole.BUTTON).focus();
        assertThat(tab.page().locator(".marked.current")).not().hasCount(0);
        assertThat(tab.part("passage").last()).hasClass(CURRENT);
    }

    @Test
    void marksThatMeetAreToldApart(Tabs tabs) {
        Tab tab = show(tabs, Screen.DESKTOP);
        assertThat(
                        tab.strings(
                                "[...new Set([...document.querySelectorAll('.marked')].map((mark) => mark.className.includes('other') + ''))]"))
                .containsExactlyInAnyOrder("true", "false");
    }

    @Test
    void showsItsGraphAloneInOneStepAndMovesNothing(Tabs tabs) {
        Tab tab = show(tabs, Screen.DESKTOP);
        Object before = tab.cy(PLACES);
        tab.part("article-graph").click();
        assertThat(tab.part("status-line"))
                .containsText("Showed what Russia and Iran Forge New Alliances Amid Global Tensions says");
        tab.still();
        var places = (Map<?, ?>) tab.cy(PLACES);
        assertThat(places).isNotEqualTo(before);
        assertThat(places.entrySet())
                .filteredOn(place -> ((Map<?, ?>) before).containsKey(place.getKey()))
                .isNotEmpty()
                .allSatisfy(place -> assertThat(place.getValue()).isEqualTo(((Map<?, ?>) before).get(place.getKey())));
        assertThat(tab.part("article-text")).isVisible();
        tab.shoot("article-graph");

        tab.page().keyboard().press("Control+z");
        tab.still();
        assertThat(tab.cy(PLACES)).isEqualTo(before);
    }

    @Test
    void readsWellOnAnyScreen(Tabs tabs) {
        for (Screen screen :
                new Screen[] {Screen.DESKTOP, Screen.DESKTOP.inDark(), Screen.PHONE, Screen.PHONE.inDark()}) {
            Tab tab = show(tabs, screen);
            assertThat(
                            tab.count(
                                    "document.querySelector('.right').scrollWidth - document.querySelector('.right').clientWidth"))
                    .as("%s: how far one must scroll sideways", screen)
                    .isZero();
            tab.shoot("article-" + screen);
        }
    }

    private static Tab show(Tabs tabs, Screen screen) {
        Tab tab = tabs.blank(screen);
        tab.go("#show=article/" + ARTICLE);
        tab.drawn();
        assertThat(tab.part("article-text")).isVisible();
        return tab;
    }
}
