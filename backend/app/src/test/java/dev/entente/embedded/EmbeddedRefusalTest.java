package dev.entente.embedded;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Refused before Neo4j starts, with what to do about it. */
class EmbeddedRefusalTest {

    @Test
    void namesAFolderThatCannotBeWritten(@TempDir Path folder) throws Exception {
        Path file = Files.createFile(folder.resolve("a-file"));
        assertRefused(EmbeddedOptions.in(file.resolve("data")), "Cannot write the data folder " + file, "ENTENTE_DATA");
    }

    @Test
    void namesAMissingClassPath(@TempDir Path folder) {
        Path nowhere = folder.resolve("nowhere");
        assertRefused(
                EmbeddedOptions.in(folder).withNeo4jLib(nowhere),
                "Neo4j's jars are not in " + nowhere,
                "./entente",
                "ENTENTE_NEO4J_URI");
    }

    @Test
    void leavesAFolderOfANewerEntenteAlone(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("entente-store.properties"), "format=4\nneo4j=2026.08.1\n");
        assertRefused(EmbeddedOptions.in(folder), "newer Entente (store format 4, this one knows 3)", "ENTENTE_DATA");
    }

    @Test
    void leavesAFolderOfANewerNeo4jAlone(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("entente-store.properties"), "format=1\nneo4j=2031.10.0\n");
        assertRefused(EmbeddedOptions.in(folder), "newer Neo4j (2031.10.0, this one is 20", "ENTENTE_DATA");
    }

    private static void assertRefused(EmbeddedOptions options, String... parts) {
        assertThatThrownBy(() -> EmbeddedNeo4j.start(options))
                .isInstanceOf(EmbeddedStartException.class)
                .message()
                .contains(parts)
                .doesNotContain("Exception");
    }
}
