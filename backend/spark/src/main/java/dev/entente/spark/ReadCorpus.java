package dev.entente.spark;

import dev.entente.cli.ArticleOptions;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The job: reads claims out of a corpus, and writes them as a dataset of many files. */
@Command(
        name = "ReadCorpus",
        description = {
            "Reads articles in English on Spark, and writes what they claim as JSON Lines, under lines=claims,",
            "and what was left out and why, under lines=left-out."
        },
        mixinStandardHelpOptions = true,
        footer = {"", "What is read, and how it is submitted: docs/extraction.md"})
public final class ReadCorpus implements Callable<Integer> {
    /** How many times more parts than tasks at once, so that a slow part does not hold up the end. */
    private static final int PARTS_A_TASK = 4;

    private final Clock clock;

    @Mixin
    private final ArticleOptions articles = new ArticleOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            required = true,
            description = "The folder to write, which must not be there yet.")
    private String out = "";

    @Option(
            names = "--rows",
            paramLabel = "FORMAT",
            description = "The corpus is rows, an article each: ${COMPLETION-CANDIDATES} (default: files).")
    private @Nullable RowFormat rows;

    @Option(
            names = "--parts",
            paramLabel = "NUMBER",
            description = "Into how many parts the work is cut (default: four times what runs at once).")
    private @Nullable Integer parts;

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Folders, files or patterns, on any storage of Spark's.")
    private List<String> paths = List.of();

    ReadCorpus(Clock clock) {
        this.clock = clock;
    }

    public static void main(String[] arguments) {
        int code = commandLine(Clock.systemUTC()).execute(arguments);
        // a main that returns is what a cluster takes for success
        if (code != 0) {
            System.exit(code);
        }
    }

    static CommandLine commandLine(Clock clock) {
        return new CommandLine(new ReadCorpus(clock)).setCaseInsensitiveEnumValuesAllowed(true);
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        try (SparkSession spark = SparkSession.builder().appName("Entente").getOrCreate()) {
            var corpus = new Corpus(spark, articles.defaults(), paths);
            var harvest = new CorpusHarvest(spark, clock.instant(), partsOn(spark));
            CorpusReport report = harvest.write(rows == null ? corpus.files() : corpus.rows(rows), out);
            spec.commandLine().getOut().println(report);
            return report.isEmpty() ? 1 : 0;
        }
    }

    private int partsOn(SparkSession spark) {
        return parts == null ? PARTS_A_TASK * spark.sparkContext().defaultParallelism() : parts;
    }
}
