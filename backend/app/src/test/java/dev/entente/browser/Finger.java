package dev.entente.browser;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/** One finger on the screen. Playwright itself only taps; how long a press lasts and where it goes is told to the browser. */
final class Finger {
    /** Longer than what Cytoscape takes for a long press. */
    private static final double LONG = 900;

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

    /** As quickly as the browser takes it: on a busy machine any pause would make two taps of it. */
    void doubleTap(Tab.Spot at) {
        for (int tap = 0; tap < 2; tap++) {
            press(at);
            lift();
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
        devTools.send("Input.dispatchTouchEvent", event("touchEnd"));
    }

    private void press(Tab.Spot at) {
        send("touchStart", at.x(), at.y());
    }

    private void send(String type, double x, double y) {
        JsonObject point = new JsonObject();
        point.addProperty("x", x);
        point.addProperty("y", y);
        JsonObject event = event(type);
        event.getAsJsonArray("touchPoints").add(point);
        devTools.send("Input.dispatchTouchEvent", event);
    }

    private static JsonObject event(String type) {
        JsonObject event = new JsonObject();
        event.addProperty("type", type);
        event.add("touchPoints", new JsonArray());
        return event;
    }
}
