package dev.entente.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import dev.entente.api.ApiServer;
import dev.entente.api.Writing;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An article is sent to be read, from the form to its claims, and back out of it. */
@ExtendWith(PageUnderTest.class)
class SendArticleTest {
    @BeforeEach
    void load(Site site) {
        site.holdSamples();
    }

    @Test
    void whatCannotBeKnownOfAnArticleIsToldInTheForm(Tabs tabs) {
        Tab tab = tabs.open();
        tab.part("add-article").click();
        tab.part("adding-text").fill(Adding.TEXT);
        tab.part("adding-published").fill("2999-01-01");
        tab.part("adding-address").fill("not a url");
        tab.part("adding-read").click();
        assertThat(tab.part("adding-fault")).containsText("still to come");
        assertThat(tab.part("adding-published")).isFocused();
        tab.part("adding-published").fill("2024-10-12");
        tab.part("adding-read").click();
        assertThat(tab.part("adding-fault")).containsText("The address is not one in the web");
        assertThat(tab.part("adding-address")).isFocused();
        assertThat(tab.part("adding-address")).hasAttribute("aria-invalid", "true");
        tab.part("adding-address").fill("javascript:alert(1)");
        tab.part("adding-read").click();
        assertThat(tab.part("adding-fault")).containsText("The address is not one in the web");
        tab.part("adding-address").fill("https://example.org/meeting");
        tab.part("adding-read").click();
        tab.part("draft-claims").waitFor(Adding.READING);
        assertThat(tab.part("adding-fault")).isHidden();
        tab.part("adding-close").click();
    }

    @Test
    void anEmptyFileIsSaidToHoldNothing(Tabs tabs) {
        Tab tab = tabs.open();
        tab.part("add-article").click();
        choose(tab, "empty.txt", "");
        assertThat(tab.part("chosen-file")).containsText("empty.txt, 0 bytes");
        choose(tab, "short.txt", "x");
        assertThat(tab.part("chosen-file")).containsText("short.txt, 1 byte");
    }

    @Test
    void theFirstArticleOfAnEmptyStoreOpensThePage(Site site, Tabs tabs) {
        site.empty();
        Tab tab = tabs.blank(Screen.DESKTOP);
        tab.go("");
        tab.part("empty-add").click();
        Adding.send(tab, Adding.TEXT);
        tab.part("draft-claims").waitFor(Adding.READING);
        tab.part("accept-rest").click();
        tab.part("review-save").click();
        tab.part("open-saved").click();
        tab.drawn();
        assertThat(tab.panel().locator("h2")).hasText("A meeting in Ashgabat 😀");
        assertThat(tab.count("cy.edges().length")).isPositive();
    }

    @Test
    void saysWhatIsWrongWithAFile(Tabs tabs) {
        Tab tab = tabs.open();
        tab.part("add-article").click();
        tab.part("adding-read").click();
        assertThat(tab.part("adding-problem")).containsText("There is no text yet");
        choose(tab, "large.txt", "x".repeat((5 << 20) + 1));
        assertThat(tab.part("adding-problem")).containsText("large.txt is larger than 5 MB");
        choose(tab, "binary.txt", "\0\1\2\3 binary");
        assertThat(tab.part("adding-problem")).hasCount(0);
        tab.part("adding-read").click();
        tab.part("adding-failed").waitFor(Adding.READING);
        assertThat(tab.part("adding-failed")).containsText("It is binary, not text.");
        choose(tab, "foreign.txt", "Президент России встретился с президентом Ирана.");
        tab.part("adding-read").click();
        assertThat(tab.part("adding-failed")).containsText("only English is read");
    }

    @Test
    void saysWhereNothingIsClaimed(Tabs tabs) {
        Tab tab = tabs.open();
        tab.part("add-article").click();
        Adding.send(tab, "The weather was fine, and nobody did anything at all.");
        tab.part("no-claims").waitFor(Adding.READING);
        assertThat(tab.part("no-claims")).containsText("No claim was found");
        assertThat(tab.part("review-save")).isDisabled();
        tab.part("adding-close").click();
    }

    @Test
    void aServerThatIsGoneForAMomentIsAskedAgain(Tabs tabs) {
        Tab tab = tabs.open();
        tab.expect("net::ERR_FAILED");
        var asked = new AtomicInteger();
        tab.page().route("**/api/drafts/draft-*", route -> {
            if (asked.getAndIncrement() < 2) {
                route.abort();
            } else {
                route.resume();
            }
        });
        tab.part("add-article").click();
        Adding.send(tab, Adding.TEXT);
        assertThat(tab.part("adding-progress")).containsText("does not answer at the moment");
        tab.part("draft-claims").waitFor(Adding.READING);
        tab.part("adding-close").click();
    }

