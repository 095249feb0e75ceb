package dev.entente.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(PageUnderTest.class)
class DownloadTest {
    @BeforeAll
    static void load(Site site) {
        site.holdSamples();
    }

    @ParameterizedTest
    @CsvSource({
        "claims, '{\"article\":', .jsonl",
        "graphml, <?xml, .graphml",
        "csv, from, .csv",
        "csvnodes, key, .csv",
        "cytoscape, '{', .cyjs"
    })
    void eachFormatOfAllAndOfTheCanvas(String format, String begins, String ending, Tabs tabs) throws IOException {
        Tab tab = tabs.open();
        Path all = saved(tab, "download-all-" + format, ending);
        Path canvas = saved(tab, "download-canvas-" + format, ending);
        assertThat(Files.readString(all)).startsWith(begins).contains("state:iran");
        assertThat(Files.readString(canvas)).startsWith(begins).contains("state:iran");
        assertThat(Files.size(all)).isGreaterThan(Files.size(canvas));
    }

    @Test
    void aPicture(Tabs tabs) throws IOException {
        Path picture = saved(tabs.open(), "download-png", ".png");
        assertThat(Files.readAllBytes(picture)).hasSizeGreaterThan(10_000).startsWith(0x89, 'P', 'N', 'G');
    }

    private static Path saved(Tab tab, String choice, String ending) {
        tab.part("download-menu").click();
        var download = tab.download(() -> tab.part(choice).click());
        assertThat(download.suggestedFilename()).endsWith(ending);
        return download.path();
    }
}
