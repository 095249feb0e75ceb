package dev.entente.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@ExtendWith(PageUnderTest.class)
class OverviewTest {
    private static final Pattern API = Pattern.compile("/api/overview");
    private static final String EMPTY = """
            {"months": [], "years": [], "undated": 0, "relations": [], "publishers": [], "matrix": {"entities": [], "cells": []}}""";
    private static final String ONE = """
            {"months": [{"month": "2024-10", "statuses": {"planned": 1}}], "years": [], "undated": 0,
             "relations": [{"relation": "MADE_UP", "statuses": {"planned": 1}, "facts": 1}],
             "publishers": [{"publisher": "The Courier", "articles": 1, "claims": 1, "facts": 1}],
             "matrix": {"entities": [{"key": "a", "label": "State", "name": "Norland", "code": null, "facts": 1}], "cells": []}}""";

    @BeforeAll
    static void load(Site site) {
        site.holdSamples();
    }

    static Set<Screen> screens() {
        return Set.of(Screen.DESKTOP, Screen.DESKTOP.inDark(), Screen.PHONE, Screen.PHONE.inDark());
    }

    @ParameterizedTest
    @MethodSource("screens")
    void showsWhatTheStoreHolds(Screen screen, Tabs tabs) {
        Tab tab = overview(tabs, screen);
        assertThat(tab.part("overview-months").locator(".lead"))
                .hasText(Pattern.compile("Most facts, \\d+ of \\d+, are of October 2024"));
        assertThat(tab.part("overview-matrix").locator(".lead")).containsText("join Iran and Russia");
        assertThat(tab.part("overview-publishers")).isVisible();
        tab.shoot("overview-" + screen);
        tab.part("overview-relations").scrollIntoViewIfNeeded();
        tab.part("overview-relations").evaluate("(part) => part.scrollIntoView()");
        tab.shoot("overview-relations-" + screen);
        tab.part("overview-publishers").evaluate("(part) => part.scrollIntoView()");
        tab.shoot("overview-publishers-" + screen);
        tab.part("overview-matrix").evaluate("(part) => part.scrollIntoView()");
        tab.shoot("overview-matrix-" + screen);
        assertThat(tab.count(
                        "document.querySelector('.scene').scrollWidth - document.querySelector('.scene').clientWidth"))
                .as("nothing but the matrix scrolls sideways")
                .isZero();
        assertThat(tab.count("document.documentElement.scrollHeight - innerHeight"))
                .as("the page itself does not scroll")
                .isZero();
    }

    @Test
    void aColumnNarrowsTheGraphToItsMonthAndBack(Tabs tabs) {
        Tab tab = overview(tabs, Screen.DESKTOP);
        int before = tab.count("cy.edges().length");
        Locator month = month(tab, "June 2022");
        month.click();
        assertThat(month).hasAttribute("aria-pressed", "true");
        assertThat(tab.part("status-line")).containsText("Only June 2022");
        assertThat(tab.part("overview-filter")).isVisible();
        tab.page().waitForFunction("(edges) => cy.edges().length < edges", before);
        assertThat(tab.hash()).contains("2022-06-01");

        tab.page().keyboard().press("Control+z");
        assertThat(month).hasAttribute("aria-pressed", "false");
        tab.page().keyboard().press("Control+y");
        month.click();
        tab.page().waitForFunction("(edges) => cy.edges().length === edges", before);
        assertThat(tab.part("overview-filter")).hasCount(0);
    }

    @Test
    void columnsAreReachedByArrowKeysAndPressedByEnter(Tabs tabs) {
        Tab tab = overview(tabs, Screen.DESKTOP);
        tab.part("month").first().focus();
        tab.page().keyboard().press("End");
        assertThat(month(tab, "October 2024")).isFocused();
        tab.page().keyboard().press("ArrowLeft");
        tab.page().keyboard().press("Enter");
        assertThat(tab.part("status-line")).containsText("Only September 2024");
        assertThat(month(tab, "September 2024")).isFocused();
    }

    @Test
    void barsAndPublishersNarrowTheGraphInStepWithTheLegend(Tabs tabs) {
        Tab tab = overview(tabs, Screen.DESKTOP);
        Locator relation = tab.part("overview-relations").getByTestId("bar").first();
        relation.click();
        assertThat(relation).hasAttribute("aria-pressed", "true");
        assertThat(tab.part("facet-relations").locator("input:checked")).hasCount(1);
        relation.click();
        assertThat(tab.part("facet-relations").locator("input:not(:checked)")).hasCount(0);

        tab.part("publisher").first().getByRole(AriaRole.BUTTON).click();
        assertThat(tab.part("facet-voices").locator("input:checked")).hasCount(1);
        assertThat(tab.part("status-line")).containsText("Only ");
        tab.part("overview-graph").click();
        assertThat(tab.part("overview")).isHidden();
    }

    @Test
    void aCellBringsThePairWithAllItsEdgesAndSelectsIt(Tabs tabs) {
        Tab tab = overview(tabs, Screen.DESKTOP);
        tab.part("clear").click();
        tab.part("overview-matrix")
                .getByRole(AriaRole.GRIDCELL)
                .getByLabel(Pattern.compile("^Iran and Russia: "))
                .click();
        assertThat(tab.part("overview")).isHidden();
        assertThat(tab.panel().locator("h2")).containsText("Between");
        assertThat(tab.count("cy.nodes().length")).isEqualTo(2);
        assertThat(tab.count("cy.edges(':selected').length")).isEqualTo(1);
        assertThat(tab.part("status-line")).containsText("Brought in Iran and Russia");
        assertThat(tab.part("pair-member").count()).isGreaterThan(10);
        tab.still();
        tab.shoot("overview-pair");
        tab.part("undo").click();
        assertThat(tab.count("cy.nodes().length")).isZero();
    }

