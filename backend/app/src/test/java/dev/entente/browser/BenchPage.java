package dev.entente.browser;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One page under the stop-watch, ours or the bare one; what it measures itself is in {@code bench/measure.js}. */
final class BenchPage implements AutoCloseable {
    private static final double PATIENCE = 180_000;
    private static final int STEPS = 40;

    private final BrowserContext context;
    private final Page page;
    private final CDPSession devTools;

    private BenchPage(BrowserContext context) {
        this.context = context;
        page = context.newPage();
        devTools = context.newCDPSession(page);
        devTools.send("Performance.enable", processorTime());
        page.setDefaultTimeout(PATIENCE);
        page.setDefaultNavigationTimeout(PATIENCE);
    }

    /** @param elements how many the graph has when it is complete */
    static BenchPage in(Browser browser, int elements) {
        var page = new BenchPage(browser.newContext(Screen.DESKTOP.options()));
        page.page.addInitScript(resource("measure.js"));
        page.page.addInitScript("bench.elements = " + elements);
        return page;
    }

    /** Answers for the bare page's address in place of the server. */
    void serveBare(String address, String picture) {
        String folder = address + "/bare/";
        page.route(folder + "index.html", route -> fulfil(route, "text/html", resource("bare.html")));
        page.route(folder + "picture.json", route -> fulfil(route, "application/json", picture));
        Path cytoscape = Path.of(
                Objects.requireNonNull(System.getProperty("entente.test.root")),
                "web/node_modules/cytoscape/dist/cytoscape.min.js");
        page.route(folder + "cytoscape.js", route -> route.fulfill(new Route.FulfillOptions().setPath(cytoscape)));
    }

    private static void fulfil(Route route, String type, String body) {
        route.fulfill(new Route.FulfillOptions().setContentType(type).setBody(body));
    }

    void open(String address) {
        page.navigate(address);
        page.waitForFunction("() => bench.drawn !== null");
        rest();
    }

    /** What was asked for has been drawn, and nothing moves any more. */
    private void rest() {
        page.waitForFunction("() => !cy.animated()");
        page.waitForTimeout(1_000);
    }

    void measureLoad(Measured measured) {
        measured.add("first render", number("bench.drawn - bench.known"));
        measured.add("loading: longest task", number("bench.longest(0).task"));
        measured.add("loading: longest gap between frames", number("bench.longest(0).gap"));
    }

    String picture() {
        return (String) page.evaluate("bench.picture()");
    }

    void measureGestures(Measured measured) {
        measureDrag(measured, "a pan", "bench.ground()");
        measureDrag(measured, "dragging a hub", "bench.hub()");
    }

    /**
     * How long its frames are, as a reader sees them, and what the page works for one. A frame lasts as long as one or several of
     * the display's, so that a little more work may double it; the work tells how much more it is, also on a busy machine.
     */
    private void measureDrag(Measured measured, String what, String from) {
        Tab.Spot at = Objects.requireNonNull(spot(from));
        double before = work();
        List<Double> frames = drag(at);
        rest();
        measured.addAll("frames of " + what, frames);
        measured.add("work a frame of " + what, (work() - before) / frames.size());
    }

    /** Forth and back with the left button, slowly enough for a frame a step; letting go is part of it. */
    private List<Double> drag(Tab.Spot at) {
        page.mouse().move(at.x(), at.y());
        page.waitForTimeout(300);
        double start = number("performance.now()");
        page.mouse().down();
        for (int step = 1; step <= STEPS; step++) {
            double along = Math.sin(Math.PI * step / STEPS);
            page.mouse().move(at.x() + 120 * along, at.y() + 60 * along);
        }
        page.mouse().up();
        return numbers("bench.frames(" + start + ")");
    }

    /** Double clicks a node of which not everything is on the canvas, where there is one. */
    void measureExpanding(Measured measured) {
        Tab.Spot at = spot("bench.expandable()");
        if (at == null) {
            return;
        }
        int before = (int) number("cy.nodes().length");
        double start = number("performance.now()");
        page.mouse().dblclick(at.x(), at.y());
        page.waitForFunction("before => cy.nodes().length > before", before);
        rest();
        measured.add("expanding: longest task", number("bench.longest(" + start + ").task"));
    }

    /** Opens the table of entities, then that of edges. */
    void measureTable(Measured measured) {
        double start = number("performance.now()");
        page.getByTestId("table-toggle").click();
        page.getByTestId("table-edges").click();
        page.waitForTimeout(1_000);
        measured.add("opening the table: longest task", number("bench.longest(" + start + ").task"));
    }

    private Tab.@Nullable Spot spot(String expression) {
        var at = (Map<?, ?>) page.evaluate(expression);
        return at == null ? null : new Tab.Spot(coordinate(at, "x"), coordinate(at, "y"));
    }

    private static double coordinate(Map<?, ?> at, String axis) {
        return ((Number) Objects.requireNonNull(at.get(axis))).doubleValue();
    }

    /** Milliseconds of processor time that the page's main thread has spent. */
    private double work() {
        for (JsonElement metric : devTools.send("Performance.getMetrics").getAsJsonArray("metrics")) {
            JsonObject named = metric.getAsJsonObject();
            if (named.get("name").getAsString().equals("TaskDuration")) {
                return named.get("value").getAsDouble() * 1_000;
            }
        }
        throw new IllegalStateException("Chromium tells no TaskDuration");
    }

    private static JsonObject processorTime() {
        var wanted = new JsonObject();
        wanted.addProperty("timeDomain", "threadTicks");
        return wanted;
    }

    private double number(String expression) {
        return ((Number) page.evaluate(expression)).doubleValue();
    }

    private List<Double> numbers(String expression) {
        return ((List<?>) page.evaluate(expression))
                .stream()
                        .map(value -> ((Number) Objects.requireNonNull(value)).doubleValue())
                        .toList();
    }

    private static String resource(String name) {
        try (var in = Objects.requireNonNull(BenchPage.class.getResourceAsStream("/bench/" + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
