package dev.entente.cli;

import dev.entente.graph.Audit;
import dev.entente.ontology.Counted;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code audit}: holds the record against its own rules. */
@Command(
        name = "audit",
        description = {
            "Holds the record against its own rules. Exit code 1 where one is broken:",
            "every quote stands in its text, every edge has a claim, and facts, their history and edges follow from claims."
        },
        mixinStandardHelpOptions = true)
final class AuditCommand implements Callable<Integer> {
    private final Workspaces workspaces;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final StoreOptions store = new StoreOptions();

    AuditCommand(Workspaces workspaces) {
        this.workspaces = workspaces;
    }

    @Override
    public Integer call() {
        Audit.Report report;
        try (Workspace workspace = workspaces.visit(store.overrides())) {
            report = workspace.audit().run();
        }
        PrintWriter err = spec.commandLine().getErr();
        report.violations().forEach(violation -> err.println(violation.key() + ": " + violation.message()));
        long more = report.total() - report.violations().size();
        if (more > 0) {
            err.println("… and " + Counted.of(more, "more violation"));
        }
        err.flush();
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                "%s, %s and %s looked at; %s.%n",
                Counted.of(report.claims(), "claim"),
                Counted.of(report.facts(), "fact"),
                Counted.of(report.edges(), "edge"),
                Counted.of(report.total(), "violation"));
        if (report.total() > 0) {
            out.println("What follows from claims can be derived again: entente rebuild");
        }
        out.flush();
        return report.total() > 0 ? 1 : 0;
    }
}
