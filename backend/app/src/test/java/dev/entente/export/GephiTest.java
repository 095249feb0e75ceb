package dev.entente.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.testing.Sources;
import dev.entente.testing.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Gephi itself opens the files: its toolkit, in a process of its own, for it brings many libraries in other versions. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GephiTest {
    private final Store store = Awkward.store();

    @AfterAll
    void close() {
        store.close();
    }

    @ParameterizedTest
    @EnumSource(names = {"GEXF", "GEXF_DYNAMIC", "GRAPHML"})
    void findsEveryEntityAndKeepsParallelEdgesApart(Format format, @TempDir Path folder) throws Exception {
        Opened opened = opened(Exported.all(store, format, folder), folder);
        assertThat(opened.names()).isEqualTo(Awkward.inXml(Awkward.names(store)));
        assertThat(opened.edges()).isEqualTo(Awkward.edges(store));
        assertThat(opened.whole().path("complaints")).isEmpty();
        assertThat(opened.whole().path("dynamic").asBoolean()).isEqualTo(format == Format.GEXF_DYNAMIC);
    }

    @ParameterizedTest
    @EnumSource(names = {"GEXF", "GEXF_DYNAMIC", "GRAPHML"})
    void opensAnEmptySubgraph(Format format, @TempDir Path folder) throws Exception {
        Opened opened = opened(Exported.file(store, Exported.NOTHING, format, folder), folder);
        assertThat(opened.names()).isEmpty();
        assertThat(opened.edges()).isEmpty();
    }

    private static Opened opened(Path file, Path folder) throws IOException {
        return Opened.of(Opened.run(
                List.of(
                        Opened.java().toString(),
                        "-Djava.awt.headless=true",
                        "-Duser.home=" + folder,
                        "-cp",
                        toolkit().toString(),
                        Opened.script("ReadGephi.java"),
                        file.toString()),
                folder));
    }

    /** Put there by the build. */
    private static Path toolkit() throws IOException {
        Path readers = Sources.root().resolve("backend/app/target/readers");
        try (var jars = Files.newDirectoryStream(readers, "gephi-toolkit-*.jar")) {
            return jars.iterator().next();
        }
    }
}
