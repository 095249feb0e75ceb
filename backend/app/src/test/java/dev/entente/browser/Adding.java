package dev.entente.browser;

import com.microsoft.playwright.Locator;

/** Adding an article on the page, as far as all tests of it do the same. */
final class Adding {
    static final String MEETING =
            "Russian President Vladimir Putin met Iranian President Masoud Pezeshkian in Ashgabat on 11 October 2024.";
    static final String TEXT = "A meeting in Ashgabat 😀\n\n" + MEETING
            + " <b onclick=alert(1)>Norland</b> said nothing.\n\n"
            + "Iran delivered Shahed-136 drones to Russia in September 2022, officials of the United States said."
            + " Germany imposed sanctions on Iran Air. John Smithers told Reuters that Russia had trained Iranian pilots.";
    /** For loading the language models on a busy machine. */
    static final Locator.WaitForOptions READING = new Locator.WaitForOptions().setTimeout(120_000);

    private Adding() {}

    /** Sends a text, and waits until its claims and their graph are there. */
    static void review(Tab tab, String text) {
        tab.part("add-article").click();
        send(tab, text);
        tab.part("draft-claims").waitFor(READING);
        tab.page()
                .waitForFunction(
                        "() => window.cy?.container()?.className.includes('draft-canvas') && cy.edges().length > 0");
    }

    /** Fills in the form that is open, and has it read. */
    static void send(Tab tab, String text) {
        tab.part("adding-text").fill(text);
        tab.part("adding-published").fill("2024-10-12");
        tab.part("adding-publisher").fill("Norland Post");
        tab.part("adding-read").click();
    }
}
