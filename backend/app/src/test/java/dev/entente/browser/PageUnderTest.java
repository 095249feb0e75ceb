package dev.entente.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the one {@link Site} and one browser of this run, and each test {@link Tabs} of its own. A test fails where
 * a tab of it saw an error, a violation of the page's content policy or a dialog that the test did not expect.
 */
final class PageUnderTest implements ParameterResolver, AfterEachCallback {
    private static final Namespace OURS = Namespace.create(PageUnderTest.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Site.class || type == Tabs.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Running running = running(context);
        if (parameter.getParameter().getType() == Site.class) {
            return running.site;
        }
        return context.getStore(OURS)
                .getOrComputeIfAbsent(Tabs.class, key -> new Tabs(running.browser, running.site.address()), Tabs.class);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Tabs tabs = context.getStore(OURS).remove(Tabs.class, Tabs.class);
        if (tabs != null) {
            assertThat(tabs.close()).as("what went wrong in the browser").isEmpty();
        }
    }

    private static Running running(ExtensionContext context) {
        return Objects.requireNonNull(context.getRoot()
                .getStore(OURS)
                .getOrComputeIfAbsent(Running.class, key -> new Running(), Running.class));
    }

    /** Closed when the run ends. */
    private static final class Running implements AutoCloseable {
        private final Site site = new Site();
        private final Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        private final Browser browser = Chromium.choose().launch(playwright);

        @Override
        public void close() {
            browser.close();
            playwright.close();
            site.close();
        }
    }
}
