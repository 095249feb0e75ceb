package dev.entente.cli;

import dev.entente.article.Article;
import dev.entente.bench.ExtractBench;
import dev.entente.bench.ExtractReport;
import dev.entente.dataset.Entry;
import dev.entente.extraction.BarePipeline;
import dev.entente.intake.Defaults;
import dev.entente.intake.Intake;
import dev.entente.intake.Taken;
import dev.entente.resource.ResourceFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bench extract}: what reading claims costs beside the bare language pipeline. */
@Command(
        name = "extract",
        description = {
            "Reads the same articles with the extractor and with Stanford CoreNLP alone, with the same models, in turns.",
            "Without files it reads the bundled samples."
        },
        mixinStandardHelpOptions = true)
final class BenchExtractCommand implements Callable<Integer> {
    private static final int MOST_ROUNDS = 100;
    private static final int NAME = 32;

    private final Workspaces workspaces;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(names = "--rounds", paramLabel = "N", description = "How often each reads each article (default: 5).")
    private int rounds = 5;

    @Option(names = "--out", paramLabel = "FILE", description = "Writes every figure into this file too, as JSON.")
    private @Nullable Path out;

    @Parameters(paramLabel = "FILE|DIR", arity = "0..*", description = "Articles, as extract reads them.")
    private List<String> named = List.of();

    BenchExtractCommand(Workspaces workspaces) {
        this.workspaces = workspaces;
    }

    @Override
    public Integer call() throws IOException {
        if (rounds < 1 || rounds > MOST_ROUNDS) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "--rounds is from 1 to " + MOST_ROUNDS + ", not " + rounds);
        }
        List<Article> articles = articles();
        say("Loading the language models …");
        var bench = new ExtractBench(workspaces.extractor(), new BarePipeline(), this::say);
        ExtractReport report = bench.run(articles, rounds);
        Figures.write(out, report);
        print(report);
        return 0;
    }

    private List<Article> articles() throws IOException {
        var articles = new ArrayList<Article>();
        if (named.isEmpty()) {
            ResourceFolder.of("/samples/articles.jsonl", samples -> {
                workspaces.reader().read(List.of(samples.resolve("articles.jsonl")), entry -> {
                    if (entry instanceof Entry.OfArticle(var source, var article)) {
                        articles.add(article);
                    }
                });
                return samples;
            });
            return articles;
        }
        var intake = new Intake(Defaults.NONE, System.in);
        for (String file : Intake.files(named)) {
            intake.read(file, taken -> {
                switch (taken) {
                    case Taken.Read read -> articles.add(read.article());
                    case Taken.LeftOut left -> say(left.where() + ": left out: it " + left.reason());
                }
            });
        }
        if (articles.isEmpty()) {
            throw new IOException("no article was read, so there is nothing to measure");
        }
        return articles;
    }

    private void say(String what) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(what);
        err.flush();
    }

    private void print(ExtractReport report) {
        PrintWriter table = spec.commandLine().getOut();
        table.printf(
                "%-" + NAME + "s %7s %7s %10s %10s %7s%n",
                "article",
                "tokens",
                "claims",
                "extractor",
                "CoreNLP",
                "ratio");
        report.lines()
                .forEach(line -> table.printf(
                        Locale.ROOT,
                        "%-" + NAME + "s %7d %7d %10.1f %10.1f %7.2f%n",
                        line.article()
                                .substring(0, Math.min(NAME, line.article().length())),
                        line.tokens(),
                        line.claims(),
                        line.ours(),
                        line.bare(),
                        line.ratio()));
        table.printf(
                Locale.ROOT,
                "%-" + NAME + "s %7s %7s %10.1f %10.1f %7.2f%n",
                "together",
                "",
                "",
                report.ours(),
                report.bare(),
                report.ratio());
        table.printf(
                Locale.ROOT,
                "%nMedians in milliseconds. %d processors, load %.1f at first, %d rounds; at most %d MiB of heap in use.%n",
                report.processors(),
                report.load(),
                report.rounds(),
                report.peakMiB());
        table.flush();
    }
}
