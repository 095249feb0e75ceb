package dev.entente.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import dev.entente.testing.Lines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A fact that one publisher reports hundreds of times and a few others doubt. */
@ExtendWith(PageUnderTest.class)
class ManyClaimsTest {
    private static final int CLAIMS = 600;
    private static final int SHOWN = 500;

    @BeforeAll
    static void load(Site site, @TempDir Path folder) throws IOException {
        var lines = new ArrayList<String>();
        lines.add(Lines.article("first", "Southland Times", "2024-10-01"));
        lines.add(Lines.article("many", "Norland Post", "2024-10-02"));
        lines.add(met("first", 0, "denied"));
        for (int i = 1; i < CLAIMS; i++) {
            lines.add(met("many", i, i == CLAIMS - 150 ? "alleged" : "occurred"));
        }
        site.hold(List.of(Files.write(folder.resolve("many.jsonl"), lines)));
    }

    @AfterAll
    static void empty(Site site) {
        site.empty();
    }

    private static String met(String article, int at, String status) {
        return Lines.met(article, at, "leader:anna", "leader:bert", status, Map.of("date", Lines.on("2024-10-01")));
    }

    @Test
    void foldsAwayWhatAPublisherSaysAgainAndAgain(Tabs tabs) {
        Tab tab = show(tabs);
        assertThat(tab.part("claim-counts")).hasText(SHOWN + " of " + CLAIMS + " claims");
        assertThat(tab.part("stances")).containsText("as far as 500 of 600 claims tell");
        assertThat(tab.part("claim")).hasCount(4);
        Locator more = tab.part("more-claims");
        assertThat(more.locator("summary")).hasText((SHOWN - 4) + " more claims");
        tab.shoot("many-claims");
        more.locator("summary").click();
        assertThat(tab.part("claim")).hasCount(SHOWN);
        more.locator("summary").click();
        assertThat(tab.part("claim")).hasCount(4);
    }

    @Test
    void unfoldsWhatTheComparisonLeadsTo(Tabs tabs) {
        Tab tab = show(tabs);
        tab.part("stance-doubt").getByTestId("report").click();
        Locator claim = tab.page().locator("[data-testid=claim]:focus");
        assertThat(claim).containsText("alleged");
        assertThat(claim).isInViewport();
    }

    private static Tab show(Tabs tabs) {
        Tab tab = tabs.open();
        tab.go("#show=fact/" + tab.asked("MATCH (f:Fact) RETURN f.key LIMIT 1"));
        assertThat(tab.part("claim").first()).isVisible();
        assertThat(tab.part("stances")).isVisible();
        return tab;
    }
}
