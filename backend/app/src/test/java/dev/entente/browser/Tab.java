package dev.entente.browser;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The page in one tab: where things are, what the canvas shows, and everything that went wrong. */
final class Tab {
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final String REPORT_VIOLATIONS = "addEventListener('securitypolicyviolation', (event) =>"
            + " console.error('violates the policy: ' + event.violatedDirective + ' ' + event.blockedURI))";

    private static final String ASK = """
            async (statement) => {
              const headers = { 'Content-Type': 'application/json' };
              const answer = await fetch('/api/query', { method: 'POST', headers, body: JSON.stringify({ statement }) });
              return (await answer.json()).values[0][0];
            }""";

    private static final Pattern ROWS = Pattern.compile("rows? in [\\d,]+ ms");

    /** For a busy machine: whatever is waited for is there much sooner. */
    private static final double PATIENCE = 20_000;

    private final Page page;
    private final String address;
    private final List<String> faults = new ArrayList<>();
    private final List<Pattern> expected = new ArrayList<>();

    Tab(Page page, String address) {
        this.page = page;
        this.address = address;
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        page.setDefaultTimeout(PATIENCE);
        page.addInitScript(REPORT_VIOLATIONS);
        page.onConsoleMessage(message -> {
            if (List.of("error", "warning").contains(message.type())) {
                faults.add(message.text());
            }
        });
        page.onPageError(faults::add);
        page.onDialog(dialog -> {
            faults.add("a dialog: " + dialog.message());
            dialog.dismiss();
        });
    }

    Page page() {
        return page;
    }

    /** Chromium logs every answer that is an error; a test that provokes one says so. */
    void expect(String fault) {
        expected.add(Pattern.compile(fault));
    }

    List<String> faults() {
        return faults.stream()
                .filter(fault -> expected.stream()
                        .noneMatch(pattern -> pattern.matcher(fault).find()))
                .toList();
    }

    void go(String hash) {
        page.navigate(address + "/" + hash);
    }

    /** Waits until the first picture stands still, and a click falls on what is seen there. */
    void drawn() {
        page.waitForFunction("() => window.cy?.nodes().length > 0 && !document.querySelector('.opening-words')");
        placed();
    }

    /** Waits until nothing on the canvas moves and fonts are there. */
    void still() {
        page.evaluate("() => document.fonts.ready.then(() => true)");
        page.waitForFunction("() => !cy.animated() && !cy.nodes(':animated').length");
    }

    /** Waits until the canvas has noticed where it stands and how large it is: by that it tells what is clicked. */
    void placed() {
        still();
        page.waitForFunction("""
                () => {
                  const box = cy.container().getBoundingClientRect();
                  const known = cy.renderer().findContainerClientCoords();
                  return [box.left, box.top, box.width, box.height].every((each, i) => Math.abs(each - known[i]) < 1)
                    && Math.abs(cy.width() - box.width) < 1;
                }""");
    }

    /** What is marked with a test id. */
    Locator part(String id) {
        return page.getByTestId(id);
    }

    /** A box to tick in the legend. */
    Locator box(String name) {
        return part("legend").getByRole(AriaRole.CHECKBOX, new Locator.GetByRoleOptions().setName(name));
    }

    Locator panel() {
        return part("panel");
    }

    /** The page writes its address in a task of its own, which the browser puts off while keys are pressed. */
    String hash() {
        return (String) page.evaluate("() => new Promise((done) => setTimeout(() => done(location.hash), 20))");
    }

    Object cy(String expression) {
        return page.evaluate("() => " + expression);
    }

    int count(String expression) {
        return ((Number) cy(expression)).intValue();
    }

    @SuppressWarnings("unchecked") // the callers' expressions are lists of strings
    List<String> strings(String expression) {
        return (List<String>) cy(expression);
    }

    /** A point of the window. */
    record Spot(double x, double y) {}

    Spot node(String key) {
        return spot("""
                (id) => {
                  const { x, y } = cy.getElementById(id).renderedPosition();
                  const box = cy.container().getBoundingClientRect();
                  return [box.x + x, box.y + y];
                }""", key);
    }

    /** A point of an edge where nothing else is nearer. */
    Spot edge(String id) {
        return spot("""
                (id) => {
                  const edge = cy.getElementById(id);
                  const box = cy.container().getBoundingClientRect();
                  const [from, to] = [edge.sourceEndpoint(), edge.targetEndpoint()];
                  for (const along of [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9]) {
                    const at = edge.hasClass('curve') && along === 0.5 ? edge.midpoint()
                      : { x: from.x + (to.x - from.x) * along, y: from.y + (to.y - from.y) * along };
                    const spot = [box.x + at.x * cy.zoom() + cy.pan().x, box.y + at.y * cy.zoom() + cy.pan().y];
                    const nearest = cy.renderer().findNearestElement(at.x, at.y, true, false);
                    if (nearest?.id() === id && cy.container().contains(document.elementFromPoint(...spot))) return spot;
                  }
                  throw new Error(`no point of ${id} can be clicked`);
                }""", id);
    }

    private Spot spot(String script, String id) {
        var at = (List<?>) page.evaluate(script, id);
        return new Spot(((Number) at.get(0)).doubleValue(), ((Number) at.get(1)).doubleValue());
    }

    void click(Spot spot) {
        page.mouse().click(spot.x(), spot.y());
    }

    void doubleClick(Spot spot) {
        page.mouse().dblclick(spot.x(), spot.y());
    }

    String focused() {
        return String.valueOf(
                page.evaluate("() => document.activeElement?.dataset.testid ?? document.activeElement?.id"));
    }

    /** Types into the search and waits for the answer. */
    Locator search(String words) {
        part("search-input").fill(words);
        Locator hits = part("search-hit");
        hits.first().waitFor();
        return hits;
    }

    /** Selects by the search, as a reader who knows the name would. */
    void pick(String name) {
        search(name).getByText(name).first().click();
        panel().locator("h2")
                .filter(new Locator.FilterOptions().setHasText(name))
                .waitFor();
        still();
    }

    /** Opens the console, waits for its editor and writes a statement there. */
    void console(String statement) {
        if (!part("console-input").isVisible()) {
            part("console-toggle").click();
        }
        page.locator("entente-editor .cm-content").waitFor();
        write(statement);
    }

    /** Writes a statement over the one that stands in the console. */
    void write(String statement) {
        part("console-input").focus();
        page.keyboard().press("Control+a");
        page.keyboard().press("Delete");
        page.keyboard().insertText(statement);
    }

    /** Waits until the editor knows what the store holds. */
    void learned() {
        page.locator("entente-editor[data-learned]").waitFor();
    }

    /** Writes a statement into the console and runs it by the keyboard. */
    void ask(String statement) {
        console(statement);
        part("console-input").press("Control+Enter");
    }

    /** The same, and waits for the result. */
    void query(String statement) {
        ask(statement);
        answered();
    }

    /** Runs what stands in the console. */
    void run() {
        part("console-run").click();
        answered();
    }

    /** Waits for the result of what runs. */
    void answered() {
        part("console-status")
                .filter(new Locator.FilterOptions().setHasText(ROWS))
                .waitFor();
    }

    /** Lets the page write to the clipboard, and the test read it. */
    void openClipboard() {
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
    }

    String clipboard() {
        return (String) page.evaluate("() => navigator.clipboard.readText()");
    }

    /** The first value that a statement answers. */
    String asked(String statement) {
        return (String) page.evaluate(ASK, statement);
    }

    Download download(Runnable click) {
        return page.waitForDownload(click);
    }

    void shoot(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
    }
}
