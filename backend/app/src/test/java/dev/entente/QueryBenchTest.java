package dev.entente;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.cli.EntenteCommand;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code bench query} from beginning to end, for a second: what it says, not how fast anything is. */
class QueryBenchTest {
    private static final List<String> STATEMENTS =
            List.of("01-supplied-weapons", "30-corroborated", "32-most-connected", "first-view", "thousand-rows");

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    @Test
    void asksAllWaysTheSameAndLeavesNothingBehind() throws IOException {
        Set<Path> before = temporary();
        Path file = folder.resolve("bench.json");
        var out = new StringWriter();
        var err = new StringWriter();
        int code = EntenteCommand.commandLine(new LiveWorkspaces())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute("bench", "query", "--seconds", "1", "--clients", "1,3", "--out", file.toString());
        assertThat(code).as(err.toString()).isZero();
        assertThat(out.toString())
                .containsPattern("1 client +rows +api/query +driver +Neo4j's HTTP +to driver +to Neo4j's HTTP")
                .contains("3 clients", "geometric mean")
                .contains(STATEMENTS);
        JsonNode report = JsonMapper.builder().build().readTree(Files.readAllBytes(file));
        assertThat(report.path("tables")).hasSize(2).allSatisfy(QueryBenchTest::isComplete);
        assertThat(temporary()).isEqualTo(before);
    }

    private static void isComplete(JsonNode table) {
        assertThat(table.path("lines")
                        .valueStream()
                        .map(line -> line.path("statement").asString()))
                .containsExactlyElementsOf(STATEMENTS);
        assertThat(table.path("ratios")).hasSize(2);
        for (JsonNode line : table.path("lines")) {
            var rows = new HashSet<Integer>();
            for (JsonNode way : line.path("ways")) {
                rows.add(way.path("rows").asInt());
                assertThat(way.path("asked").asInt())
                        .isGreaterThanOrEqualTo(table.path("clients").asInt());
                assertThat(way.path("p50").asDouble())
                        .isPositive()
                        .isLessThanOrEqualTo(way.path("p95").asDouble());
            }
            assertThat(rows).as(line.toString()).hasSize(1).noneMatch(each -> each == 0);
        }
        JsonNode last = table.path("lines").get(STATEMENTS.size() - 1);
        assertThat(last.path("ways").get(0).path("rows").asInt()).isEqualTo(1_000);
    }

    @Test
    void saysWhichFiguresItTakes() {
        var err = new StringWriter();
        int code = EntenteCommand.commandLine(new LiveWorkspaces())
                .setErr(new PrintWriter(err))
                .execute("bench", "query", "--clients", "99");
        assertThat(code).isEqualTo(2);
        assertThat(err.toString()).contains("--clients are from 1 to 16");
    }

    private static Set<Path> temporary() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("entente-bench"))
                    .collect(Collectors.toSet());
        }
    }
}
