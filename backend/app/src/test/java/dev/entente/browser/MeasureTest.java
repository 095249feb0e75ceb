package dev.entente.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(PageUnderTest.class)
class MeasureTest {
    private static final String PLACES =
            "cy.nodes().map((node) => `${node.id()} ${node.position().x} ${node.position().y}`)";
    private static final String SIZES = "cy.nodes().map((node) => `${node.id()} ${node.data('size')}`)";
    private static final String LARGEST = "cy.nodes().max((node) => node.data('size')).value";

    @BeforeAll
    static void load(Site site) {
        site.holdSamples();
    }

    @ParameterizedTest
    @ValueSource(strings = {"claims", "degree", "betweenness"})
    void drawsEntitiesByAMeasureAndMovesNone(String measure, Tabs tabs) {
        Tab tab = tabs.open();
        List<String> places = tab.strings(PLACES);
        List<String> before = tab.strings(SIZES);
        tab.part("measure-size").selectOption(measure);
        tab.page()
                .waitForFunction(
                        "(before) => cy.nodes().map((node) => `${node.id()} ${node.data('size')}`).join() !== before",
                        String.join(",", before));
        assertThat(tab.count(LARGEST)).isEqualTo(54);
        assertThat(tab.strings(PLACES)).isEqualTo(places);
        assertThat(tab.part("status-line")).containsText("Worked out ");
        assertThat(tab.hash()).contains(measure);

        tab.page().keyboard().press("Escape");
        tab.part("undo").click();
        tab.page()
                .waitForFunction(
                        "(before) => cy.nodes().map((node) => `${node.id()} ${node.data('size')}`).join() === before",
                        String.join(",", before));
        assertThat(tab.part("measure-size")).hasValue("facts");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void numbersCommunitiesInNameAndKey(boolean dark, Tabs tabs) {
        Tab tab = tabs.open(dark ? Screen.DESKTOP.inDark() : Screen.DESKTOP);
        tab.part("measure-size").selectOption("betweenness");
        tab.part("measure-colour").selectOption("community");
        assertThat(tab.part("community").first()).hasText(Pattern.compile("1\\s*Community 1: .+ and \\d+ others"));
        tab.page().waitForFunction("() => cy.nodes().some((node) => /·\\s1$/.test(node.data('name')))");
        tab.part("communities").scrollIntoViewIfNeeded();
        tab.still();
        tab.shoot("measures-" + (dark ? "dark" : "light"));

        tab.part("community").first().click();
        assertThat(tab.panel().locator("h2")).containsText("entities selected");
        tab.click(tab.node("state:iran"));
        assertThat(tab.part("measured"))
                .hasText(Pattern.compile("on \\d.* % of the shortest ways between others here; community \\d"));
    }

    @Test
    void staysInStepWithTheFilterAndWithTheAddress(Tabs tabs) {
        Tab tab = tabs.open();
        tab.part("measure-size").selectOption("degree");
        tab.page().waitForFunction("() => " + LARGEST + " === 54");
        String all = tab.part("size-key").innerText();
        tab.box("States").uncheck();
        assertThat(tab.part("size-key")).not().hasText(all);
        tab.page().reload();
        tab.drawn();
        assertThat(tab.part("measure-size")).hasValue("degree");
        tab.page().waitForFunction("() => " + LARGEST + " === 54");
    }

    @Test
    void isAtHandOnAPhone(Tabs tabs) {
        Tab tab = tabs.open(Screen.PHONE);
        tab.part("room-search").click();
        tab.part("measure-colour").selectOption("community");
        assertThat(tab.part("community").first()).isVisible();
        tab.part("communities").scrollIntoViewIfNeeded();
        tab.shoot("measures-phone");
        tab.part("room-graph").click();
        tab.still();
        tab.shoot("measures-phone-graph");
    }
}