    @Test
    void cellsAreReachedByArrowKeysAndBringWhatAFilterHid(Tabs tabs) {
        Tab tab = overview(tabs, Screen.DESKTOP);
        month(tab, "January 2022").click();
        tab.part("matrix-order").selectOption("name");
        tab.part("cell").first().focus();
        for (String key : new String[] {"ArrowDown", "ArrowRight", "Home", "ArrowDown"}) {
            tab.page().keyboard().press(key);
            assertThat(tab.focused()).isEqualTo("cell");
        }
        assertThat(tab.part("matrix-seen")).containsText(Pattern.compile(" and .+: \\d+ facts?|no fact"));
        tab.page().keyboard().press("Enter");
        assertThat(tab.part("overview")).isHidden();
        assertThat(tab.part("status-line")).containsText(Pattern.compile("Brought in|were here already"));
        assertThat(tab.focused()).isEqualTo("canvas");
    }

    @Test
    void ordersByCommunity(Tabs tabs) {
        Tab tab = overview(tabs, Screen.DESKTOP);
        Locator names = tab.part("overview-matrix").locator("tbody th[scope=row]");
        var before = tab.part("overview-matrix").locator(".matrix tbody th").allInnerTexts();
        tab.part("matrix-order").selectOption("community");
        tab.page()
                .waitForFunction(
                        "(first) => [...document.querySelectorAll('.matrix tbody th')].map((one) => one.innerText).join() !== first",
                        String.join(",", before));
        assertThat(tab.part("overview-matrix").locator(".matrix tbody th").allInnerTexts())
                .containsExactlyInAnyOrderElementsOf(before);
        assertThat(names.first()).isVisible();
        tab.part("overview-matrix").evaluate("(part) => part.scrollIntoView()");
        tab.shoot("overview-by-community");
    }

    @Test
    void eachPictureIsATableToo(Tabs tabs) {
        Tab tab = overview(tabs, Screen.DESKTOP);
        for (String picture :
                new String[] {"overview-months", "overview-relations", "overview-statuses", "overview-matrix"}) {
            tab.part(picture).getByText("As a table").click();
            assertThat(tab.part(picture).locator("details[open] tbody tr").first())
                    .isVisible();
        }
    }

    @Test
    void tellsOfAnotherTimeAndOfNothing(Tabs tabs) {
        Tab tab = tabs.blank(Screen.DESKTOP);
        tab.page()
                .route(
                        API,
                        route -> route.fulfill(new FulfillOptions()
                                .setContentType("application/json")
                                .setBody(EMPTY)));
        open(tab);
        assertThat(tab.part("overview")).containsText("The store holds no facts yet.");
    }

    @Test
    void tellsOfASingleFact(Tabs tabs) {
        Tab tab = tabs.blank(Screen.DESKTOP);
        tab.page()
                .route(
                        API,
                        route -> route.fulfill(new FulfillOptions()
                                .setContentType("application/json")
                                .setBody(ONE)));
        open(tab);
        assertThat(tab.part("overview-months").locator(".lead")).containsText("The one fact is of October 2024.");
        assertThat(tab.part("overview-matrix").locator(".lead")).containsText("No fact joins two");
        tab.shoot("overview-one");
    }

    @ParameterizedTest
    @MethodSource("screens")
    void sixtyYearsFit(Screen screen, Tabs tabs) {
        Tab tab = tabs.blank(screen);
        String months = IntStream.range(0, 720)
                .mapToObj(i ->
                        "{\"month\": \"%d-%02d\", \"statuses\": {\"occurred\": %d, \"alleged\": %d, \"denied\": %d}}"
                                .formatted(1964 + i / 12, i % 12 + 1, 1 + i * 7 % 40, i % 9, i % 4))
                .collect(Collectors.joining(","));
        String body = ONE.replaceFirst("\"months\": \\[.*?]", "\"months\": [" + months + "]")
                .replace("\"facts\": 1}],\n \"pub", "\"facts\": 20000}],\n \"pub");
        tab.page()
                .route(
                        API,
                        route -> route.fulfill(new FulfillOptions()
                                .setContentType("application/json")
                                .setBody(body)));
        open(tab);
        assertThat(tab.part("overview-months").locator(".aside-line")).hasText("Each column is a year.");
        tab.shoot("overview-sixty-years-" + screen);
    }

    @Test
    void anErrorCanBeTriedAgain(Tabs tabs) {
        Tab tab = tabs.blank(Screen.DESKTOP);
        tab.expect("500");
        tab.page()
                .route(
                        API,
                        route -> route.fulfill(
                                new FulfillOptions()
                                        .setStatus(500)
                                        .setContentType("application/json")
                                        .setBody(
                                                "{\"error\": {\"code\": \"internal\", \"message\": \"It broke.\", \"remedy\": null}}")));
        open(tab);
        assertThat(tab.part("overview").getByRole(AriaRole.ALERT)).containsText("It broke.");
        tab.page().unroute(API);
        tab.part("overview").getByRole(AriaRole.BUTTON).click();
        assertThat(tab.part("overview-months")).isVisible();
    }

    private static Tab overview(Tabs tabs, Screen screen) {
        Tab tab = tabs.blank(screen);
        open(tab);
        assertThat(tab.part("overview-months")).isVisible();
        return tab;
    }

    private static void open(Tab tab) {
        tab.go("");
        tab.drawn();
        tab.part("scene-overview").click();
    }

    private static Locator month(Tab tab, String name) {
        return tab.page()
                .getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(Pattern.compile("^" + name + ": ")));
    }
}
