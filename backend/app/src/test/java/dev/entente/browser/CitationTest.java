package dev.entente.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a reader takes along: sources as citations, and links. */
@ExtendWith(PageUnderTest.class)
class CitationTest {
    /** The fact that most of the bundled articles report. */
    private static final String MOST_REPORTED = """
            MATCH (a:Article)<-[:FROM]-(c:Claim)-[:STATES]->(f:Fact)
            RETURN f.key, count(DISTINCT a) AS articles ORDER BY articles DESC, f.key LIMIT 1""";

    private static final String ARTICLE = "article/002_e7503debab2fb53f";
    private static final String SHUT =
            "Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined })";

    @BeforeAll
    static void load(Site site) {
        site.holdSamples();
    }

    @Test
    void aFactGivesAllItsSourcesInEveryStyle(Tabs tabs) {
        Tab tab = showFact(tabs);
        tab.openClipboard();

        String plain = copied(tab, "cite-fact", "plain");
        assertThat(plain.lines()).hasSizeGreaterThan(2);
        assertThat(plain)
                .contains(
                        "Devdiscourse, “Russia and Iran Forge New Alliances Amid Global Tensions”, 12 Oct 2024 (accessed ")
                .contains("Brief in our own words of: ");

        String bibtex = copied(tab, "cite-fact", "bibtex");
        assertThat(bibtex)
                .contains("@article{devdiscourse2024Russia,")
                .contains("  title = {{Russia and Iran Forge New Alliances Amid Global Tensions}},")
                .contains("  month = oct,");
        assertThat(Pattern.compile("^@", Pattern.MULTILINE).matcher(bibtex).results())
                .hasSameSizeAs(plain.lines().toList());

        JsonNode csl = JsonMapper.builder().build().readTree(copied(tab, "cite-fact", "csl"));
        assertThat(csl.values()).hasSameSizeAs(plain.lines().toList()).allSatisfy(item -> {
            assertThat(item.path("type").asString()).isIn("article-newspaper", "webpage", "document");
            assertThat(item.path("id").asString()).isNotEmpty();
            assertThat(item.path("accessed").path("date-parts").path(0).path(0).asInt())
                    .isEqualTo(LocalDate.now(ZoneId.systemDefault()).getYear());
            assertThat(item.has("author")).isFalse();
        });
    }

    @Test
    void aClaimGivesItsPassageAndAnArticleItself(Tabs tabs) {
        Tab tab = showFact(tabs);
        tab.openClipboard();
        Locator claim = tab.part("claim").first();
        String passage = claim.locator("mark").innerText();
        claim.locator("entente-cite button").click();
        claim.getByTestId("cite-plain").click();
        assertThat(tab.part("status-line")).containsText("Copied the source as Plain text");
        assertThat(tab.clipboard()).contains(": “" + passage + "”.").doesNotContain("\n");

        tab.go("#show=" + ARTICLE);
        assertThat(tab.part("article-text")).isVisible();
        assertThat(copied(tab, "cite-article", "plain"))
                .startsWith("Devdiscourse, “")
                .doesNotContain("): “");
    }

    @Test
    void theMenuIsWorkedByTheKeyboard(Tabs tabs) {
        Tab tab = showFact(tabs);
        tab.openClipboard();
        tab.part("cite-fact-menu").focus();
        tab.page().keyboard().press("Enter");
        assertThat(tab.part("cite-plain")).isVisible();
        tab.page().keyboard().press("Escape");
        assertThat(tab.part("cite-plain")).hasCount(0);
        assertThat(tab.focused()).isEqualTo("cite-fact-menu");
        assertThat(tab.part("fact-sentence")).isVisible();
        tab.page().keyboard().press("Enter");
        tab.page().keyboard().press("Tab");
        assertThat(tab.focused()).isEqualTo("cite-plain");
        tab.shoot("cite-menu");
        tab.page().keyboard().press("Enter");
        assertThat(tab.part("status-line")).containsText("as Plain text");
        assertThat(tab.focused()).isEqualTo("cite-fact-menu");
    }

