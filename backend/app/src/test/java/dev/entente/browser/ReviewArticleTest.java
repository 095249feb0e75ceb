package dev.entente.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an article claims is looked through, decided on and saved. */
@ExtendWith(PageUnderTest.class)
class ReviewArticleTest {
    private static final String CUT_OFF = """
            [...document.querySelectorAll('.adding :is(button, input, textarea, select, h1, h2, h3, p, blockquote)')]
              .filter((each) => each.checkVisibility({ visibilityProperty: true }))
              .filter((each) => each.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
              .map((each) => each.dataset.testid ?? each.outerHTML)""";

    @BeforeEach
    void load(Site site) {
        site.holdSamples();
    }

    @Test
    void anArticleIsReadLookedThroughAndSaved(Site site, Tabs tabs) {
        Tab tab = tabs.open();
        int articles = site.count("MATCH (a:Article) RETURN count(a)");
        Adding.review(tab, Adding.TEXT);
        assertThat(tab.part("draft-text")).hasText(Adding.TEXT);
        assertThat(tab.part("draft-text").locator("b")).hasCount(0);
        assertThat(site.count("MATCH (a:Article) RETURN count(a)")).isEqualTo(articles);
        int claims = tab.part("draft-claim").count();
        assertThat(tab.part("draft-mark").count()).isPositive();
        assertThat(tab.count("cy.edges().length")).isPositive();

        tab.part("claims-order").selectOption("text");
        tab.part("draft-claim").first().focus();
        tab.page().keyboard().press("a");
        assertThat(tab.part("review-progress")).containsText("1 accepted");
        assertThat(tab.part("draft-claim").nth(1)).isFocused();
        tab.page().keyboard().press("ArrowDown");
        tab.page().keyboard().press("r");
        assertThat(tab.part("review-progress")).containsText("1 rejected");
        assertThat(tab.part("draft-claim").nth(2)).hasClass(Pattern.compile("rejected"));
        tab.part("draft-claim").nth(1).click();
        tab.page().keyboard().press("c");
        tab.part("correction-status").selectOption("planned");
        tab.part("correction-keep").click();
        assertThat(tab.part("review-progress")).containsText("1 corrected");
        tab.part("accept-rest").click();
        assertThat(tab.part("review-progress")).containsText("0 to decide");
        tab.part("review-save").click();
        assertThat(tab.part("adding-saved")).containsText("1 of yours, 2 kept as taken back");
        assertThat(
                        site.count(
                                "MATCH (c:Claim {by: 'curator'})-[:FROM]->(a:Article) WHERE a.publisher = 'Norland Post' RETURN count(c)"))
                .isOne();
        assertThat(
                        site.count(
                                "MATCH (c:Claim)-[:FROM]->(a:Article {publisher: 'Norland Post'}) WHERE c.by STARTS WITH 'entente' RETURN count(c)"))
                .isEqualTo(claims);
        tab.part("open-saved").click();
        assertThat(tab.part("adding")).hasCount(0);
        assertThat(tab.panel().locator("h2")).hasText("A meeting in Ashgabat 😀");
        assertThat(tab.panel()).isFocused();
        assertThat(tab.part("status-line")).containsText((articles + 1) + " articles");
        assertThat(tab.cy("window.cy.container().id")).isEqualTo("canvas");
    }

    static Stream<Screen> screens() {
        return Stream.of(Screen.DESKTOP, Screen.DESKTOP.inDark(), Screen.PHONE, Screen.PHONE.inDark());
    }

    @ParameterizedTest
    @MethodSource("screens")
    void everyStepFitsTheScreenAndIsAccessible(Screen screen, Tabs tabs) {
        Tab tab = tabs.open(screen);
        tab.part("add-article").click();
        assertThat(tab.part("adding-text")).isFocused();
        check(tab, screen, "form");
        Adding.send(tab, Adding.TEXT);
        tab.part("draft-claims").waitFor(Adding.READING);
        check(tab, screen, "review");
        tab.part("draft-claim").first().focus();
        tab.page().keyboard().press("c");
        tab.part("picker").first().fill("russ");
        tab.part("picker-choice").first().waitFor();
        check(tab, screen, "correction");
        tab.part("correction-cancel").click();
        if (screen.width() < 820) {
            tab.part("side-text").click();
            check(tab, screen, "text");
            tab.part("side-graph").click();
            check(tab, screen, "graph");
            tab.part("side-claims").click();
        }
        tab.part("accept-rest").click();
        tab.part("adding-close").click();
        assertThat(tab.part("leave-stay")).isFocused();
        check(tab, screen, "leave");
        tab.part("leave-go").click();
        assertThat(tab.part("adding")).hasCount(0);
    }

