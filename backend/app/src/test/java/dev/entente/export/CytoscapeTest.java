package dev.entente.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.export.Selection.Place;
import dev.entente.graph.Clocks;
import dev.entente.testing.Sources;
import dev.entente.testing.Store;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Cytoscape.js takes the file as it is, in the version that the page has. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CytoscapeTest {
    private static final Path WEB = Sources.root().resolve("web");

    private final Store store = Awkward.store();

    @AfterAll
    void close() {
        store.close();
    }

    @Test
    void findsEveryEntityAndEveryEdge(@TempDir Path folder) throws Exception {
        Opened opened = opened(Exported.all(store, Format.CYTOSCAPE, folder));
        assertThat(opened.names()).isEqualTo(new TreeMap<>(Awkward.names(store)));
        assertThat(opened.edges()).isEqualTo(Awkward.edges(store));
    }

    @Test
    void putsEntitiesWhereThePageHasThem(@TempDir Path folder) throws Exception {
        var selection = new Selection.Facts(
                Set.of(), Set.of(), Set.of("state:arabic"), Map.of("state:arabic", new Place(12.5, -3)), 0, Clocks.ALL);
        Opened opened = opened(Exported.file(store, selection, Format.CYTOSCAPE, folder));
        assertThat(opened.names()).containsOnlyKeys("state:arabic");
        var place = opened.whole().path("places").path("state:arabic");
        assertThat(List.of(place.get(0).asDouble(), place.get(1).asDouble())).containsExactly(12.5, -3.0);
    }

    @Test
    void opensAnEmptySubgraph(@TempDir Path folder) throws Exception {
        assertThat(opened(Exported.file(store, Exported.NOTHING, Format.CYTOSCAPE, folder))
                        .names())
                .isEmpty();
    }

    private static Opened opened(Path file) {
        return Opened.of(Opened.run(List.of("node", Opened.script("read_cytoscape.cjs"), file.toString()), WEB));
    }
}
