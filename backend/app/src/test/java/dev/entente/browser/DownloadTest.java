package dev.entente.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PageUnderTest.class)
class DownloadTest {
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
                new Format("cytoscape", "{", "\\.(cyjs|json)"))) {
            Path all = saved(tab, "download-all-" + format.name, format.ending);
            Path canvas = saved(tab, "download-canvas-" + format.name, format.ending);
            assertThat(Files.readString(all)).startsWith(format.begins).contains("state:iran");
            assertThat(Files.readString(canvas)).startsWith(format.begins).contains("state:iran");
            assertThat(Files.size(all)).isGreaterThan(Files.size(canvas));
        }
    }

    private record Format(String name, String begins, String ending) {}

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
