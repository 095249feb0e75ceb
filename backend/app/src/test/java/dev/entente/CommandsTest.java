package dev.entente;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.cli.EntenteCommand;
import dev.entente.testing.Lines;
import dev.entente.testing.Samples;
import dev.entente.testing.Store;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The commands as a user gives them, on the Neo4j under test. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CommandsTest {
    private static final String GOOD =
            "{\"article\": {\"id\": \"a1\", \"language\": \"en\", \"kind\": \"brief\", \"text\": \"They met.\"}}";
    private static final String BAD = "{\"article\": {\"id\": \"a2\"}}";

    private final Store store = Store.empty();

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    /** What a command said, and how it ended. */
    private record Said(int code, String out, String err) {}

    @BeforeEach
    void wipe() {
        store.wipe();
    }

    @AfterAll
    void close() {
        store.close();
    }

    @Test
    void checksGoodFilesWithoutAStore() {
        Said said = run(command("check", Samples.files()));
        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("5 articles", "260 claims are good; 0 lines are not.");
        assertThat(store.number("MATCH (n:!Store) RETURN count(n)")).isZero();
    }

    @Test
    void checksBadFilesAndSaysWhere() throws IOException {
        Path file = write("bad.jsonl", GOOD, BAD);
        Said said = run("check", file.toString());
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out()).contains("1 article, 0 entities and 0 claims are good; 1 line is not.");
        assertThat(said.err()).contains(file + ":2: article.text: is missing");
    }

    @Test
    void aTableWithoutAMappingIsOneErrorAndNotOneALine() throws IOException {
        Path file =
                Files.writeString(folder.resolve("visits.csv"), "who,whom,when\nIran,Russia,2024-10-11\n".repeat(5));
        Said said = run("load", file.toString());
        assertThat(said.code()).isNotZero();
        assertThat(said.err().lines()).hasSize(1);
        assertThat(said.err())
                .contains(
                        file + " is not a file of claims", "--as sipri, gdelt or ftm", "--mapping", "docs/loading.md");
        assertThat(said.out()).isEmpty();
        assertThat(store.number("MATCH (a:Article) RETURN count(a)")).isZero();
    }

    @Test
    void oneThatIsToBeReadAsClaimsIsToldLineByLine() throws IOException {
        Path file = Files.writeString(folder.resolve("visits.csv"), "who,whom\nIran,Russia\n");
        assertThat(run("load", "--as", "claims", file.toString()).err().lines()).hasSize(2);
    }

    @Test
    void loadsAFolderAndReports() {
        Said said = run("load", Samples.files().getFirst().resolveSibling("").toString());
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out())
                .contains("articles  5 added, 0 matched", "claims    260 added, 0 matched", "rejected  0");
        assertThat(run(command("load", Samples.files())).out()).contains("claims    0 added, 260 matched");
    }

    @Test
    void loadsTheGoodLinesOrNone() throws IOException {
        Path file = write("bad.jsonl", GOOD, BAD);
        Said strict = run("load", "--strict", file.toString());
        assertThat(strict.code()).isEqualTo(1);
        assertThat(strict.out()).contains("rejected  1", "Nothing was loaded");
        assertThat(store.number("MATCH (a:Article) RETURN count(a)")).isZero();
        Said lenient = run("load", file.toString());
        assertThat(lenient.code()).isEqualTo(1);
        assertThat(lenient.out()).contains("articles  1 added", "Every good line was loaded.");
        assertThat(store.number("MATCH (a:Article) RETURN count(a)")).isEqualTo(1);
    }

    @Test
    void exportsToAFileThatAppearsWhole() throws IOException {
        store.load(Samples.files());
        for (String format : List.of(
                "claims",
                "graphml",
                "csv",
                "cytoscape",
                "gexf",
                "gexf-dynamic",
                "yed",
                "sheets",
                "neo4j",
                "cypher",
                "ftm",
                "jsonld",
                "html")) {
            Path file = folder.resolve("export." + format);
            Said said = run("export", "--format", format, "--out", file.toString());
            assertThat(said.code()).as(said.err()).isZero();
            assertThat(file).isNotEmptyFile();
        }
        assertThat(Files.readString(folder.resolve("export.claims"))).isEqualTo(store.export());
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).noneMatch(file -> file.toString().endsWith(".unfinished"));
        }
    }

    @Test
    void exportsWhatLiesAroundAnEntity() throws IOException {
        store.load(Samples.files());
        Path file = folder.resolve("around.csv");
        assertThat(run("export", "--format", "csv", "--entity", "state:iran", "--hops", "1", "--out", file.toString())
                        .code())
                .isZero();
        assertThat(Files.readString(file)).contains("state:iran");
        Said unknown = run("export", "--format", "csv", "--entity", "state:nowhere");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("--entity cannot be 'state:nowhere'");
    }

    @Test
    void exportsWhatAStatementFinds() throws IOException {
        store.load(Samples.files());
        Path file = folder.resolve("result.csv");
        Said said = run(
                "export",
                "--format",
                "csv",
                "--cypher",
                "MATCH (:Entity {key: 'state:iran'})-[r]-(:Entity) RETURN r",
                "--out",
                file.toString());
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(Files.readString(file)).contains("state:iran");
        Said cut = run("export", "--format", "csv", "--cypher", "UNWIND range(1, 2000) AS x MATCH ()-[r]-() RETURN r");
        assertThat(cut.err()).contains("A limit cut this off");
        Said empty = run("export", "--format", "csv", "--cypher", "RETURN 1");
        assertThat(empty.code()).isZero();
        assertThat(empty.err()).contains("No fact and no entity was found");
    }

    @Test
    void aStatementThatDoesMoreThanReadExportsNothing() throws IOException {
        store.load(Samples.files());
        Path file = folder.resolve("nothing.csv");
        for (String statement : List.of(
                "CREATE (n) RETURN n", "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line", "MATCH (n RETURN n")) {
            Said said = run("export", "--format", "csv", "--cypher", statement, "--out", file.toString());
            assertThat(said.code()).isEqualTo(2);
            assertThat(said.err()).contains("--cypher: ");
            assertThat(file).doesNotExist();
        }
        assertThat(run("export", "--format", "csv", "--cypher", "RETURN 1", "--entity", "state:iran")
                        .err())
                .contains("exclude each other");
        assertThat(run("export", "--format", "csv", "--cypher", "RETURN 1", "--as-of", "2024-10-11")
                        .err())
                .contains("leave --as-of and --known-at out");
    }

    @Test
    void keepsTheFileThatWasThereWhereAnExportFails() throws IOException {
        Path file = folder.resolve("kept");
        Files.createDirectories(file);
        Files.writeString(file.resolve("inside"), "x");
        Said said = run("export", "--format", "csv", "--out", file.toString());
        assertThat(said.code()).isNotZero();
        assertThat(file.resolve("inside")).exists();
        assertThat(folder.resolve("kept.unfinished")).doesNotExist();
    }

    @Test
    void neverPutsAFileInTheFoldersPlace() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));
        Said said = run("export", "--format", "csv", "--out", empty.toString());
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).contains("empty is a folder: name a file in it");
        assertThat(empty).isDirectory();
    }

    @Test
    void writesWhereALinkPoints() throws IOException {
        Path kept = write("kept.csv", "before");
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), kept);
        assertThat(run("export", "--format", "csv", "--out", link.toString()).code())
                .isZero();
        assertThat(link).isSymbolicLink();
        assertThat(kept).content().contains("Source,Target");
    }

    @Test
    void writesIntoAPipeThatStaysOne() throws Exception {
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        Path read = folder.resolve("read.csv");
        Process reader = new ProcessBuilder("cat", pipe.toString())
                .redirectOutput(read.toFile())
                .start();
        try {
            assertThat(run("export", "--format", "csv", "--out", pipe.toString())
                            .code())
                    .isZero();
            assertThat(reader.waitFor(1, TimeUnit.MINUTES)).isTrue();
        } finally {
            reader.destroyForcibly();
        }
        assertThat(read).content().contains("Source,Target");
        assertThat(pipe).exists();
        assertThat(Files.isRegularFile(pipe)).isFalse();
    }

    @Test
    void leavesNoFileBehindWhereAnExportFails() throws IOException {
        Said said = run(
                "export",
                "--format",
                "csv",
                "--out",
                folder.resolve("none/export.csv").toString());
        assertThat(said.code()).isNotZero();
        assertThat(said.err()).contains("none/export.csv cannot be written: its folder is not there");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void saysWhatIsWrongWithACommand() {
        assertThat(run("export", "--format", "xlsx").err())
                .contains("--format cannot be 'xlsx'; expected claims, graphml");
        assertThat(run("export", "--format", "csv", "--table", "rows").err()).contains("--table cannot be 'rows'");
        assertThat(run("export", "--format", "csv", "--all", "--entity", "state:iran")
                        .err())
                .contains("exclude each other");
        assertThat(run("export", "--format", "gexf", "--table", "nodes").err()).contains("--table is for --format csv");
        assertThat(run("export", "--format", "csv", "--hops", "2").err()).contains("--hops is for --entity");
        for (String hops : List.of("0", "-1", "5")) {
            assertThat(run("export", "--format", "csv", "--entity", "state:iran", "--hops", hops)
                            .err())
                    .contains("--hops cannot be '" + hops + "'; expected a number from 1 to 4");
        }
        assertThat(run("export").err()).contains("Missing required option: '--format=F'");
        assertThat(run("lod").err()).contains("lod");
        assertThat(run("lod").code()).isEqualTo(2);
        assertThat(run("load").code()).isEqualTo(2);
    }

    @Test
    void saysOfEveryOptionThatADayIsNone() {
        for (List<String> command : List.of(
                List.of("export", "--format", "csv", "--as-of"),
                List.of("export", "--format", "csv", "--known-at"),
                List.of("diff", "--from", "2024-10-11", "--to"),
                List.of("diff", "--to", "2024-10-11", "--from"),
                List.of("diff", "--from", "2024-10-11", "--to", "2024-10-12", "--as-of"),
                List.of("retract", "--article", "a1", "--on"),
                List.of("extract", "a1.txt", "--published"),
                List.of("load", "--extract", "a1.txt", "--published"))) {
            for (String day : List.of("2024-13-45", "11 October 2024", "2023-02-29", "")) {
                Said said = run(Stream.concat(command.stream(), Stream.of(day)).toArray(String[]::new));
                assertThat(said.code()).as(said.err()).isEqualTo(2);
                assertThat(said.err())
                        .startsWith("entente: ")
                        .contains(command.getLast())
                        .contains("'" + day + "' is not a day; write it as 2024-10-11")
                        .doesNotContain("java.", "Exception");
            }
        }
    }

    @Test
    void saysAMistakeInALineThatNoListOfOptionsHides() {
        assertThat(run("export", "--format", "csv", "--as-off", "2024-10-11").err())
                .startsWith("entente: ")
                .contains("'--as-off'", "--as-of", "All options:  entente export --help")
                .hasLineCount(3);
        assertThat(run("lod").err())
                .startsWith("entente: ")
                .contains("'lod'", "load", "All options:  entente --help")
                .hasLineCount(3);
    }

    @Test
    void saysThatAFileIsNotThereInASentence() {
        for (String command : List.of("check", "load")) {
            Said said = run(command, folder.resolve("nothing.jsonl").toString());
            assertThat(said.code()).isNotZero();
            assertThat(said.err())
                    .startsWith("entente: ")
                    .contains("nothing.jsonl")
                    .doesNotContain("\tat ");
        }
    }

    @Test
    void neitherLoadsWhereALookIsAskedForNorWritesOverWhatIsRead() throws Exception {
        Path claims = Files.write(folder.resolve("claims.jsonl"), List.of(Lines.article("a1", "Post", "2024-10-11")));
        Said preview = run("load", "--preview", claims.toString());
        assertThat(preview.code()).isEqualTo(2);
        assertThat(preview.err()).contains("--preview shows rows of registers and tables");
        Path table = Files.writeString(folder.resolve("visits.csv"), "who,whom\nIran,Russia\n");
        Said over = run("load", "--as", "table", "--rejects", table.toString(), table.toString());
        assertThat(over.code()).isEqualTo(2);
        assertThat(over.err()).contains("would write over");
        assertThat(Files.readString(table)).isEqualTo("who,whom\nIran,Russia\n");
    }

    @Test
    void refusesAPlaceForRejectedRowsThatNoFileCanBeWrittenTo() throws IOException {
        Path table = write("visits.csv", "who,whom,when", "Iran,Tajikistan,2024", "Iran,Tadjikstan,2024");
        Path mapping = write(
                "mapping.json",
                "{\"relation\": {\"constant\": \"VISITED\"}, \"subject\": {\"column\": \"who\"}, \"object\": {\"column\": \"whom\"},",
                " \"date\": {\"column\": \"when\", \"format\": \"yyyy\"}}");
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Path none = folder.resolve("none/rejects.csv");
        Said nowhere = run("load", "--mapping", mapping.toString(), "--rejects", none.toString(), table.toString());
        assertThat(nowhere.code()).isEqualTo(1);
        assertThat(nowhere.err()).contains(none + " cannot be written: its folder is not there");
        Said inAFolder = run("load", "--mapping", mapping.toString(), "--rejects", empty.toString(), table.toString());
        assertThat(inAFolder.code()).isEqualTo(1);
        assertThat(inAFolder.err()).contains(empty + " is a folder: name a file in it");
        assertThat(empty).isDirectory();
        assertThat(store.number("MATCH (n:!Store) RETURN count(n)")).isZero();
    }

    @Test
    void showsTheFirstRowsOfATableAsFactsAndTellsRejectedOnesInAFile() throws IOException {
        Path table = write("visits.csv", "who,whom,when", "Iran,Tajikistan,2024", "Iran,Tadjikstan,2024");
        Path mapping = write(
                "mapping.json",
                "{\"relation\": {\"constant\": \"VISITED\"}, \"subject\": {\"column\": \"who\"}, \"object\": {\"column\": \"whom\"},",
                " \"date\": {\"column\": \"when\", \"format\": \"yyyy\"}}");
        Path rejects = folder.resolve("rejects.csv");
        String[] load = {"load", "--mapping", mapping.toString(), "--rejects", rejects.toString(), table.toString()};
        Said preview =
                run(Stream.concat(Stream.of(load), Stream.of("--preview")).toArray(String[]::new));
        assertThat(preview.out())
                .contains("row 2: Iran visited Tajikistan (occurred, year 2024-01-01 to 2024-12-31)")
                .contains("row 3: rejected: whom: 'Tadjikstan' is no state and no group", "(correct the name");
        assertThat(store.number("MATCH (n:!Store) RETURN count(n)")).isZero();
        Said loaded = run(load);
        assertThat(loaded.code()).isEqualTo(1);
        assertThat(loaded.out()).contains("claims    1 added", "1 rejected rows are told in " + rejects);
        assertThat(Files.readAllLines(rejects)).hasSize(2).last().asString().contains(",3,\"whom\",", "Tajikistan");
        assertThat(run("load", "--as", "xls", table.toString()).err()).contains("--as cannot be 'xls'");
    }

    @Test
    void showsItsCommandsAndItsVersion() {
        assertThat(run().out()).contains("serve", "load", "check", "export");
        assertThat(run("--version").out()).startsWith("Entente ");
        assertThat(run("load", "--help").out()).contains("--strict", "docs/claims-format.md");
    }

    private static String[] command(String name, List<Path> files) {
        return Stream.concat(Stream.of(name), files.stream().map(Path::toString))
                .toArray(String[]::new);
    }

    private static Said run(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        int code = EntenteCommand.commandLine(new WorkspacesUnderTest(Map.of()))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
        return new Said(code, out.toString(), err.toString());
    }

    private Path write(String name, String... lines) throws IOException {
        return Files.write(folder.resolve(name), List.of(lines));
    }
}
