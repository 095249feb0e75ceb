package dev.entente.browser;

import com.microsoft.playwright.Browser;
import java.util.ArrayList;
import java.util.List;

/** The tabs that one test opens, each in a browser context of its own. */
final class Tabs {
    private final Browser browser;
    private final String address;
    private final List<Tab> opened = new ArrayList<>();

    Tabs(Browser browser, String address) {
        this.browser = browser;
        this.address = address;
    }

    /** A tab on the page, with the first view drawn. */
    Tab open(Screen screen) {
        Tab tab = blank(screen);
        tab.go("");
        tab.drawn();
        return tab;
    }

    Tab open() {
        return open(Screen.DESKTOP);
    }

    /** A tab on the page as another server gives it, with the first view drawn. */
    Tab openAt(String other) {
        Tab tab = blank(Screen.DESKTOP, other);
        tab.go("");
        tab.drawn();
        return tab;
    }

    /** A tab that is nowhere yet. */
    Tab blank(Screen screen) {
        return blank(screen, address);
    }

    private Tab blank(Screen screen, String site) {
        var tab = new Tab(browser.newContext(screen.options()).newPage(), site);
        opened.add(tab);
        return tab;
    }

    /** Closes all and answers what went wrong in them besides what was expected. */
    List<String> close() {
        List<String> faults =
                opened.stream().flatMap(tab -> tab.faults().stream()).toList();
        opened.forEach(tab -> tab.page().context().close());
        return faults;
    }
}
