package dev.entente.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import dev.entente.api.ApiServer;
import dev.entente.api.Writing;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A server that takes changes with its token only. */
@ExtendWith(PageUnderTest.class)
class TokenTest {
    private static final String TOKEN = "right-horse-battery";

    @BeforeAll
    static void load(Site site) {
        site.holdSamples();
    }

    @Test
    void theTokenIsAskedForOnceAndWhatWasWantedGoesOn(Site site, Tabs tabs) {
        try (ApiServer guarded = site.start(Writing.with(TOKEN))) {
            Tab tab = tabs.blank(Screen.DESKTOP);
            tab.expect("status of 401");
            tab.page().navigate(guarded.address());
            tab.drawn();
            save(tab, "guarded");
            assertThat(tab.part("unlock-token")).isFocused();
            assertThat(new AxeBuilder(tab.page()).analyze().getViolations()).isEmpty();
            tab.shoot("unlock");
            enter(tab, "wrong-horse-battery");
            assertThat(tab.part("unlock")).containsText("That was not it.");
            enter(tab, TOKEN);
            assertThat(tab.part("status-line")).containsText("Saved “guarded”");
            assertThat(tab.part("unlock")).isHidden();

            save(tab, "guarded too");
            assertThat(tab.part("status-line")).containsText("Saved “guarded too”");
        }
    }

    @Test
    void whoHasNoTokenChangesNothingAndIsToldSo(Site site, Tabs tabs) {
        try (ApiServer guarded = site.start(Writing.with(TOKEN))) {
            Tab tab = tabs.blank(Screen.PHONE.inDark());
            tab.expect("status of 401");
            tab.page().navigate(guarded.address());
            tab.drawn();
            save(tab, "nobody's");
            assertThat(tab.part("unlock")).isVisible();
            tab.shoot("unlock-phone-dark");
            tab.page().keyboard().press("Escape");
            assertThat(tab.part("unlock")).isHidden();
            assertThat(tab.page().getByText("Nothing was changed: this server wants its token for that."))
                    .isVisible();
            assertThat(tab.part("saved-view").getByText("nobody's")).hasCount(0);
        }
    }

    private static void save(Tab tab, String name) {
        tab.part("views-menu").click();
        tab.part("view-name").fill(name);
        tab.part("view-save").click();
    }

    private static void enter(Tab tab, String token) {
        tab.part("unlock-token").fill(token);
        tab.part("unlock-go").click();
    }
}
