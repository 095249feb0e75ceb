package dev.entente.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How well a fact is supported, since when it was known as what, and what was taken back. */
@ExtendWith(PageUnderTest.class)
class RecordTest {
    private static final String FACT = """
            async (relation) => {
              const { edges } = await (await fetch('/api/view/initial')).json();
              return edges.find((edge) => edge.relation === relation).fact;
            }""";
    private static final String CLAIMS = """
            async ({ fact, article }) => {
              const { claims } = await (await fetch(`/api/facts/${fact}`)).json();
              return claims.filter((claim) => !article || claim.article.id === article).map(({ key }) => key);
            }""";
    private static final String CORRECT = """
            async (body) => {
              const headers = { 'Content-Type': 'application/json' };
              const answer = await fetch('/api/corrections', { method: 'POST', headers, body: JSON.stringify(body) });
              if (!answer.ok) throw new Error(await answer.text());
            }""";

    /** Corrections change the store, and each test begins with it as it was. */
    @BeforeEach
    void load(Site site) throws URISyntaxException {
        site.hold(file());
    }

    @AfterAll
    static void empty(Site site) {
        site.empty();
    }

    static List<Path> file() throws URISyntaxException {
        return List.of(Path.of(Objects.requireNonNull(RecordTest.class.getResource("/browser/record.jsonl"))
                .toURI()));
    }

    @Test
    void aFactSaysInWordsHowWellItIsSupported(Tabs tabs) {
        Tab tab = tabs.open();
        show(tab, fact(tab, "MET"));
        assertThat(tab.part("fact-certainty")).hasText("reported");
        assertThat(tab.part("fact-certainty")).hasAttribute("title", "one publisher gives it this status");
        assertThat(tab.panel()).containsText("reported: one publisher gives it this status");
    }

    @Test
    void aFactTellsSinceWhenItWasKnownAsWhat(Tabs tabs) {
        Tab tab = tabs.open();
        show(tab, fact(tab, "MET"));
        Locator history = tab.part("fact-history").locator("li");
        assertThat(history).hasCount(2);
        assertThat(history.first()).containsText(Pattern.compile("12 Oct 2024\\s+occurred.*2 claims, 2 publishers"));
        assertThat(history.last()).containsText(Pattern.compile("11 Oct 2024\\s+planned.*1 claim, 1 publisher"));
        tab.shoot("fact-history");
    }

    @Test
    void aFactThatWasAlwaysKnownAsTheSameHasNoHistory(Tabs tabs) {
        Tab tab = tabs.open();
        show(tab, fact(tab, "SUPPLIED"));
        assertThat(tab.part("claim").first()).isVisible();
        assertThat(tab.part("fact-history")).hasCount(0);
        assertThat(tab.panel()).containsText("by 31 Dec 2023");
    }

    @Test
    void aRetractedClaimStandsApartAndDoesNotCount(Tabs tabs) {
        Tab tab = tabs.open();
        String met = fact(tab, "MET");
        retract(tab, met, "news-2");
        show(tab, met);
        assertThat(tab.part("fact-status")).containsText("planned");
        assertThat(tab.part("claim-counts")).hasText("1 claim, 1 publisher");
        Locator retracted = tab.part("retracted-claims");
        assertThat(retracted.locator("h3")).containsText("Retracted");
        assertThat(retracted.getByTestId("claim")).hasCount(1);
        assertThat(retracted).containsText("Southland Times");
        assertThat(retracted).containsText("Retracted 1 Nov 2024");
        assertThat(tab.part("fact-history").locator("li")).hasCount(3);
        tab.shoot("fact-retracted-claim");

        retracted.getByTestId("open-article").click();
        assertThat(tab.panel().locator(".passages s")).containsText("met");
        assertThat(tab.panel().locator(".passages")).containsText("retracted 1 Nov 2024");
    }

    @Test
    void aFactWithNoClaimLeftSaysSo(Tabs tabs) {
        Tab tab = tabs.open();
        String met = fact(tab, "MET");
        retract(tab, met, "");
        show(tab, met);
        assertThat(tab.part("fact-status")).containsText("retracted");
        assertThat(tab.part("fact-retracted")).containsText("Every claim of this was retracted.");
        assertThat(tab.part("fact-history").locator("li").first())
                .containsText(Pattern.compile("1 Nov 2024\\s+⊘\\s+retracted"));
        assertThat(tab.part("retracted-claims").getByTestId("claim")).hasCount(2);
        assertThat(tab.part("claim-counts")).hasCount(0);
        tab.shoot("fact-retracted");
    }

    @Test
    void anEntityNamesTheKeysThatItStandsForToo(Tabs tabs) {
        Tab tab = tabs.open();
        tab.page().evaluate(CORRECT, Map.of("kind", "merge", "from", "leader:a-lind", "into", "leader:ada-lind"));
        tab.pick("Ada Lind");
        assertThat(tab.part("merged")).hasText("Also known here as leader:a-lind");
        tab.shoot("entity-merged");
    }

    private static String fact(Tab tab, String relation) {
        return (String) tab.page().evaluate(FACT, relation);
    }

    private static void show(Tab tab, String fact) {
        tab.go("#show=fact/" + fact);
        tab.page().reload();
        tab.drawn();
        assertThat(tab.part("fact-sentence")).isVisible();
    }

    /** Takes back the claims of a fact that an article makes, or all where none is named. */
    private static void retract(Tab tab, String fact, String article) {
        Object claims = tab.page().evaluate(CLAIMS, Map.of("fact", fact, "article", article));
        tab.page().evaluate(CORRECT, Map.of("kind", "retract", "claims", claims, "on", "2024-11-01"));
    }
}
