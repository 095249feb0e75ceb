package dev.entente.spark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.dataset.DatasetReader;
import dev.entente.dataset.Entry;
import dev.entente.ingest.Harvest;
import dev.entente.ingest.HarvestReport;
import dev.entente.intake.Defaults;
import dev.entente.intake.Intake;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job on a Spark of this process, beside the command's own classes. */
class ReadCorpusTest {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final String MEETING =
            "Russian President Vladimir Putin met Iranian President Masoud Pezeshkian in Ashgabat on 11 October 2024.";
    private static final String DELIVERY =
            "Iran delivered Shahed-136 drones to Russia in September 2022, officials of the United States said.";
    private static final Defaults DEFAULTS = new Defaults(LocalDate.parse("2024-10-14"), "Norland Post", null);

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    /** What the job printed, and how it ended. */
    private record Said(int code, String out, String err) {}

    @Test
    void writesWhatTheCommandWritesAndGoesOnAfterABadFile() throws IOException {
        Path articles = articles();
        Path out = folder.resolve("out");
        Said said = run(articles.toString(), "--out", out.toString(), "--parts", "3");
        assertThat(said.code()).as(said.err()).isZero();

        var wanted = new ByteArrayOutputStream();
        HarvestReport report = command(articles, wanted);
        List<String> lines = lines(out, "claims");
        List<String> byCommand = wanted.toString(UTF_8).lines().toList();
        assertThat(report.articles()).isEqualTo(13);
        assertThat(report.claims()).isPositive();
        assertThat(lines.stream().filter(line -> !isEntity(line)).sorted())
                .isEqualTo(byCommand.stream()
                        .filter(line -> !isEntity(line))
                        .sorted()
                        .toList());
        // a part does not know whom another one has introduced already
        assertThat(lines.stream().filter(ReadCorpusTest::isEntity).distinct().sorted())
                .isEqualTo(byCommand.stream()
                        .filter(ReadCorpusTest::isEntity)
                        .sorted()
                        .toList());

        assertThat(said.out())
                .contains(report.articles() + " articles, " + report.claims() + " claims, "
                        + report.leftOut().size() + " left out");
        assertThat(lines(out, "left-out"))
                .containsExactlyInAnyOrderElementsOf(report.leftOut().stream()
                        .map(left -> "{\"where\":\"file:" + left.where() + "\",\"reason\":\"" + left.reason() + "\"}")
                        .toList())
                .anyMatch(line -> line.contains("bad.txt") && line.contains("binary"))
                .anyMatch(line -> line.contains("has the name and the text of an article before it"));
    }

    @Test
    void writesNoLineThatALoadWouldRefuse() throws IOException {
        Path out = folder.resolve("out");
        run(articles().toString(), "--out", out.toString());
        var entries = new ArrayList<Entry>();
        Equipment.format().read(parts(out, "claims").toList(), entries::add);
        assertThat(entries).hasSizeGreaterThan(20).noneMatch(Entry.Bad.class::isInstance);
    }

    @Test
    void writesTheSameFilesEachTime() throws IOException {
        Path articles = articles();
        run(articles.toString(), "--out", folder.resolve("first").toString(), "--parts", "3");
        run(articles.toString(), "--out", folder.resolve("second").toString(), "--parts", "3");
        assertThat(contents(folder.resolve("first")))
                .hasSizeGreaterThan(2)
                .isEqualTo(contents(folder.resolve("second")));
    }

    @Test
    void readsRowsOfJsonAndParquetAlike() throws IOException {
        Path rows = Files.createDirectory(folder.resolve("rows"));
        Files.writeString(rows.resolve("a.jsonl"), """
                {"id": "meeting", "text": "%s", "published": "2024-10-11", "publisher": "Norland Post", "language": "en"}
                {"id": "delivery", "text": "%s", "published": "2024-10-12T08:00:00Z", "licence": "not read"}
                """.formatted(MEETING, DELIVERY));
        Path parquet = folder.resolve("parquet");
        try (SparkSession spark = SparkSession.builder().getOrCreate()) {
            spark.read().json(rows.toString()).write().parquet(parquet.toString());
        }
        Files.writeString(rows.resolve("b.jsonl"), """
                {"id": "cut off", "te
                {"id": "empty", "text": null}
                {"id": "undated", "text": "%s", "published": "last week"}
                """.formatted(MEETING));
        Path fromJson = folder.resolve("from-json");
        Path fromParquet = folder.resolve("from-parquet");
        Said said = run(rows.toString(), "--rows", "json", "--out", fromJson.toString(), "--parts", "1");
        assertThat(said.out()).as(said.err()).contains("2 articles, ", " 3 left out");
        assertThat(run(parquet.toString(), "--rows", "parquet", "--out", fromParquet.toString(), "--parts", "1")
                        .out())
                .contains("2 articles, ", " 0 left out");
        assertThat(lines(fromJson, "claims"))
                .anyMatch(line -> line.contains("\"id\":\"delivery\"")
                        && line.contains("{\"date\":\"2024-10-12\",\"basis\":\"given with the text\"}"))
                .anyMatch(line -> line.contains("\"article\":\"meeting\"") && line.contains("\"relation\":\"MET\""))
                .containsExactlyInAnyOrderElementsOf(lines(fromParquet, "claims"));
        assertThat(lines(fromJson, "left-out"))
                .anyMatch(line -> line.contains("is not one JSON object"))
                .anyMatch(line -> line.contains("holds no text"))
                .anyMatch(line -> line.contains("'last week': write 2024-10-11"));
    }

