package dev.entente.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Mouse.MoveOptions;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A view opened again from its address, from the store and from a file is the same view. */
@ExtendWith(PageUnderTest.class)
class ViewsTest {
    private static final String PICTURE =
            "cy.elements().map((one) => one.isNode() ? `${one.id()} ${one.position('x')} ${one.position('y')}` : one.id()).sort()";

    @BeforeAll
    static void load(Site site) {
        site.holdSamples();
    }

    @Test
    void theAddressHoldsAllThatWasArranged(Tabs tabs) {
        Tab tab = arranged(tabs);
        List<String> picture = tab.strings(PICTURE);
        Tab other = tabs.blank(Screen.DESKTOP);
        other.go(tab.hash());
        other.drawn();
        assertThat(other.strings(PICTURE)).isEqualTo(picture);
        assertThat(other.panel().locator("h2")).hasText("Iran");
        assertThat(other.box("Leaders")).not().isChecked();
        assertThat(other.hash()).isEqualTo(tab.hash());
    }

    @Test
    void aViewIsSavedInTheStoreReplacedLinkedAndDeleted(Tabs tabs) {
        Tab tab = arranged(tabs);
        List<String> picture = tab.strings(PICTURE);
        tab.part("views-menu").click();
        tab.part("view-name").fill("Iran & <b>others</b>");
        tab.part("view-save").click();
        assertThat(tab.part("status-line")).containsText("Saved “Iran & <b>others</b>”");

        tab.part("first-view").click();
        assertThat(tab.strings(PICTURE)).isNotEqualTo(picture);
        tab.part("views-menu").click();
        tab.shoot("views");
        tab.part("saved-view").getByText("Iran & <b>others</b>").click();
        assertThat(tab.part("status-line")).containsText("Opened");
        assertThat(tab.strings(PICTURE)).isEqualTo(picture);
        tab.part("undo").click();
        assertThat(tab.strings(PICTURE)).isNotEqualTo(picture);

        tab.part("views-menu").click();
        tab.part("view-name").fill("iran & <B>others</B>");
        tab.part("view-save").click();
        tab.part("view-replace").click();
        assertThat(tab.part("status-line")).containsText("Replaced");

        tab.part("views-menu").click();
        tab.part("saved-view").locator("button").last().click();
        tab.part("saved-view").getByText("Delete?").click();
        assertThat(tab.part("saved-view")).hasCount(0);
    }

    @Test
    void aLinkToADeletedViewSaysSoAndOpensTheFirst(Tabs tabs) {
        Tab tab = tabs.blank(Screen.DESKTOP);
        tab.expect("status of 404");
        tab.go("#view=view-000000000000");
        tab.drawn();
        assertThat(tab.part("status-line")).containsText("no longer saved");
    }

    @Test
    void aFileKeepsItAndAnyOtherFileIsRefused(Tabs tabs, @TempDir Path folder) throws Exception {
        Tab tab = arranged(tabs);
        List<String> picture = tab.strings(PICTURE);
        tab.part("views-menu").click();
        Download download = tab.download(() -> tab.part("view-file").click());
        Path file = folder.resolve("view.json");
        download.saveAs(file);

        tab.part("first-view").click();
        tab.part("views-menu").click();
        tab.part("view-open-file").setInputFiles(file);
        assertThat(tab.part("status-line")).containsText("Opened “view.json”");
        assertThat(tab.strings(PICTURE)).isEqualTo(picture);

        Path wrong = folder.resolve("wrong.json");
        Files.writeString(wrong, "{\"entente\": \"<img src=x onerror=alert(1)>\"", StandardCharsets.UTF_8);
        tab.part("views-menu").click();
        tab.part("view-open-file").setInputFiles(wrong);
        assertThat(tab.part("views-menu").locator("..")).containsText("wrong.json is not a view that Entente saved");
        assertThat(tab.strings(PICTURE)).isEqualTo(picture);
    }

    @Test
    void anAddressPastedIntoAnOpenPageCanBeTakenBack(Tabs tabs) {
        Tab tab = arranged(tabs);
        List<String> picture = tab.strings(PICTURE);
        tab.page().evaluate("() => { location.hash = '#on=state:iran~0~0,state:russia~200~0&among=1'; }");
        assertThat(tab.part("status-line")).containsText("Followed a link");
        assertThat(tab.count("cy.nodes().length")).isEqualTo(2);
        tab.part("undo").click();
        assertThat(tab.strings(PICTURE)).isEqualTo(picture);
    }

    @Test
    void aViewThatHasItsPlacesIsOpenedWithoutALayout(Tabs tabs) {
        Tab tab = tabs.blank(Screen.DESKTOP);
        tab.page().route("**/layout-worker*", route -> {});
        tab.go("#on=state:iran~0~0,state:russia~200~0&among=1");
        tab.drawn();
        assertThat(tab.part("status-line")).containsText("2 entities");
        tab.part("clear").click();
        assertThat(tab.part("status-line")).containsText("0 entities");
        tab.part("undo").click();
        assertThat(tab.part("status-line")).containsText("2 entities");
    }

    /** One entity dragged and pinned, one hidden, leaders filtered out, Iran selected. */
    private static Tab arranged(Tabs tabs) {
        Tab tab = tabs.open();
        Tab.Spot from = tab.node("state:turkmenistan");
        tab.page().mouse().move(from.x(), from.y());
        tab.page().mouse().down();
        tab.page().mouse().move(from.x() + 37, from.y() + 53, new MoveOptions().setSteps(4));
        tab.page().mouse().up();
        tab.click(tab.node("state:turkmenistan"));
        tab.page().keyboard().press("p");
        tab.click(tab.node("state:ukraine"));
        tab.page().keyboard().press("Delete");
        tab.box("Leaders").uncheck();
        tab.click(tab.node("state:iran"));
        assertThat(tab.panel().locator("h2")).hasText("Iran");
        return tab;
    }
}
