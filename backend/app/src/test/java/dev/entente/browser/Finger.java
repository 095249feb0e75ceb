package dev.entente.browser;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/** One finger on the screen. Playwright itself only taps; how long a press lasts and where it goes is told to the browser. */
final class Finger {
    /** Longer than what Cytoscape takes for a long press. */
    private static final double LONG = 900;

    /** In seconds. */
    private static final double QUICK = 0.03;

    private static final int STEPS = 10;
    private final Page page;
    private final CDPSession devTools;

    Finger(Page page) {
        this.page = page;
        devTools = page.context().newCDPSession(page);
    }

    void tap(Tab.Spot at) {
        press(at);
        page.waitForTimeout(40);
        lift();
    }

    /** At times of its own, by which the page tells it from two taps: those at which a busy machine gets to it are too far apart. */
    void doubleTap(Tab.Spot at) {
        double now = System.currentTimeMillis() / 1_000.0 - 4 * QUICK;
        for (int tap = 0; tap < 2; tap++) {
            dispatch(at(now += QUICK, event("touchStart", at.x(), at.y())));
            dispatch(at(now += QUICK, event("touchEnd")));
        }
    }

    void hold(Tab.Spot at) {
        press(at);
        page.waitForTimeout(LONG);
    }

    void drag(Tab.Spot from, double x, double y) {
        for (int step = 1; step <= STEPS; step++) {
            send("touchMove", from.x() + x * step / STEPS, from.y() + y * step / STEPS);
        }
    }

    void lift() {
        dispatch(event("touchEnd"));
    }

    private void press(Tab.Spot at) {
        send("touchStart", at.x(), at.y());
    }

    private void send(String type, double x, double y) {
        dispatch(event(type, x, y));
    }

    private void dispatch(JsonObject event) {
        devTools.send("Input.dispatchTouchEvent", event);
    }

    private static JsonObject at(double time, JsonObject event) {
        event.addProperty("timestamp", time);
        return event;
    }

    private static JsonObject event(String type, double x, double y) {
        JsonObject point = new JsonObject();
        point.addProperty("x", x);
        point.addProperty("y", y);
        JsonObject event = event(type);
        event.getAsJsonArray("touchPoints").add(point);
        return event;
    }

    private static JsonObject event(String type) {
        JsonObject event = new JsonObject();
        event.addProperty("type", type);
        event.add("touchPoints", new JsonArray());
        return event;
    }
}
