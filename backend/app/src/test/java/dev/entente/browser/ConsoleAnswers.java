package dev.entente.browser;

import com.microsoft.playwright.Route.FulfillOptions;

/** Answers that no test can bring about quickly: that a server is busy, or was started again. */
final class ConsoleAnswers {
    private ConsoleAnswers() {}

    static FulfillOptions refused(int status, String code, String message) {
        return new FulfillOptions()
                .setStatus(status)
                .setContentType("application/json")
                .setBody("{\"error\": {\"code\": \"" + code + "\", \"message\": \"" + message
                        + "\", \"remedy\": null, \"line\": null, \"column\": null}}");
    }
}