    private static void check(Tab tab, Screen screen, String step) {
        tab.shoot("add-" + step + "-" + screen);
        assertThat(tab.strings(CUT_OFF)).as(step).isEmpty();
        assertThat(new AxeBuilder(tab.page()).include(".adding").analyze().getViolations())
                .as(step)
                .isEmpty();
    }

    @Test
    void aFileIsDroppedAndItsArticlesAreReviewedOneAfterTheOther(Site site, Tabs tabs) {
        Tab tab = tabs.open();
        tab.part("add-article").click();
        tab.part("adding-text").waitFor();
        tab.page()
                .evaluate(
                        """
                        (text) => {
                          const data = new DataTransfer();
                          data.items.add(new File([text], 'feed.xml', { type: 'text/xml' }));
                          const form = document.querySelector('.submission');
                          form.dispatchEvent(new DragEvent('dragover', { dataTransfer: data, bubbles: true, cancelable: true }));
                          form.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
                        }""",
                        "<rss version='2.0'><channel><title>Feed</title><item><title>One</title><description>"
                                + Adding.MEETING
                                + "</description></item><item><title>Two</title><description>Israel attacked Hezbollah in Lebanon"
                                + " on Friday.</description></item><item><title>Three</title><description></description></item></channel></rss>");
        assertThat(tab.part("chosen-file")).containsText("feed.xml");
        tab.part("adding-read").click();
        tab.part("draft-claims").waitFor(Adding.READING);
        assertThat(tab.part("which-article").locator("option")).hasCount(2);
        tab.part("left-out").locator("summary").click();
        assertThat(tab.part("left-out")).containsText("Item 3 holds no text.");
        tab.part("accept-rest").click();
        tab.part("review-save").click();
        tab.part("next-article").click();
        assertThat(tab.part("draft-text")).containsText("Israel attacked");
        tab.part("accept-rest").click();
        tab.part("review-save").click();
        assertThat(tab.part("adding-saved")).containsText("Two");
        assertThat(tab.part("next-article")).hasCount(0);
        assertThat(site.count("MATCH (a:Article {publisher: 'Feed'}) RETURN count(a)"))
                .isEqualTo(2);
        tab.part("adding-done").click();
        assertThat(tab.part("adding")).hasCount(0);
    }

    @Test
    void aClaimIsAddedFromMarkedWordsWithANewEntity(Site site, Tabs tabs) {
        Tab tab = tabs.open();
        Adding.review(tab, Adding.TEXT);
        mark(tab, "Norland</b> said nothing");
        tab.part("add-claim").click();
        Locator form = tab.part("correction");
        assertThat(form.getByTestId("correction-passage")).hasText("Norland</b> said nothing");
        form.getByTestId("correction-relation").selectOption("ATTACKED");
        form.getByTestId("correction-keep").click();
        assertThat(form.getByTestId("correction-problem")).containsText("Still missing: who");
        pick(form, "subject", "Norland", "as a new State");
        pick(form, "object", "iran", "in this article");
        form.getByTestId("correction-status").selectOption("alleged");
        assertThat(form.getByTestId("correction-says")).hasText("Norland attacked Iran");
        form.getByTestId("correction-keep").click();
        assertThat(tab.part("review-progress")).containsText("1 added");
        tab.part("review-save").click();
        tab.part("adding-saved").waitFor();
        assertThat(
                        site.count(
                                "MATCH (:State {key: 'state:norland'})-[r:ATTACKED]->(:State {key: 'state:iran'}) RETURN count(r)"))
                .isOne();
        assertThat(site.count("MATCH (c:Claim {quote: 'Norland</b> said nothing'}) RETURN count(c)"))
                .isOne();
        tab.part("adding-done").click();
    }

    private static void pick(Locator form, String role, String name, String note) {
        Locator field = form.getByTestId("role-" + role);
        field.getByTestId("picker").fill(name);
        field.getByTestId("picker-choice")
                .filter(new Locator.FilterOptions().setHasText(note))
                .first()
                .click();
    }

