package dev.entente.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is claimed is told by the line's form and in words: nobody needs its colour for that. */
@ExtendWith(PageUnderTest.class)
class LineStyleTest {
    private static final String DRAWN = """
            () => {
              const edge = cy.edges()[0];
              const [style, dash, arrow] = ['line-style', 'line-dash-pattern', 'target-arrow-shape'].map((name) => edge.pstyle(name).strValue);
              return { form: `${style} ${style === 'dashed' ? dash : ''} ${arrow}`, words: edge.style('label') };
            }""";

    /** Types of edges that have a direction, as a list in Cypher: those are asked for first, as the others have no arrow. */
    private static final String DIRECTED = """
            async () => {
              const { relations } = await (await fetch('/api/ontology')).json();
              return JSON.stringify(relations.filter((one) => !one.symmetric).flatMap((one) => one.edges.map(({ type }) => type)));
            }""";

    @BeforeAll
    static void load(Site site) {
        site.holdSamples();
    }

    @Test
    void statusesDifferInFormAndWords(Tabs tabs) {
        Tab tab = tabs.open();
        var forms = new ArrayList<String>();
        for (String status : List.of("occurred", "planned", "alleged", "rumoured", "denied")) {
            Map<?, ?> drawn = drawn(tab, status);
            forms.add(String.valueOf(drawn.get("form")));
            String words = String.valueOf(drawn.get("words"));
            if (status.equals("occurred")) {
                assertThat(words).doesNotContain(status);
            } else {
                assertThat(words).contains(status);
            }
            switch (status) {
                case "alleged", "rumoured" -> assertThat(words).contains("?");
                case "denied" -> assertThat(words).contains("✕");
                default -> assertThat(words).doesNotContain("?");
            }
        }
        assertThat(forms).doesNotHaveDuplicates();
    }

    private static Map<?, ?> drawn(Tab tab, String status) {
        tab.query("MATCH (a)-[r {status: '%s'}]->(b) RETURN a, r, b ORDER BY type(r) IN %s DESC, type(r), r.key LIMIT 1"
                .formatted(status, tab.page().evaluate(DIRECTED)));
        tab.page().locator("#result-graph").click();
        tab.part("result-replace").click();
        tab.page().waitForFunction("(status) => cy.edges().length === 1 && cy.edges()[0].hasClass(status)", status);
        tab.still();
        return (Map<?, ?>) tab.page().evaluate(DRAWN);
    }
}
