package dev.entente.cli;

import dev.entente.ontology.Counted;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code rebuild}: derives everything from the claims again. */
@Command(
        name = "rebuild",
        description = {
            "Drops facts, their history and edges, and derives them from the claims again.",
            "Nothing else is touched. While it runs, readers see an unfinished graph."
        },
        mixinStandardHelpOptions = true)
final class RebuildCommand implements Callable<Integer> {
    private final Workspaces workspaces;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final StoreOptions store = new StoreOptions();

    RebuildCommand(Workspaces workspaces) {
        this.workspaces = workspaces;
    }

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        var progress = new Progress(err);
        long claims;
        try (Workspace workspace = workspaces.visit(store.overrides())) {
            claims = workspace.rebuilding().run(done -> progress.show(Counted.of(done, "fact")));
        }
        progress.end();
        PrintWriter out = spec.commandLine().getOut();
        out.println("Derived again from " + Counted.of(claims, "claim") + ".");
        out.flush();
        return 0;
    }
}
