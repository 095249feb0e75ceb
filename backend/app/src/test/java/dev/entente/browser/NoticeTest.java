package dev.entente.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What has just happened is told at the foot of the page, and then makes room again. */
@ExtendWith(PageUnderTest.class)
class NoticeTest {
    /** Of two lines of its letters. */
    private static final double TWO_LINES = 48;

    private static final int AFTER_SOME_SECONDS = 20_000;

    @BeforeAll
    static void load(Site site) {
        site.holdSamples();
    }

    @Test
    void goesByItselfUnlessSomebodyPointsAtIt(Tabs tabs) {
        Tab tab = tabs.open();
        tab.page().clock().install();
        Locator notice = tab.page().locator(".status [role=status]");
        tab.part("first-view").click();
        assertThat(notice).hasText("Back to the first view");
        notice.hover();
        tab.page().clock().runFor(AFTER_SOME_SECONDS);
        assertThat(notice).hasText("Back to the first view");
        tab.page().mouse().move(640, 300);
        tab.page().clock().runFor(AFTER_SOME_SECONDS);
        assertThat(notice).hasText("");
        assertThat(notice).isAttached();
    }

    @Test
    void staysWhereItWarns(Tabs tabs) {
        Tab tab = tabs.open();
        tab.page().clock().install();
        tab.go("#on=state:iran,state:nowhere");
        Locator notice = tab.page().locator(".status [role=status]");
        assertThat(notice).containsText("not in the store");
        tab.page().clock().runFor(AFTER_SOME_SECONDS);
        assertThat(notice).containsText("not in the store");
    }

    @Test
    void takesNoThirdLineOnAPhone(Tabs tabs) {
        Tab tab = tabs.open(Screen.PHONE);
        tab.part("first-view").click();
        Locator line = tab.part("status-line");
        assertThat(line).containsText("Back to the first view");
        assertThat(line.boundingBox().height).isLessThan(TWO_LINES);
        tab.shoot("notice-phone");
        assertThat(line)
                .containsText("edges", new LocatorAssertions.ContainsTextOptions().setTimeout(AFTER_SOME_SECONDS));
        assertThat(line.boundingBox().height).isLessThan(TWO_LINES);
    }
}
