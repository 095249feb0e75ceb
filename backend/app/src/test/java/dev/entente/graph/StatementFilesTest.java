package dev.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.explore.Examples;
import dev.entente.explore.Examples.Example;
import dev.entente.testing.Sources;
import dev.entente.testing.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.QueryType;

/** The statements under {@code cypher/} say what they take, Neo4j accepts them, and those that read only read. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatementFilesTest {
    private static final Pattern DETAIL = Pattern.compile("\\s*(\\[.*]|\\{.*}|\\([^)]*\\))");

    private final Store store = Store.ofSamples();
    private final Statements statements = store.graph().statements();
    private final Programs programs = new Programs(store);

    @AfterAll
    void close() {
        store.close();
    }

    static List<String> programs() throws IOException {
        return Programs.names();
    }

    static List<String> parts() throws IOException {
        return Programs.all().stream().filter(name -> name.startsWith("part/")).toList();
    }

    static List<Example> examples() throws IOException {
        return Examples.read();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("programs")
    void saysInItsHeaderWhatItTakes(String name) {
        List<String> lines = statements.get(name).lines().toList();
        assertThat(lines.getFirst()).startsWith("// ").hasSizeGreaterThan(10);
        Set<String> declared = lines.stream()
                .filter(line -> line.startsWith("// parameters: "))
                .map(line -> DETAIL.matcher(line.substring("// parameters: ".length()))
                        .replaceAll(""))
                .flatMap(list -> List.of(list.split(", *", -1)).stream())
                .map(String::strip)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(programs.used(name)).isEqualTo(declared);
        if (name.startsWith("read/")) {
            assertThat(lines).anyMatch(line -> line.startsWith("// result: "));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("programs")
    void isAcceptedAndReadsOnlyWhereItSaysSo(String name) {
        for (Clocks clocks : Programs.CLOCKS) {
            QueryType type = explained(programs.filled(name, clocks), programs.parameters(name));
            // Neo4j counts the procedure that tells its version among those that may write
            if (name.startsWith("read/") && !name.equals("read/server")) {
                assertThat(type).isEqualTo(QueryType.READ_ONLY);
            } else {
                assertThat(type).isNotNull();
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("parts")
    void aPartIsUsedByStatementsAndSaysWhatItIs(String name) throws IOException {
        isUsedByTheProgram(name);
        assertThat(statements.get(name).lines().findFirst().orElse(""))
                .startsWith("// ")
                .hasSizeGreaterThan(10);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void anExampleReadsAndFindsSomethingInTheSamples(Example example) {
        assertThat(explained(example.statement(), example.parameters())).isEqualTo(QueryType.READ_ONLY);
        assertThat(store.rows(example.statement(), example.parameters())).isNotEmpty();
        assertThat(example.title()).endsWith("?");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("programs")
    void isUsedByTheProgram(String name) throws IOException {
        assertThat(Sources.files("backend/app/src/main/java", ".java"))
                .anyMatch(file -> contains(file, '"' + name + '"'));
    }

    @Test
    void everyFolderHoldsWhatItsNameSays() throws IOException {
        assertThat(Programs.all())
                .allMatch(name -> name.matches("(schema|read|write|examples|behind|bench|part)/[0-9a-z-]+"));
    }

    /** What Neo4j makes of a statement; schema commands run, for they can be run again and EXPLAIN does not take all. */
    private QueryType explained(String statement, Map<String, Object> parameters) {
        try (Session session = store.graph().writeSession()) {
            return session.run("EXPLAIN " + Programs.bare(statement), parameters)
                    .consume()
                    .queryType();
        }
    }

    private static boolean contains(Path file, String text) {
        try {
            return Files.readString(file).contains(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
