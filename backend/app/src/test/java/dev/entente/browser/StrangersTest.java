package dev.entente.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Other sites, open in the same browser, can neither read nor change anything here, nor show this page as theirs. */
@ExtendWith(PageUnderTest.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StrangersTest {
    private static final List<String> REFUSALS =
            List.of("blocked by CORS policy", "Failed to load resource", "MIME type", "ERR_BLOCKED_BY_RESPONSE");
    private static final Pattern REFUSED = Pattern.compile("frame-ancestors|Refused to display");
    private static final String FRAME = """
            async (address) => {
              const frame = Object.assign(document.createElement('iframe'), { src: address });
              const loaded = new Promise((resolve) => (frame.onload = resolve));
              document.body.append(frame);
              await loaded;
            }""";
    private static final String FORM = """
            ([address, name, value]) => {
              const form = Object.assign(document.createElement('form'), { method: 'post', enctype: 'text/plain', action: address });
              form.append(Object.assign(document.createElement('input'), { name, value }));
              document.body.append(form);
              form.submit();
            }""";

    private final OtherSite other = new OtherSite();

    @BeforeAll
    void load(Site site) {
        site.holdSamples();
    }

    @AfterAll
    void close() {
        other.close();
    }

    /** From another host, and from another port of the same host, whose cookies and cache would be ours. */
    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1"})
    void readNothingAndChangeNothing(String host, Site site, Tabs tabs) throws IOException {
        Tab own = tabs.blank(Screen.DESKTOP);
        REFUSALS.forEach(own::expect);
        own.go("");
        String kept = (String) own.page().evaluate("""
                () => fetch('/api/views', { method: 'POST', headers: { 'Content-Type': 'application/json' },
                  body: '{"name": "kept", "view": {}}' }).then((answer) => answer.json()).then(({ key }) => key)""");
        List<String> before = site.dump();

        Tab tab = tabs.blank(Screen.DESKTOP);
        REFUSALS.forEach(tab::expect);
        tab.page().navigate(other.address(host));
        Map<String, String> came = attacks(tab, site.address(), kept);
        assertThat(came).hasSize(18);
        assertThat(came.entrySet())
                .allSatisfy(attempt -> assertThat(attempt.getValue())
                        .as(attempt.getKey())
                        .matches("nothing: .*|sent blindly|beacon (true|false)"));
        tab.page().navigate(other.address(host));
        assertThat(formPosted(tab, site.address())).isEqualTo(403);
        assertThat(site.dump()).isEqualTo(before);

        Map<String, String> ours = attacks(own, site.address(), kept);
        assertThat(ours.get("read"))
                .as("the same from the page itself")
                .startsWith("200 ")
                .contains("Iran");
        assertThat(ours.get("query")).contains("Iran");
        assertThat(ours.get("save")).startsWith("201 ");
        assertThat(ours.get("save a query")).startsWith("201 ");
        assertThat(ours.get("save as text")).startsWith("415 ");
        assertThat(ours.get("delete")).startsWith("204 ");
        site.holdNothingSaved();
    }

    /** Its answer is shown in the tab: a form is sent as JSON could be, by a field's name and value around the equals sign. */
    private static int formPosted(Tab tab, String address) {
        Response answer = tab.page()
                .waitForResponse(
                        "**/api/views",
                        () -> tab.page()
                                .evaluate(
                                        FORM,
                                        List.of(address + "/api/views", "{\"name\": \"form", "\", \"view\": {}}")));
        return answer.status();
    }

    private static Map<String, String> attacks(Tab tab, String address, String kept) throws IOException {
        try (InputStream in = StrangersTest.class.getResourceAsStream("/browser/attacks.js")) {
            String script = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            var came = new TreeMap<String, String>();
            ((Map<?, ?>) tab.page().evaluate(script, List.of(address, kept)))
                    .forEach((attempt, what) -> came.put(String.valueOf(attempt), String.valueOf(what)));
            return came;
        }
    }

    /** A page of that name's origin may read all that comes under it, so nothing may come. */
    @Test
    void readNothingUnderANameThatIsMadeToPointHere(Site site, Tabs tabs) throws IOException {
        Tab tab = tabs.blank(Screen.DESKTOP);
        tab.expect("status of 421");
        tab.expect("origin was untrustworthy"); // as any name is that is neither this machine's nor with TLS
        REFUSALS.forEach(tab::expect);
        List<String> before = site.dump();
        String rebound = site.address().replace("127.0.0.1", Chromium.REBOUND);
        Response page = tab.page().navigate(rebound + "/");
        assertThat(page.status()).isEqualTo(421);
        assertThat(page.text()).contains("wrong-host").doesNotContain("<html", "script");
        Map<String, String> came = attacks(tab, rebound, "view-aaaaaaaaaaaa");
        assertThat(came.get("read")).startsWith("421 ").doesNotContain("Iran");
        assertThat(came.get("query")).startsWith("421 ").doesNotContain("Iran");
        assertThat(came.entrySet())
                .allSatisfy(attempt ->
                        assertThat(attempt.getValue()).as(attempt.getKey()).matches("421 .*|nothing: .*|beacon true"));
        assertThat(site.dump()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1"})
    void doNotShowThisPageInAFrame(String host, Site site, Tabs tabs) {
        for (String path : List.of("/", "/api/stats")) {
            Tab tab = tabs.blank(Screen.DESKTOP); // one for each, so that no refusal is taken for another's
            tab.expect("frame-ancestors");
            tab.expect("Refused to display");
            tab.page().navigate(other.address(host));
            assertThat(framed(tab.page(), other.address("localhost"))).contains("This is elsewhere");
            var shown = new AtomicReference<>("");
            // what a browser shows instead differs, and may be nothing; that it refuses, each says
            tab.page()
                    .waitForConsoleMessage(
                            new Page.WaitForConsoleMessageOptions()
                                    .setPredicate(message ->
                                            REFUSED.matcher(message.text()).find()),
                            () -> shown.set(framed(tab.page(), site.address() + path)));
            assertThat(shown.get()).as(path).doesNotContain("Entente", "articles", "{");
        }
    }

    private static String framed(Page page, String address) {
        page.evaluate(FRAME, address);
        Frame frame = page.frames().getLast();
        return frame.locator("body").innerText();
    }
}
