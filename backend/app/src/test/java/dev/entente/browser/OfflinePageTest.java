package dev.entente.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The page that is handed out as a file: opened from the disk it shows all, asks nobody, and runs nothing. */
@ExtendWith(PageUnderTest.class)
class OfflinePageTest {
    /** Whether letters are drawn as high as in a footnote at least. */
    private static final String LETTERS = """
            (() => {
              const scale = document.querySelector('svg').getScreenCTM().a;
              return [...document.querySelectorAll('svg text')].every((each) => parseFloat(getComputedStyle(each).fontSize) * scale >= 10);
            })()""";

    private static final String IMAGE = "<img src=x onerror=alert(1)>";

    @TempDir
    private Path folder;

    @BeforeEach
    void load(Site site) throws URISyntaxException {
        site.hold(List.of(Path.of(Objects.requireNonNull(OfflinePageTest.class.getResource("/browser/hostile.jsonl"))
                .toURI())));
    }

    @Test
    void showsEdgesSourcesAndDrawingAndRunsNothing(Tabs tabs) throws Exception {
        Tab tab = tabs.open();
        tab.part("download-menu").click();
        var download = tab.download(() -> tab.part("download-canvas-html").click());
        Path file = folder.resolve(download.suggestedFilename());
        Files.copy(download.path(), file);
        Page page = tab.page();
        List<String> asked = new ArrayList<>();
        page.onRequest((Request request) -> asked.add(request.url()));
        page.navigate(file.toUri().toString());
        assertThat(page.locator("tbody th").first().textContent()).contains(IMAGE);
        assertThat(page.locator("svg circle").count()).isPositive();
        assertThat(page.locator("svg line").count()).isPositive();
        assertThat(page.locator("svg text").allTextContents()).anyMatch(text -> text.contains(IMAGE));
        assertThat(page.locator("ol li").count()).isPositive();
        assertThat(page.locator("img, script, [onload], [onerror], [style]").count())
                .isZero();
        assertThat(page.locator("a[href^='javascript']").count()).isZero();
        // the style sheet was let through by its hash
        assertThat(page.evaluate("getComputedStyle(document.querySelector('svg')).borderTopWidth"))
                .isEqualTo("1px");
        page.locator("tbody a[href^='#s']").first().click();
        assertThat(page.url()).contains("#s");
        assertThat(asked).allMatch(url -> url.startsWith("file:"));
        tab.shoot("offline-page");
    }

    @Test
    void theNamesOfManyAreLargeEnoughToReadAndNotOverEachOther(Site site, Tabs tabs) throws Exception {
        site.holdSamples();
        Tab tab = tabs.open();
        Path file = folder.resolve("many.html");
        Files.write(
                file,
                tab.page()
                        .request()
                        .get(site.address() + "/api/export?format=html&all=true")
                        .body());
        Page page = tab.page();
        page.navigate(file.toUri().toString());
        assertThat(page.locator("svg circle").count()).isGreaterThan(100);
        page.locator("svg").scrollIntoViewIfNeeded();
        tab.shoot("offline-page-many");
        assertThat(page.evaluate(LETTERS)).isEqualTo(true);
        assertThat(page.evaluate("document.querySelector('svg').getBoundingClientRect().width <= innerWidth"))
                .isEqualTo(true);
    }
}
