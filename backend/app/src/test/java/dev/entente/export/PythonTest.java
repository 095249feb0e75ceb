package dev.entente.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.entente.testing.Store;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** networkx and igraph read the graph formats, where Python has them; where it has not, the test says so and is skipped. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PythonTest {
    private final Store store = Awkward.store();

    @AfterAll
    void close() {
        store.close();
    }

    @ParameterizedTest
    @EnumSource(names = {"GEXF", "GEXF_DYNAMIC", "GRAPHML", "YED"})
    void networkxFindsEveryEntityAndEveryEdge(Format format, @TempDir Path folder) throws Exception {
        assumeModule("networkx");
        Opened opened = opened("read_networkx.py", Exported.all(store, format, folder), folder);
        assertThat(opened.names()).isEqualTo(Awkward.inXml(Awkward.names(store)));
        assertThat(opened.edges()).isEqualTo(Awkward.edges(store));
        assertThat(opened.whole().path("dated").asInt()).isEqualTo((int)
                store.number("MATCH ()-[r]->() WHERE r.fact IS NOT NULL AND r.from IS NOT NULL RETURN count(r)"));
    }

    @ParameterizedTest
    @EnumSource(names = {"GEXF", "GEXF_DYNAMIC", "GRAPHML", "YED"})
    void networkxReadsAnEmptySubgraph(Format format, @TempDir Path folder) throws Exception {
        assumeModule("networkx");
        Opened opened = opened("read_networkx.py", Exported.file(store, Exported.NOTHING, format, folder), folder);
        assertThat(opened.names()).isEmpty();
        assertThat(opened.edges()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"GRAPHML", "YED"})
    void igraphFindsEveryEntityAndEveryEdge(Format format, @TempDir Path folder) throws Exception {
        assumeModule("igraph");
        Opened opened = opened("read_igraph.py", Exported.all(store, format, folder), folder);
        assertThat(opened.names()).isEqualTo(Awkward.inXml(Awkward.names(store)));
        assertThat(opened.edges()).isEqualTo(Awkward.edges(store));
    }

    private static void assumeModule(String name) {
        assumeThat(Opened.works("python3", "-c", "import " + name))
                .as("python3 has no " + name + " here: what it makes of our files was not tested")
                .isTrue();
    }

    private static Opened opened(String script, Path file, Path folder) {
        return Opened.of(Opened.run(List.of("python3", Opened.script(script), file.toString()), folder));
    }
}