    @Test
    void refusesAFolderThatIsThereAndLeavesIt() throws IOException {
        Path out = Files.createDirectory(folder.resolve("out"));
        Files.writeString(out.resolve("kept"), "kept");
        Said said = run(articles().toString(), "--out", out.toString());
        assertThat(said.code()).isNotZero();
        assertThat(said.err()).contains("PATH_ALREADY_EXISTS");
        assertThat(contents(out)).containsOnlyKeys("kept");
    }

    /** Thirteen that can be read, names that occur twice, and files that are no articles. */
    private Path articles() throws IOException {
        Path articles = Files.createDirectory(folder.resolve("articles"));
        samples(articles);
        write(articles.resolve("meeting.txt"), "date 2024-10-11\n\n" + MEETING);
        write(articles.resolve("a b/meeting.txt"), MEETING + "\n\n" + DELIVERY);
        write(articles.resolve("c/meeting.txt"), MEETING + "\n\n" + DELIVERY);
        write(articles.resolve("c/meeting.md"), DELIVERY);
        write(articles.resolve("d/meeting.txt"), MEETING + "\n\n" + DELIVERY);
        write(
                articles.resolve("delivery.html"),
                "<html lang=en><head><meta property='og:site_name' content='Eastland News'>"
                        + "<meta property='article:published_time' content='2024-10-12'></head><body><p>" + DELIVERY
                        + "</p></body></html>");
        write(articles.resolve("feed.xml"), """
                <rss version="2.0"><channel><title>Wire</title><link>https://wire.example</link>
                <item><guid>meeting</guid><pubDate>Fri, 11 Oct 2024 10:00:00 GMT</pubDate>
                <description>%1$s</description></item>
                <item><guid>two</guid><description>%2$s</description></item>
                <item><guid>three</guid><description></description></item>
                <item><guid>two</guid><description>%1$s</description></item>
                </channel></rss>""".formatted(MEETING, DELIVERY));
        Files.write(articles.resolve("bad.txt"), new byte[] {'a', 0});
        write(articles.resolve("picture.png"), "not read");
        return articles;
    }

    private static void samples(Path into) throws IOException {
        Path file = into.resolveSibling("samples.jsonl");
        try (InputStream in = Objects.requireNonNull(Equipment.class.getResourceAsStream("/samples/articles.jsonl"))) {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        }
        Equipment.format().read(List.of(file), entry -> {
            if (entry instanceof Entry.OfArticle(var source, var article)) {
                write(into.resolve(article.id() + ".txt"), article.text().value());
            }
        });
    }

    private static void write(Path file, String content) {
        try {
            Files.createDirectories(file.resolveSibling(""));
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HarvestReport command(Path articles, ByteArrayOutputStream out) throws IOException {
        DatasetReader check = Equipment.format();
        return new Harvest(Equipment.extractor(NOW), check, 2, read -> {})
                .write(
                        new Intake(DEFAULTS, InputStream.nullInputStream()),
                        Intake.files(List.of(articles.toString())),
                        out);
    }

    private static Said run(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        String[] all = Stream.concat(
                        Arrays.stream(arguments), Stream.of("--published", "2024-10-14", "--publisher", "Norland Post"))
                .toArray(String[]::new);
        int code = ReadCorpus.commandLine(Clock.fixed(NOW, ZoneOffset.UTC))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(all);
        return new Said(code, out.toString(), err.toString());
    }

    private static boolean isEntity(String line) {
        return line.startsWith("{\"article\":null");
    }

    private static Stream<Path> parts(Path out, String lines) throws IOException {
        Path folder = out.resolve("lines=" + lines);
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("part-")).sorted().toList().stream();
        }
    }

    private static List<String> lines(Path out, String lines) throws IOException {
        return parts(out, lines).flatMap(file -> content(file).lines()).toList();
    }

    /** What files hold, by their names without what Spark draws by lot. */
    private static Map<String, String> contents(Path out) throws IOException {
        try (Stream<Path> files = Files.walk(out)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".crc"))
                    .collect(Collectors.toMap(
                            file -> out.relativize(file).toString().replaceFirst("(part-\\d+)-[-0-9a-f]+", "$1"),
                            ReadCorpusTest::content,
                            (one, other) -> one + other,
                            TreeMap::new));
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
