package dev.entente.cli;

import dev.entente.dataset.DatasetReader;
import dev.entente.ingest.LoadReport;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code load}: takes datasets into the store. */
@Command(
        name = "load",
        description = {
            "Loads articles, entities and claims from JSON Lines (docs/claims-format.md).",
            "Loading the same files again changes nothing. Exit code 1 where a line was rejected."
        },
        mixinStandardHelpOptions = true)
final class LoadCommand implements Callable<Integer> {
    private final Workspaces workspaces;

    @Mixin
    private final StoreOptions store = new StoreOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(names = "--strict", description = "Loads nothing where one line is bad, instead of every good line.")
    private boolean strict;

    @Parameters(paramLabel = "FILE|DIR", arity = "1..*", description = "Files, or folders of .jsonl files.")
    private List<Path> named = List.of();

    LoadCommand(Workspaces workspaces) {
        this.workspaces = workspaces;
    }

    @Override
    public Integer call() throws IOException {
        List<Path> files = DatasetReader.files(named);
        PrintWriter err = spec.commandLine().getErr();
        var progress = new Progress(err);
        LoadReport report;
        try (Workspace workspace = workspaces.visit(store.overrides())) {
            report = workspace.loader(progress::show).load(files, strict);
        }
        progress.end();
        ReportPrinter.problems(report, err);
        PrintWriter out = spec.commandLine().getOut();
        out.println(ReportPrinter.counts(report));
        if (report.rejected() > 0) {
            out.println(strict ? "Nothing was loaded (--strict)." : "Every good line was loaded.");
        }
        out.flush();
        return report.rejected() > 0 ? 1 : 0;
    }
}
