package dev.entente.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(PageUnderTest.class)
class DownloadTest {
    private static final List<String> FORMATS = List.of(
            "gexf",
            "gexf-dynamic",
            "graphml",
            "yed",
            "cytoscape",
            "csv",
            "csvnodes",
            "sheets",
            "neo4j",
            "cypher",
            "ftm",
            "jsonld",
            "html",
            "claims");

    @BeforeAll
    static void load(Site site) {
        site.holdSamples();
    }

    @Test
    void eachFormatOfAllAndOfTheCanvas(Tabs tabs) throws IOException {
        Tab tab = tabs.open();
        for (var format : List.of(
                new Format("claims", "{\"article\":", "\\.jsonl"),
                new Format("graphml", "<?xml", "\\.graphml"),
                new Format("csv", "\uFEFFSource,Target", "\\.csv"),
                new Format("csvnodes", "\uFEFFId,Label", "\\.csv"),
                new Format("cytoscape", "{", "\\.(cyjs|json)"),
                new Format("gexf", "<?xml", "\\.gexf"),
                new Format("gexf-dynamic", "<?xml", "\\.gexf"),
                new Format("yed", "<?xml", "\\.graphml"),
                new Format("cypher", "// Entente", "\\.cypher"),
                new Format("ftm", "{", "\\.ftm\\.json"),
                new Format("jsonld", "{", "\\.jsonld"),
                new Format("html", "<!doctype html>", "\\.html"))) {
            Path all = saved(tab, "download-all-" + format.name, format.ending);
            Path canvas = saved(tab, "download-canvas-" + format.name, format.ending);
            assertThat(Files.readString(all)).startsWith(format.begins).contains(format.holds());
            assertThat(Files.readString(canvas)).startsWith(format.begins).contains(format.holds());
            assertThat(Files.size(all)).isGreaterThan(Files.size(canvas));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sheets", "neo4j"})
    void tablesInAZip(String format, Tabs tabs) throws IOException {
        Tab tab = tabs.open();
        assertThat(Files.readAllBytes(saved(tab, "download-all-" + format, "\\.zip")))
                .startsWith('P', 'K');
        assertThat(Files.readAllBytes(saved(tab, "download-canvas-" + format, "\\.zip")))
                .startsWith('P', 'K');
    }

    @Test
    void theViewOpensAgain(Tabs tabs) throws IOException {
        Tab tab = tabs.open();
        tab.part("download-menu").click();
        var download = tab.download(() -> tab.part("download-canvas-view").click());
        tab.part("clear").click();
        tab.part("views-menu").click();
        tab.part("view-open-file").setInputFiles(download.path());
        tab.drawn();
        assertThat(tab.count("cy.nodes().length")).isPositive();
    }

    @Test
    void saysHowMuchThereIsBeforeOneChooses(Tabs tabs) {
        Tab tab = tabs.open();
        tab.part("download-menu").click();
        assertThat(tab.part("download-counts").textContent())
                .containsPattern("On the canvas: \\d+ entities, \\d+ edges")
                .containsPattern("In the store: \\d+ entities, \\d+ edges");
        assertThat(tab.part("download-canvas-gexf").textContent()).containsPattern("Canvas\\s+\\d+ kB: GEXF");
        tab.still();
        assertThat(new AxeBuilder(tab.page()).include("#download").analyze().getViolations())
                .isEmpty();
        tab.shoot("download-menu");
    }

    @Test
    void whatIsWrittenIsAboutAsLargeAsTheMenuSays(Tabs tabs) throws IOException {
        Tab tab = tabs.open();
        for (String format : FORMATS) {
            tab.part("download-menu").click();
            String said = tab.part("download-all-" + format).locator("small").textContent();
            long about = Long.parseLong(said.replace(" kB", "")) * 1_000;
            var download = tab.download(() -> tab.part("download-all-" + format).click());
            assertThat(Files.size(download.path())).as(format).isBetween(about * 2 / 3, about * 3 / 2);
        }
    }

    @Test
    void theListFitsANarrowScreen(Tabs tabs) {
        Tab tab = tabs.open(Screen.PHONE);
        tab.part("download-menu").click();
        assertThat(tab.part("download-canvas-gexf")).isVisible();
        assertThat(tab.page().evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
        tab.shoot("download-menu-narrow");
    }

    /** FollowTheMoney has no colons in ids, and a page has names. */
    private record Format(String name, String begins, String ending) {
        String holds() {
            return switch (name) {
                case "ftm" -> "state.iran";
                case "html" -> "Iran";
                default -> "state:iran";
            };
        }
    }

    @Test
    void aPicture(Tabs tabs) throws IOException {
        Path picture = saved(tabs.open(), "download-png", "\\.png");
        assertThat(Files.readAllBytes(picture)).hasSizeGreaterThan(10_000).startsWith(0x89, 'P', 'N', 'G');
    }

    private static Path saved(Tab tab, String choice, String ending) {
        tab.part("download-menu").click();
        var download = tab.download(() -> tab.part(choice).click());
        assertThat(download.suggestedFilename()).matches(".*" + ending);
        return download.path();
    }
}