    @Test
    void decisionsSurviveADraftThatTheServerHasForgotten(Tabs tabs) {
        Tab tab = tabs.open();
        tab.expect("status of 404");
        var key = new String[1];
        tab.page().onResponse(response -> {
            if (response.url().endsWith("/api/drafts")) {
                key[0] = response.text().replaceFirst(".*\"(draft-[0-9a-f]{32})\".*", "$1");
            }
        });
        Adding.review(tab, Adding.TEXT);
        tab.part("draft-claim").first().focus();
        tab.page().keyboard().press("r");
        tab.page().waitForCondition(() -> key[0] != null);
        tab.page().evaluate("(key) => fetch(`/api/drafts/${key}`, { method: 'DELETE' })", key[0]);
        tab.part("review-save").click();
        assertThat(tab.part("draft-lost")).containsText("your decisions are kept");
        tab.part("read-again").click();
        assertThat(tab.part("review-progress")).containsText("1 rejected");
        tab.part("review-save").click();
        assertThat(tab.part("adding-saved")).containsText("1 kept as taken back");
        tab.part("adding-done").click();
    }

    @Test
    void theFocusFollowsIntoTheClaimsAndComesBack(Tabs tabs) {
        Tab tab = tabs.open();
        Adding.review(tab, Adding.TEXT);
        assertThat(tab.part("draft-claim").first()).isFocused();
        tab.page().keyboard().press("a");
        assertThat(tab.part("review-progress")).containsText("1 accepted");
        assertThat(tab.part("draft-claim").nth(1)).isFocused();
        tab.page().keyboard().press("Escape");
        tab.part("leave-stay").click();
        assertThat(tab.part("draft-claim").nth(1)).isFocused();
        tab.part("adding-close").click();
        tab.part("leave-go").click();
        assertThat(tab.part("add-article")).isFocused();
    }

    @Test
    void whatTheStoreHoldsIsCountedAnewAfterSaving(Site site, Tabs tabs) {
        Tab tab = tabs.open();
        int articles = site.count("MATCH (a:Article) RETURN count(a)");
        long edges = site.stats().edges();
        Adding.review(tab, Adding.TEXT);
        tab.part("accept-rest").click();
        tab.part("review-save").click();
        tab.part("adding-done").click();
        assertThat(tab.part("status-line")).containsText((articles + 1) + " articles");
        assertThat(site.stats().edges()).isGreaterThan(edges);
        assertThat(tab.part("status-line"))
                .containsText("of %,d edges".formatted(site.stats().edges()));
    }

    @Test
    void aDateThatEndsBeforeItBeginsIsToldInTheForm(Tabs tabs) {
        Tab tab = tabs.open();
        Adding.review(tab, Adding.TEXT);
        tab.part("draft-claim").first().focus();
        tab.page().keyboard().press("c");
        tab.part("correction-precision").selectOption("interval");
        tab.part("correction-from").fill("2024-10-12");
        tab.part("correction-until").fill("2024-10-11");
        tab.part("correction-keep").click();
        assertThat(tab.part("correction-problem")).containsText("ends before it begins");
        tab.part("correction-until").fill("2024-10-12");
        tab.part("correction-keep").click();
        assertThat(tab.part("review-progress")).containsText("1 corrected");
    }

    @Test
    void hundredsOfClaimsAreWalkedThroughByKeys(Tabs tabs) {
        Tab tab = tabs.open();
        var text = new StringBuilder();
        for (int day = 1; day <= 250; day++) {
            text.append("Israel attacked Hezbollah on day ").append(day).append(". ");
        }
        Adding.review(tab, text.toString());
        assertThat(tab.part("draft-claim").count()).isGreaterThan(200);
        tab.part("draft-claim").first().focus();
        for (int i = 0; i < 20; i++) {
            tab.page().keyboard().press("a");
        }
        assertThat(tab.part("review-progress")).containsText("20 accepted");
        tab.part("accept-rest").click();
        tab.part("review-save").click();
        assertThat(tab.part("adding-saved")).containsText("claims of the reader");
        tab.part("adding-done").click();
    }

    /** Marks words of the article, wherever they stand in its stretches. */
    private static void mark(Tab tab, String words) {
        tab.page().evaluate("""
                        (words) => {
                          const text = document.querySelector('[data-testid=draft-text]');
                          const walk = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
                          const node = Array.from({ length: 500 }, () => walk.nextNode()).find((each) => each?.data.includes(words));
                          const at = node.data.indexOf(words);
                          getSelection().setBaseAndExtent(node, at, node, at + words.length);
                        }""", words);
    }
}
