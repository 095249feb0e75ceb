package dev.entente.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

/** What a reader looks at the page with. */
record Screen(String name, int width, int height, double pixels, boolean dark, boolean calm, boolean touch) {
    static final Screen DESKTOP = new Screen("desktop", 1280, 800, 1, false, false, false);
    static final Screen PHONE = new Screen("phone", 390, 844, 1, false, false, false);
    /** The same in a hand: a finger for the mouse. */
    static final Screen TOUCH = new Screen("touch", 390, 844, 2, false, false, true);
    /** A laptop of 1280 by 800 at 200 %. */
    static final Screen ZOOMED = new Screen("zoomed", 640, 400, 2, false, false, false);

    Screen inDark() {
        return new Screen(name, width, height, pixels, true, calm, touch);
    }

    Screen withReducedMotion() {
        return new Screen(name, width, height, pixels, dark, true, touch);
    }

    Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setDeviceScaleFactor(pixels)
                .setHasTouch(touch)
                .setIsMobile(touch)
                .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setReducedMotion(calm ? ReducedMotion.REDUCE : ReducedMotion.NO_PREFERENCE)
                .setLocale("en-GB");
    }

    @Override
    public String toString() {
        return name + (dark ? "-dark" : "-light");
    }
}
