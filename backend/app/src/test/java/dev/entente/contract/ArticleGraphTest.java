package dev.entente.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.explore.Explorer;
import dev.entente.explore.Views.EdgeView;
import dev.entente.explore.Views.GraphView;
import dev.entente.graph.Clocks;
import dev.entente.graph.EntityNode;
import dev.entente.testing.Lines;
import dev.entente.testing.Store;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What one article alone says, where others say more of the same facts and claims are retracted. */
class ArticleGraphTest {
    @Test
    void holdsWhatItsOwnClaimsDrawAndCount() {
        try (Store store = Store.empty()) {
            store.take(List.of(
                    Lines.article("a1", "Post", "2024-10-11"),
                    Lines.article("a2", "Times", "2024-10-12"),
                    attacked("a1", 0, List.of()),
                    attacked("a2", 1, List.of("weapon:rocket"))));
            var explorer = new Explorer(store.graph().reader(), store.graph().differences(), store.ontology());

            GraphView first = explorer.graphOfArticle("a1", Clocks.ALL).orElseThrow();
            assertThat(first.edges()).extracting(EdgeView::type).containsExactly("ATTACKED");
            assertThat(first.edges().getFirst().voices()).containsExactly("Post", "Times");
            assertThat(first.nodes()).extracting(EntityNode::key).containsExactly("state:n", "state:s");
            assertThat(types(explorer, "a2", Clocks.ALL)).contains("ATTACKED", "ATTACKED_WITH");

            var curator = store.curator();
            curator.retract(curator.claimsOf("a2", null), LocalDate.of(2024, 10, 20), "me", null);
            assertThat(types(explorer, "a2", Clocks.ALL)).isEmpty();
            assertThat(types(explorer, "a2", new Clocks(null, LocalDate.of(2024, 10, 19))))
                    .contains("ATTACKED", "ATTACKED_WITH");
            assertThat(types(explorer, "a1", Clocks.ALL)).containsExactly("ATTACKED");
        }
    }

    private static List<String> types(Explorer explorer, String article, Clocks clocks) {
        return explorer.graphOfArticle(article, clocks).orElseThrow().edges().stream()
                .map(EdgeView::type)
                .toList();
    }

    private static String attacked(String article, int at, List<String> weapons) {
        var more = new HashMap<String, Object>(
                Map.of("relation", "ATTACKED", "object", Lines.who("state:s"), "date", Lines.on("2024-10-10")));
        if (!weapons.isEmpty()) {
            more.put("instruments", weapons.stream().map(Lines::who).toList());
        }
        return Lines.claim(article, at, "state:n", "occurred", more);
    }
}
