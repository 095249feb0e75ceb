package dev.entente.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code undo}: takes a correction back. */
@Command(
        name = "undo",
        description = {"Takes a correction back: merge, split, retract, or an undo."},
        mixinStandardHelpOptions = true)
final class UndoCommand implements Callable<Integer> {
    private final Workspaces workspaces;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final DecisionOptions decision = new DecisionOptions();

    @Parameters(paramLabel = "CORRECTION", description = "Its key, as entente corrections lists it.")
    private String correction = "";

    UndoCommand(Workspaces workspaces) {
        this.workspaces = workspaces;
    }

    @Override
    public Integer call() {
        return decision.run(workspaces, spec, (curator, by, reason) -> curator.undo(correction, by, reason));
    }
}
