package dev.entente.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * How fluid the page is, by the side of a page with nothing but Cytoscape that draws the same elements in the same style.
 * Both are opened in turn in one Chromium and driven with a mouse, several rounds of it. CONTRIBUTING.md has the command.
 */
final class PageBench {
    private static final Path RESULTS = Path.of("target", "page-bench.json");

    private PageBench() {}

    /** Takes numbers of edges and of rounds, for example {@code 100,1000 5}. */
    public static void main(String[] arguments) throws IOException {
        int[] sizes = Arrays.stream(arguments[0].split(",", -1))
                .mapToInt(Integer::parseInt)
                .toArray();
        int rounds = Integer.parseInt(arguments[1]);
        MadeUpWorld world = MadeUpWorld.ofEdges(Arrays.stream(sizes).max().orElseThrow());
        try (Site site = new Site();
                Playwright playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                Browser browser = Chromium.choose().launch(playwright)) {
            site.hold(List.of(Files.write(Files.createTempFile("made-up", ".jsonl"), world.lines())));
            var results = new BenchResults(rounds, browser.version());
            for (int size : sizes) {
                new Race(browser, site.address(), size, rounds).run(results);
                results.print(size);
            }
            results.write(RESULTS);
            System.out.println("All figures are in " + RESULTS.toAbsolutePath());
        }
    }

    /** Both pages with so many edges, in turn. */
    private record Race(Browser browser, String address, int edges, int rounds) {
        void run(BenchResults results) {
            for (int round = 1; round <= rounds; round++) {
                System.err.println(edges + " edges, round " + round + " of " + rounds);
                String picture = ours(results);
                bare(results, picture);
            }
        }

        private String ours(BenchResults results) {
            MadeUpWorld part = MadeUpWorld.ofEdges(edges);
            try (BenchPage page = BenchPage.in(browser, part.elements())) {
                page.open(address + "/#on=" + String.join(",", part.keys()));
                page.measureLoad(results.of(edges, "page"));
                String picture = page.picture();
                page.measureGestures(results.of(edges, "page"));
                page.measureExpanding(results.of(edges, "page"));
                page.measureTable(results.of(edges, "page"));
                return picture;
            }
        }

        private void bare(BenchResults results, String picture) {
            try (BenchPage page =
                    BenchPage.in(browser, MadeUpWorld.ofEdges(edges).elements())) {
                page.serveBare(address, picture);
                page.open(address + "/bare/index.html");
                page.measureLoad(results.of(edges, "bare"));
                page.measureGestures(results.of(edges, "bare"));
            }
        }
    }
}
