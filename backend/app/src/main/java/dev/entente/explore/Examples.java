package dev.entente.explore;

import dev.entente.resource.ResourceFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The questions under {@code cypher/examples}, and under {@code cypher/behind} the statements that answer what the page
 * shows, and under {@code cypher/bench} what is asked only to measure. A file begins with three comment lines: title, one sentence, and
 * {@code parameters:} with the values to try it with as JSON.
 */
public final class Examples {
    /** One question with the statement that answers it. */
    public record Example(
            String name, String title, String description, String statement, Map<String, Object> parameters) {}

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String COMMENT = "// ";
    private static final String PARAMETERS = "parameters: ";
    private static final int HEADER = 3;

    private Examples() {}

    /** All questions, in the order of their file names. */
    public static List<Example> read() throws IOException {
        return ResourceFolder.of("/cypher/examples/01-supplied-weapons.cypher", Examples::read);
    }

    /** What stands behind the parts of the page, by their names. */
    public static List<Example> behind() throws IOException {
        return ResourceFolder.of("/cypher/behind/entity.cypher", Examples::read);
    }

    /** What the bench asks besides questions, by their names. */
    public static List<Example> bench() throws IOException {
        return ResourceFolder.of("/cypher/bench/thousand-rows.cypher", Examples::read);
    }

    private static List<Example> read(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".cypher"))
                    .sorted()
                    .map(Examples::example)
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException("the examples cannot be read", e);
        }
    }

    private static Example example(Path file) {
        String name = file.getFileName().toString();
        List<String> lines = lines(file);
        if (lines.size() <= HEADER || !lines.get(HEADER - 1).startsWith(COMMENT + PARAMETERS)) {
            throw new IllegalStateException(
                    file + " must begin with '// title', '// sentence' and '// parameters: {…}'");
        }
        String parameters = lines.get(HEADER - 1).substring((COMMENT + PARAMETERS).length());
        return new Example(
                name.replace(".cypher", ""),
                lines.get(0).substring(COMMENT.length()),
                lines.get(1).substring(COMMENT.length()),
                Parts.filled(
                        String.join("\n", lines.subList(HEADER, lines.size())).strip()),
                JSON.readValue(parameters, new TypeReference<>() {}));
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new IllegalStateException(file + " cannot be read", e);
        }
    }
}
