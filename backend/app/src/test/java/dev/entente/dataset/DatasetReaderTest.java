package dev.entente.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.dataset.Entry.Bad;
import dev.entente.dataset.Entry.OfArticle;
import dev.entente.dataset.Entry.OfClaim;
import dev.entente.dataset.Entry.OfEntity;
import dev.entente.ontology.OntologyReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatasetReaderTest {
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    private final DatasetReader reader = new DatasetReader(OntologyReader.read(null), Clock.fixed(NOW, ZoneOffset.UTC));

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    static List<BadLine> badLines() {
        return BadLine.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badLines")
    void saysWhereAndWhatIsWrongAndWhatToDo(BadLine bad) throws IOException {
        Path file = write(BadLine.ARTICLE + "\n\n" + bad.line() + "\n" + BadLine.CLAIM + "\n");
        List<Entry> entries = read(file);
        assertThat(entries).hasSize(3);
        assertThat(entries.get(0)).isInstanceOf(OfArticle.class);
        assertThat(entries.get(2)).isInstanceOf(OfClaim.class);
        Problem problem = problem(entries.get(1));
        assertThat(problem.field()).isEqualTo(bad.field());
        assertThat(problem.message()).contains(bad.message()).doesNotContain("dev.entente", "java.", "tools.jackson");
        assertThat(problem.remedy()).contains(bad.remedy()).isNotBlank();
        assertThat(problem.toString()).startsWith(file + ":3: ");
    }

    @Test
    void readsTheThreeKindsOfLines() throws IOException {
        assertThat(read(write(String.join("\n", BadLine.ARTICLE, BadLine.ENTITY, BadLine.CLAIM))))
                .hasExactlyElementsOfTypes(OfArticle.class, OfEntity.class, OfClaim.class);
    }

    @Test
    void takesAnArticleThatIsPublishedWhereItIsTomorrowAlready() throws IOException {
        assertThat(read(write(BadLine.ARTICLE.replace("2024-05-30", "2026-01-02"))))
                .hasExactlyElementsOfTypes(OfArticle.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/radars",
                "HTTP://Example.org",
                "http://localhost:8080/?a=b|c#d",
                "https://[2001:db8::1]/",
                "https://my_site.example.org/\u0631\u0627\u062f\u0627\u0631"
            })
    void takesAWholeAddressAsOutletsWriteThem(String address) throws IOException {
        assertThat(read(write(BadLine.ARTICLE.replace("\"address\": null", "\"address\": \"" + address + "\""))))
                .hasExactlyElementsOfTypes(OfArticle.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "example.org/radars",
                "//example.org/",
                "https:",
                "https://",
                "https:///radars",
                "ftp://example.org/",
                "file:///etc/passwd",
                "https://example.org/a b",
                "data:text/html,x"
            })
    void refusesWhatIsNoWholeAddress(String address) throws IOException {
        assertThat(problem(read(write(BadLine.ARTICLE.replace("\"address\": null", "\"address\": \"" + address + "\"")))
                                .getFirst())
                        .field())
                .isEqualTo("article.address");
    }

    @Test
    void takesWindowsLineEndsAndSkipsBlankLines() throws IOException {
        Path file = write("\r\n" + BadLine.ARTICLE + "\r\n  \t\r\n\r\n" + BadLine.CLAIM + "\r\n");
        List<Entry> entries = read(file);
        assertThat(entries).hasExactlyElementsOfTypes(OfArticle.class, OfClaim.class);
        assertThat(entries).extracting(entry -> entry.source().line()).containsExactly(2, 5);
    }

    @Test
    void passesOverAByteOrderMark() throws IOException {
        Path file = write("\uFEFF" + BadLine.ARTICLE + "\n" + BadLine.CLAIM + "\n");
        List<Entry> entries = read(file);
        assertThat(entries).hasExactlyElementsOfTypes(OfArticle.class, OfClaim.class);
        assertThat(reader.again(entries.getFirst().source())).isEqualTo(entries.getFirst());
    }

    @Test
    void readsALineAgainFromItsPlace() throws IOException {
        Path file = write("\n" + BadLine.ENTITY + "\r\n" + BadLine.ARTICLE + "\n" + BadLine.CLAIM);
        assertThat(read(file))
                .hasSize(3)
                .allSatisfy(entry -> assertThat(reader.again(entry.source())).isEqualTo(entry));
    }

    @Test
    void goesOnAfterALineThatIsNotUtf8() throws IOException {
        Path file = folder.resolve("latin.jsonl");
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(BadLine.ENTITY.replace("Джейн", "Jané").getBytes(StandardCharsets.ISO_8859_1));
        bytes.writeBytes(("\n" + BadLine.CLAIM + "\n").getBytes(StandardCharsets.UTF_8));
        Files.write(file, bytes.toByteArray());
        List<Entry> entries = read(file);
        assertThat(entries).hasExactlyElementsOfTypes(Bad.class, OfClaim.class);
        assertThat(problem(entries.getFirst()).toString())
                .isEqualTo(file + ":1: the line is not UTF-8 (save the file as UTF-8)");
    }

    @Test
    void goesOnAfterALineThatIsTooLong() throws IOException {
        Path file = folder.resolve("long.jsonl");
        byte[] spaces = new byte[33 * 1024 * 1024];
        Arrays.fill(spaces, (byte) 'x');
        try (var out = Files.newOutputStream(file)) {
            out.write(spaces);
            out.write(("\n" + BadLine.CLAIM).getBytes(StandardCharsets.UTF_8));
        }
        List<Entry> entries = read(file);
        assertThat(entries).hasExactlyElementsOfTypes(Bad.class, OfClaim.class);
        assertThat(problem(entries.getFirst()).toString())
                .isEqualTo(file + ":1: the line is longer than 32 MiB (write one JSON object a line)");
        assertThat(entries.getLast().source().line()).isEqualTo(2);
    }

    @Test
    void takesTheTimeOfLoadingWhereALineHasNone() throws IOException {
        Path file =
                write(BadLine.CLAIM.replace(", \"recordedAt\": \"2026-11-22T12:00:00Z\"", "") + "\n" + BadLine.CLAIM);
        assertThat(read(file))
                .extracting(entry -> ((OfClaim) entry).claim().recordedAt())
                .containsExactly(NOW, Instant.parse("2026-11-22T12:00:00Z"));
    }

    @Test
    void findsFilesInFoldersByNameAndRefusesWhatIsNotThere() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Path b = Files.writeString(folder.resolve("b.jsonl"), "");
        Path a = Files.writeString(folder.resolve("a.jsonl"), "");
        Files.writeString(folder.resolve("c.txt"), "");
        assertThat(DatasetReader.files(List.of(folder))).containsExactly(a, b);
        assertThatThrownBy(() -> DatasetReader.files(List.of(empty))).hasMessageContaining("holds no .jsonl file");
        assertThatThrownBy(() -> DatasetReader.files(List.of(folder.resolve("d.jsonl"))))
                .hasMessageContaining("d.jsonl is not a regular file that can be read");
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("lines.jsonl"), text);
    }

    private List<Entry> read(Path file) {
        var entries = new ArrayList<Entry>();
        reader.read(List.of(file), entries::add);
        return entries;
    }

    private static Problem problem(Entry entry) {
        assertThat(entry).isInstanceOf(Bad.class);
        return ((Bad) entry).problem();
    }
}
