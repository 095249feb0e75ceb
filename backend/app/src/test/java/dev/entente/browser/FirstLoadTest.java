package dev.entente.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who opens the page waits for what it needs for the first picture, and for no more than that. */
@ExtendWith(PageUnderTest.class)
class FirstLoadTest {
    private static final int MOST = 220_000;
    /** The document, scripts (that of the layout's worker too) and styles, as they came over the wire; not the fonts. */
    private static final String READ = """
            [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
              .filter(({ entryType, name }) => entryType === 'navigation' || /\\.(js|css)$/.test(new URL(name).pathname))
              .map(({ encodedBodySize }) => encodedBodySize)""";

    @BeforeAll
    static void load(Site site) {
        site.holdSamples();
    }

    @Test
    void isSmall(Tabs tabs) {
        Tab tab = tabs.open();
        assertThat(tab.count(READ + ".length")).isGreaterThan(3);
        assertThat(tab.count(READ + ".reduce((sum, size) => sum + size)")).isLessThan(MOST);
    }
}
