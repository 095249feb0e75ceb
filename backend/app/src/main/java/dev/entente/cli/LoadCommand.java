package dev.entente.cli;

import dev.entente.dataset.DatasetReader;
import dev.entente.dataset.Feed;
import dev.entente.dataset.Problem;
import dev.entente.ingest.BulkLoader;
import dev.entente.ingest.HarvestReport;
import dev.entente.ingest.LoadReport;
import dev.entente.ingest.Loader;
import dev.entente.intake.Intake;
import dev.entente.source.RowFeed;
import dev.entente.source.RowSources;
import dev.entente.source.SourceFormat;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code load}: takes datasets into the store. */
@Command(
        name = "load",
        description = {
            "Loads articles, entities and claims from JSON Lines (docs/claims-format.md), and registers,",
            "event files and tables of other people (docs/loading.md), and articles with --extract (docs/extraction.md).",
            "Loading the same files again changes nothing. Exit code 1 where a line was rejected."
        },
        mixinStandardHelpOptions = true)
final class LoadCommand implements Callable<Integer> {
    private static final int PREVIEWED = 10;

    private final Workspaces workspaces;

    @Mixin
    private final StoreOptions store = new StoreOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(names = "--strict", description = "Loads nothing where one line is bad, instead of every good line.")
    private boolean strict;

    @Option(names = "--dry-run", description = "Says what would be loaded, and loads nothing.")
    private boolean dryRun;

    @Option(
            names = "--extract",
            description = "The files are articles, as text, HTML, RSS or Atom: loads what they claim.")
    private boolean extract;

    @Mixin
    private final ArticleOptions articles = new ArticleOptions();

    @Option(
            names = "--bulk",
            description = {
                "Fills an empty embedded store by Neo4j's importer: faster, for much data.",
                "The store is whole afterwards, or empty where the load was cut off."
            })
    private boolean bulk;

    @Mixin
    private final RowOptions rows = new RowOptions();

    @Parameters(
            paramLabel = "FILE|DIR",
            arity = "1..*",
            description = "Files, or folders of .jsonl files; with --extract - is the standard input.")
    private List<Path> named = List.of();

    LoadCommand(Workspaces workspaces) {
        this.workspaces = workspaces;
    }

    @Override
    public Integer call() throws IOException {
        check();
        if (extract) {
            return extracted(Intake.files(named.stream().map(Path::toString).toList()));
        }
        List<Path> files = DatasetReader.files(named);
        SourceFormat format = rows.format(spec).isPresent() ? rows.format(spec).get() : recognised(files);
        rows.check(spec, format, files);
        if (rows.preview()) {
            new RowPreview(spec.commandLine().getOut(), PREVIEWED).show(open(format, files));
            return 0;
        }
        return load(format, files);
    }

    private static SourceFormat recognised(List<Path> files) throws IOException {
        SourceFormat format = RowSources.recognised(files.getFirst());
        if (format == SourceFormat.CLAIMS) {
            for (Path file : files) {
                RowSources.checkClaims(file);
            }
        }
        return format;
    }

    private void check() {
        if (extract
                && (rows.preview()
                        || rows.mapping() != null
                        || rows.format(spec).isPresent())) {
            throw new ParameterException(
                    spec.commandLine(), "--extract reads articles: --as, --mapping and --preview are for tables");
        }
        if (!extract && articles.isGiven()) {
            throw new ParameterException(
                    spec.commandLine(), "--published, --publisher and --language are for articles: say --extract too");
        }
    }

    /** By way of a file, since a load reads what it loads twice, and the articles are to be read once. */
    private int extracted(List<String> files) throws IOException {
        var harvesting = new Harvesting(
                workspaces, workspaces.model(), spec.commandLine().getErr());
        Path claims = Files.createTempFile("entente-extract", ".jsonl");
        try {
            HarvestReport report;
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(claims))) {
                report = harvesting.write(files, articles.defaults(), out);
            }
            harvesting.tell(report);
            int code = load(SourceFormat.CLAIMS, List.of(claims));
            return report.leftOut().isEmpty() ? code : 1;
        } finally {
            Files.deleteIfExists(claims);
        }
    }

    private RowFeed open(SourceFormat format, List<Path> files) throws IOException {
        return new RowSources(workspaces.reader()).open(format, files, rows.mapping(), rows.newEntities());
    }

    /** One load, into whichever store. */
    private interface Load {
        LoadReport of(Feed feed, Consumer<Problem> rejects);
    }

    private int load(SourceFormat format, List<Path> files) throws IOException {
        var progress = new Progress(spec.commandLine().getErr());
        if (bulk) {
            try (BulkLoader loader = workspaces.bulkLoader(store.overrides(), progress::show)) {
                return load(format, files, progress, (feed, rejects) -> loader.load(feed, strict, dryRun, rejects));
            }
        }
        try (Workspace workspace = workspaces.visit(store.overrides())) {
            Loader loader = workspace.loader(progress::show);
            return load(
                    format,
                    files,
                    progress,
                    (feed, rejects) ->
                            loader.load(extract ? loader.underFreeIds(feed) : feed, strict, dryRun, rejects));
        }
    }

    private int load(SourceFormat format, List<Path> files, Progress progress, Load load) throws IOException {
        if (format == SourceFormat.CLAIMS) {
            return told(load.of(workspaces.reader().feed(files), problem -> {}), progress);
        }
        RowFeed feed = open(format, files);
        try (var rejects = new Rejects(rows.rejects())) {
            int code = told(load.of(feed, rejects::add), progress);
            PrintWriter out = spec.commandLine().getOut();
            new TreeMap<>(feed.leftOut()).forEach((reason, count) -> out.println("left out  " + count + ": " + reason));
            if (!rejects.told().isEmpty()) {
                out.println(rejects.told());
            }
            out.flush();
            return code;
        }
    }

    private int told(LoadReport report, Progress progress) {
        progress.end();
        ReportPrinter.problems(report, spec.commandLine().getErr());
        PrintWriter out = spec.commandLine().getOut();
        out.println(ReportPrinter.counts(report));
        if (dryRun) {
            out.println("Nothing was loaded (--dry-run).");
        } else if (report.rejected() > 0) {
            out.println(strict ? "Nothing was loaded (--strict)." : "Every good line was loaded.");
        }
        out.flush();
        return report.rejected() > 0 ? 1 : 0;
    }
}
