package dev.entente.cli;

import dev.entente.fact.EntityKey;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code merge}: lets one entity stand for another. */
@Command(
        name = "merge",
        description = {
            "Lets the second entity stand for the first too: they are one and the same.",
            "Facts, edges, offices and attributions follow. Can be undone."
        },
        mixinStandardHelpOptions = true)
final class MergeCommand implements Callable<Integer> {
    private final Workspaces workspaces;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final DecisionOptions decision = new DecisionOptions();

    @Parameters(
            index = "0",
            paramLabel = "FROM",
            converter = DecisionOptions.Key.class,
            description = "The entity's key.")
    @SuppressWarnings("NullAway.Init") // required
    private EntityKey from;

    @Parameters(
            index = "1",
            paramLabel = "INTO",
            converter = DecisionOptions.Key.class,
            description = "The key of the entity that stands for both.")
    @SuppressWarnings("NullAway.Init") // required
    private EntityKey into;

    MergeCommand(Workspaces workspaces) {
        this.workspaces = workspaces;
    }

    @Override
    public Integer call() {
        return decision.run(workspaces, spec, (curator, by, reason) -> curator.merge(from, into, by, reason));
    }
}