    @Test
    void whatWouldBeLostIsAskedFor(Tabs tabs) {
        Tab tab = tabs.open();
        Adding.review(tab, Adding.TEXT);
        tab.part("draft-claim").first().focus();
        tab.page().keyboard().press("a");
        tab.page().keyboard().press("Escape");
        assertThat(tab.part("leave-stay")).isFocused();
        tab.page().keyboard().press("Escape");
        assertThat(tab.part("leave")).hasCount(0);
        assertThat(tab.part("review-progress")).containsText("1 accepted");
        assertThat(
                        tab.cy(
                                "(() => { const e = new Event('beforeunload', { cancelable: true }); dispatchEvent(e); return e.defaultPrevented; })()"))
                .isEqualTo(true);
        tab.part("adding-close").click();
        tab.part("leave-go").click();
        assertThat(tab.part("adding")).hasCount(0);
        assertThat(
                        tab.cy(
                                "(() => { const e = new Event('beforeunload', { cancelable: true }); dispatchEvent(e); return e.defaultPrevented; })()"))
                .isEqualTo(false);
    }

    @Test
    void whatWasReadAndNotSavedIsAskedForToo(Tabs tabs) {
        Tab tab = tabs.open();
        Adding.review(tab, Adding.TEXT);
        tab.part("adding-close").click();
        assertThat(tab.part("leave-stay")).isFocused();
        tab.part("leave-stay").click();
        assertThat(tab.part("draft-claims")).isVisible();
    }

    @Test
    void theDetailsAreChangedAfterReading(Tabs tabs) {
        Tab tab = tabs.open();
        Adding.review(tab, Adding.TEXT);
        tab.part("change-details").click();
        assertThat(tab.part("adding-text")).hasValue(Adding.TEXT);
        assertThat(tab.part("adding-publisher")).hasValue("Norland Post");
        tab.part("adding-publisher").fill("Norland Times");
        tab.part("adding-read").click();
        tab.part("draft-claims").waitFor(Adding.READING);
        assertThat(tab.page().locator(".article-head")).containsText("Norland Times");

        tab.part("accept-rest").click();
        tab.part("change-details").click();
        assertThat(tab.part("leave")).containsText("What you decided");
        tab.part("leave-stay").click();
        assertThat(tab.part("review-progress")).containsText("0 to decide");
        tab.part("change-details").click();
        tab.part("leave-go").click();
        assertThat(tab.part("adding-publisher")).hasValue("Norland Times");
        assertThat(tab.part("leave")).hasCount(0);
    }

    @Test
    void theBrowsersBackLeadsOutOfIt(Tabs tabs) {
        Tab tab = tabs.open();
        tab.click(tab.node("state:iran"));
        assertThat(tab.panel().locator("h2")).hasText("Iran");
        tab.part("add-article").click();
        tab.part("adding").waitFor();
        tab.page().goBack();
        assertThat(tab.part("adding")).hasCount(0);
        assertThat(tab.panel().locator("h2")).hasText("Iran");
        tab.page().goForward();
        assertThat(tab.part("adding")).isVisible();

        tab.part("adding-text").fill(Adding.TEXT);
        tab.page().goBack();
        assertThat(tab.part("leave-stay")).isFocused();
        tab.part("leave-stay").click();
        assertThat(tab.part("adding-text")).hasValue(Adding.TEXT);
        tab.page().goBack();
        tab.part("leave-go").click();
        assertThat(tab.part("adding")).hasCount(0);
        assertThat(tab.panel().locator("h2")).hasText("Iran");
    }

    @Test
    void onceItIsClosedBackLeadsToWhatWasBeforeIt(Tabs tabs) {
        Tab tab = tabs.open();
        tab.click(tab.node("state:iran"));
        assertThat(tab.panel().locator("h2")).hasText("Iran");
        tab.part("add-article").click();
        tab.part("adding-close").click();
        assertThat(tab.part("adding")).hasCount(0);
        tab.hash();
        tab.page().goBack();
        assertThat(tab.part("adding")).hasCount(0);
        assertThat(tab.panel()).containsText("Questions to begin with");
    }

    @Test
    void anArticleThatTheStoreHasIsToldSo(Tabs tabs) {
        Tab tab = tabs.open();
        Adding.review(tab, Adding.TEXT);
        tab.part("accept-rest").click();
        tab.part("review-save").click();
        tab.part("add-another").click();
        assertThat(tab.part("adding-text")).hasValue("");
        Adding.send(tab, Adding.TEXT);
        tab.part("draft-claims").waitFor(Adding.READING);
        assertThat(tab.part("already-stored")).containsText("in the store already");
        assertThat(tab.part("review-progress")).containsText("0 to decide");
        tab.part("adding-close").click();
    }

    @Test
    void theTokenIsAskedForAndTheReadingGoesOn(Site site, Tabs tabs) {
        try (ApiServer guarded = site.start(Writing.with("right-horse-battery"))) {
            Tab tab = tabs.blank(Screen.DESKTOP);
            tab.expect("status of 401");
            tab.page().navigate(guarded.address());
            tab.drawn();
            tab.part("add-article").click();
            Adding.send(tab, Adding.TEXT);
            tab.part("unlock-token").fill("right-horse-battery");
            tab.part("unlock-go").click();
            tab.part("draft-claims").waitFor(Adding.READING);
            tab.part("adding-close").click();
        }
    }

    private static void choose(Tab tab, String name, String content) {
        tab.part("adding-file")
                .setInputFiles(new FilePayload(name, "text/plain", content.getBytes(StandardCharsets.UTF_8)));
    }
}