    @Test
    void whereTheClipboardIsShutTheTextIsThereToBeCopiedByHand(Tabs tabs) {
        Tab tab = tabs.blank(Screen.PHONE);
        tab.page().addInitScript(SHUT);
        tab.go("#show=" + ARTICLE);
        tab.drawn();
        tab.part("cite-article-menu").click();
        tab.part("cite-bibtex").click();
        Locator area = tab.part("by-hand");
        assertThat(area).hasValue(Pattern.compile("^@article\\{devdiscourse2024Russia,"));
        assertThat(area).isFocused();
        assertThat(area.evaluate("(area) => area.selectionEnd - area.selectionStart === area.value.length"))
                .isEqualTo(true);
        tab.shoot("cite-by-hand");
        tab.page().keyboard().press("Escape");
        assertThat(area).hasCount(0);
        assertThat(tab.part("article-text")).isVisible();
    }

    @Test
    void theMenuOpensAtItsButtonOnANarrowScreenToo(Tabs tabs) {
        for (Screen screen : List.of(Screen.PHONE, Screen.ZOOMED)) {
            Tab tab = tabs.blank(screen);
            tab.go("#show=" + ARTICLE);
            tab.drawn();
            Locator button = tab.part("cite-article-menu");
            button.click();
            Locator last = tab.part("cite-bibtex");
            last.scrollIntoViewIfNeeded();
            BoundingBox list = tab.page().locator("#cite-article").boundingBox();
            BoundingBox from = button.boundingBox();
            assertThat(list.y).isCloseTo(from.y + from.height, Offset.offset(12.0));
            assertThat(list.x).isBetween(0.0, screen.width() - list.width);
            last.click(new Locator.ClickOptions().setTrial(true));
        }
    }

    @Test
    void aLinkOpensTheSameElsewhere(Tabs tabs) {
        Tab tab = showFact(tabs);
        tab.openClipboard();
        String sentence = tab.part("fact-sentence").innerText();
        assertThat(opened(tabs, link(tab)).part("fact-sentence")).hasText(sentence);

        tab.go("#show=" + ARTICLE);
        assertThat(tab.part("article-text")).isVisible();
        assertThat(link(tab)).endsWith("#show=" + ARTICLE);
        assertThat(opened(tabs, tab.clipboard()).panel().locator("h2")).containsText("Forge New Alliances");
    }

    @Test
    void aLinkKeepsTheTimeThatIsSet(Tabs tabs) {
        Tab tab = tabs.blank(Screen.DESKTOP);
        tab.openClipboard();
        tab.go("#knownAt=2024-10-12&show=" + ARTICLE);
        tab.drawn();
        assertThat(tab.part("article-text")).isVisible();
        assertThat(link(tab)).endsWith("#knownAt=2024-10-12&show=" + ARTICLE);
    }

    private static Tab showFact(Tabs tabs) {
        Tab tab = tabs.open();
        tab.go("#show=fact/" + tab.asked(MOST_REPORTED));
        assertThat(tab.part("claim").first()).isVisible();
        return tab;
    }

    private static String copied(Tab tab, String menu, String style) {
        tab.part(menu + "-menu").click();
        tab.part("cite-" + style).click();
        assertThat(tab.part("status-line"))
                .containsText(Pattern.compile(
                        "Copied .* as " + ("csl".equals(style) ? "CSL JSON" : style), Pattern.CASE_INSENSITIVE));
        return tab.clipboard();
    }

    private static String link(Tab tab) {
        tab.part("copy-link").click();
        assertThat(tab.part("status-line")).containsText("Copied a link to this");
        return tab.clipboard();
    }

    private static Tab opened(Tabs tabs, String link) {
        Tab other = tabs.blank(Screen.DESKTOP);
        other.page().navigate(link);
        other.drawn();
        return other;
    }
}
