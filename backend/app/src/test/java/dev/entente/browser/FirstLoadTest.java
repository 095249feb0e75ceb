package dev.entente.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Who opens the page waits for the document, the scripts and the styles that it names. Fonts and the worker that lays the
 * picture out come beside them, while the page already answers.
 */
@ExtendWith(PageUnderTest.class)
class FirstLoadTest {
    private static final int MOST = 220_000;
    /** Bytes over the wire by address, of the document and the scripts and styles that it names. */
    private static final String READ = """
            async () => {
              const page = new DOMParser().parseFromString(await (await fetch('/')).text(), 'text/html');
              const named = [...page.querySelectorAll('script[src], link[rel=stylesheet], link[rel=modulepreload]')]
                .map((one) => new URL(one.getAttribute('src') ?? one.getAttribute('href'), location).href);
              const read = [...performance.getEntriesByType('resource')].filter(({ name }) => named.includes(name));
              return Object.fromEntries([...read, ...performance.getEntriesByType('navigation')]
                .map(({ name, encodedBodySize }) => [name, encodedBodySize]));
            }""";

    @BeforeAll
    static void load(Site site) {
        site.holdSamples();
    }

    @Test
    void isSmall(Tabs tabs) {
        Tab tab = tabs.open();
        var read = (Map<?, ?>) tab.page().evaluate(READ);
        assertThat(read).hasSizeGreaterThan(3);
        assertThat(read.values().stream()
                        .mapToInt(size -> ((Number) Objects.requireNonNull(size)).intValue())
                        .sum())
                .as("%s", read)
                .isLessThan(MOST);
    }
}
