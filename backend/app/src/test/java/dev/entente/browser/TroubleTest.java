package dev.entente.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Nothing loaded, nobody there, and links to what is not. */
@ExtendWith(PageUnderTest.class)
class TroubleTest {
    @BeforeEach
    void load(Site site) {
        site.holdSamples();
    }

    @Test
    void anEmptyStoreSaysWhatToDo(Site site, Tabs tabs) {
        site.empty();
        Tab tab = tabs.blank(Screen.DESKTOP);
        tab.go("");
        assertThat(tab.part("empty-store")).containsText("Nothing has been loaded yet");
        assertThat(tab.part("empty-store")).containsText("./entente load");
        tab.shoot("empty-store");

        site.holdSamples();
        tab.part("empty-store").getByText("Look again").click();
        tab.drawn();
    }

    @Test
    void aServerThatIsGoneIsSaidAndTriedAgain(Tabs tabs) {
        Tab tab = tabs.blank(Screen.DESKTOP);
        tab.expect("net::ERR_FAILED");
        tab.page().route("**/api/**", Route::abort);
        tab.go("");
        assertThat(tab.part("failed")).containsText("The server does not answer");
        tab.shoot("server-gone");
        tab.page().unroute("**/api/**");
        tab.part("retry").click();
        tab.drawn();
    }

    @Test
    void aServerThatGoesLaterLeavesTheCanvasAlone(Tabs tabs) {
        Tab tab = tabs.open();
        tab.expect("net::ERR_FAILED");
        int before = tab.count("cy.nodes().length");
        tab.page().route("**/api/**", Route::abort);
        tab.click(tab.node("state:iran"));
        assertThat(tab.panel()).containsText("The server does not answer");
        assertThat(tab.count("cy.nodes().length")).isEqualTo(before);
        Locator again = tab.panel().locator("button", new Locator.LocatorOptions().setHasText("Try again"));
        again.click();
        assertThat(again).isVisible();
        tab.page().unroute("**/api/**");
        assertThat(tab.panel().locator("h2")).hasText("Iran");
    }

    @Test
    void whatIsReadWithoutTheServerDoesNotSayThatItIsBack(Tabs tabs) {
        Tab tab = tabs.open();
        tab.expect("net::ERR_FAILED");
        tab.part("table-toggle").click();
        tab.part("drawer-close").click();
        tab.page().route("**/api/**", Route::abort);
        tab.part("among").click();
        assertThat(tab.part("trouble")).isVisible();
        tab.part("table-toggle").click();
        assertThat(tab.page().locator("#table-panel")).isVisible();
        assertThat(tab.part("trouble")).isVisible();
    }

    @Test
    void whatFailsOverTheCanvasIsSaidThereAndTriedAgain(Tabs tabs) {
        Tab tab = tabs.open();
        tab.expect("net::ERR_FAILED");
        int before = tab.count("cy.nodes().length");
        tab.page().route("**/api/**", Route::abort);
        tab.part("among").click();
        assertThat(tab.part("trouble")).containsText("The server does not answer. Everything you arranged is kept.");
        assertThat(tab.count("cy.nodes().length")).isEqualTo(before);
        tab.shoot("trouble");
        tab.page().unroute("**/api/**");
        tab.part("trouble-again").click();
        assertThat(tab.part("status-line")).containsText("further edge");
        assertThat(tab.part("trouble")).isHidden();
    }

    @Test
    void aServerThatIsBackIsSaid(Tabs tabs) {
        Tab tab = tabs.open();
        tab.expect("net::ERR_FAILED");
        tab.page().route("**/api/**", Route::abort);
        tab.part("among").click();
        assertThat(tab.part("trouble")).isVisible();
        tab.part("download-menu").click();
        tab.part("download-canvas-graphml").click();
        assertThat(tab.part("status-line")).containsText("The download failed: The server does not answer.");
        tab.page().unroute("**/api/**");
        assertThat(tab.part("trouble")).isHidden();
        assertThat(tab.part("status-line")).containsText("The server answers again");
    }

    @Test
    void whatTakesTooLongIsGivenUpInWords(Tabs tabs) {
        Tab tab = tabs.open();
        tab.expect("status of 504");
        tab.page()
                .route(
                        "**/api/view",
                        route -> route.fulfill(new Route.FulfillOptions()
                                .setStatus(504)
                                .setContentType("application/json")
                                .setBody("{\"error\": {\"code\": \"timeout\", \"message\": \"\", \"remedy\": null}}")));
        tab.part("among").click();
        assertThat(tab.part("trouble")).containsText("This took too long and was given up.");
    }

    @Test
    void aLinkToWhatIsNotThereSaysSo(Tabs tabs) {
        Tab tab = tabs.blank(Screen.DESKTOP);
        tab.expect("status of 404");
        tab.go("#on=state:iran,state:atlantis&show=entity/state:atlantis");
        tab.drawn();
        assertThat(tab.part("status-line")).containsText("1 entity of this link is not in the store");
        assertThat(tab.panel()).containsText("Nothing is stored under this key any more.");
    }

    @Test
    void aLinkThatLostEntitiesAndCannotBeReadSaysBoth(Tabs tabs) {
        Tab tab = tabs.blank(Screen.DESKTOP);
        tab.go("#on=state:iran,state:atlantis&happened=2024-13-40/2025");
        tab.drawn();
        assertThat(tab.part("status-line")).containsText("could not be read and was left out: happened");
        assertThat(tab.part("status-line")).containsText("1 entity of this link is not in the store");
    }

    @Test
    void aPairWhoseLinesWereHiddenSaysSoAndBringsThemBack(Tabs tabs) {
        Tab tab = tabs.open();
        String bundle =
                (String) tab.cy("cy.getElementById('state:iran').edgesWith(cy.getElementById('state:russia'))[0].id()");
        tab.click(tab.edge(bundle));
        assertThat(tab.part("pair-member")).hasCount(14);
        tab.page().keyboard().press("Delete");
        assertThat(tab.panel()).containsText("No line between these two is shown.");
        tab.part("bring-pair").click();
        assertThat(tab.part("status-line")).containsText("Brought in Iran and Russia");
        assertThat(tab.part("pair-member").nth(13)).isVisible();
    }

    @Test
    void aLinkToAPairThatIsNotOnTheCanvasBringsIt(Tabs tabs) {
        Tab tab = tabs.blank(Screen.DESKTOP);
        tab.go("#on=place:kazan&show=pair/state:iran|state:russia");
        tab.drawn();
        assertThat(tab.panel()).containsText("No line between these two is shown.");
        tab.part("bring-pair").click();
        assertThat(tab.panel().locator("h2")).hasText("Between Iran and Russia");
        assertThat(tab.part("pair-member").first()).isVisible();
        assertThat(tab.part("undo")).isEnabled();
    }
}
