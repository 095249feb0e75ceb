package dev.entente.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The Chromium of this test run: the one that {@code CHROMIUM} names, else the system's, else the one among the page's
 * npm packages. {@code ENTENTE_TEST_CHROMIUM=npm} takes the last at once. Standard error says which.
 *
 * @param environment what it needs besides this process's own
 */
record Chromium(String kind, Path executable, Map<String, String> environment) {
    private static final List<Path> USUAL = Stream.of(
                    "/usr/bin/chromium",
                    "/usr/bin/chromium-browser",
                    "/usr/bin/google-chrome",
                    "/snap/bin/chromium",
                    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
                    "/Applications/Chromium.app/Contents/MacOS/Chromium")
            .map(Path::of)
            .toList();
    /** A name that this browser takes for this machine, as one does after DNS rebinding. */
    static final String REBOUND = "rebound.example";

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--host-resolver-rules=MAP " + REBOUND + " 127.0.0.1");

    /** @throws IllegalStateException where there is none: these tests must not pass by not running */
    static Chromium choose() {
        String named = System.getenv("CHROMIUM");
        Optional<Path> usual = USUAL.stream().filter(Files::isExecutable).findFirst();
        Chromium chosen;
        if ("npm".equals(System.getenv("ENTENTE_TEST_CHROMIUM"))) {
            chosen = npm();
        } else if (named != null && !named.isBlank()) {
            chosen = new Chromium("the named", Path.of(named), Map.of());
        } else {
            chosen = usual.map(path -> new Chromium("the system's", path, Map.of()))
                    .orElseGet(Chromium::npm);
        }
        System.err.println("Tests run in " + chosen.kind + " Chromium, " + chosen.executable);
        return chosen;
    }

    private static Chromium npm() {
        Path unpacked = NpmChromium.unpacked();
        return new Chromium(
                "npm's",
                unpacked.resolve("chromium"),
                Map.of(
                        "LD_LIBRARY_PATH", unpacked.resolve("lib").toString(),
                        "FONTCONFIG_PATH", unpacked.resolve("fonts").toString()));
    }

    Browser launch(Playwright playwright) {
        var whole = new HashMap<>(System.getenv());
        whole.putAll(environment);
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(FLAGS)
                        .setEnv(whole));
    }
}
