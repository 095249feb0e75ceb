package dev.entente.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.export.Format;
import dev.entente.testing.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whoever lists formats lists all of them. */
class FormatListsTest {
    private static final List<String> WORDS =
            Stream.of(Format.values()).map(Format::word).toList();

    @Test
    void theDescriptionOfTheApi() throws IOException {
        JsonNode description =
                JsonMapper.builder().build().readTree(read("backend/app/src/main/resources/openapi.json"));
        assertThat(description
                        .at("/components/schemas/Format/enum")
                        .valueStream()
                        .map(JsonNode::asString))
                .containsExactlyInAnyOrderElementsOf(WORDS);
    }

    @Test
    void thePagesMenu() throws IOException {
        String menu = read("web/src/panels/format-list.ts");
        assertThat(WORDS).allMatch(word -> menu.contains("format('" + word + "'"));
    }

    @Test
    void theDocumentationAndTheCommandsHelp() throws IOException {
        String page = read("docs/export.md");
        String command = read("backend/app/src/main/java/dev/entente/cli/ExportCommand.java");
        assertThat(WORDS).allMatch(word -> page.contains("| `" + word + "`")).allMatch(command::contains);
    }

    private static String read(String file) throws IOException {
        return Files.readString(Sources.root().resolve(file));
    }
}
