package dev.entente.cli;

import dev.entente.dataset.DatasetReader;
import dev.entente.ingest.LoadReport;
import dev.entente.ontology.Counted;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code check}: validates datasets without a store. */
@Command(
        name = "check",
        description = "Validates files without a database. Exit code 1 where a line is bad.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    private final Workspaces workspaces;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE|DIR", arity = "1..*", description = "Files, or folders of .jsonl files.")
    private List<Path> named = List.of();

    CheckCommand(Workspaces workspaces) {
        this.workspaces = workspaces;
    }

    @Override
    public Integer call() throws IOException {
        LoadReport report = workspaces.checker().check(DatasetReader.files(named));
        ReportPrinter.problems(report, spec.commandLine().getErr());
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                "%s, %s and %s are good; %s not.%n",
                Counted.of(report.articles().added(), "article"),
                Counted.of(report.entities().added(), "entity", "entities"),
                Counted.of(report.claims().added(), "claim"),
                Counted.of(report.rejected(), "line is", "lines are"));
        out.flush();
        return report.rejected() > 0 ? 1 : 0;
    }
}
