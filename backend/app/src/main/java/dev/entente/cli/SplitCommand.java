package dev.entente.cli;

import dev.entente.fact.EntityKey;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code split}: tells two entities apart that have one key. */
@Command(
        name = "split",
        description = {
            "Lets what some claims say of an entity be said of another one.",
            "Facts, edges and attributions follow. Can be undone."
        },
        mixinStandardHelpOptions = true)
final class SplitCommand implements Callable<Integer> {
    private final Workspaces workspaces;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final DecisionOptions decision = new DecisionOptions();

    @Mixin
    private final ClaimOptions claims = new ClaimOptions();

    @Parameters(
            index = "0",
            paramLabel = "ENTITY",
            converter = DecisionOptions.Key.class,
            description = "The key that the claims name.")
    @SuppressWarnings("NullAway.Init") // required
    private EntityKey entity;

    @Option(
            names = "--into",
            required = true,
            paramLabel = "KEY",
            converter = DecisionOptions.Key.class,
            description = "The key of whom they mean; it may be new.")
    @SuppressWarnings("NullAway.Init") // required
    private EntityKey into;

    @Option(names = "--name", paramLabel = "NAME", description = "What a new entity is called (default: its key).")
    private @Nullable String name;

    SplitCommand(Workspaces workspaces) {
        this.workspaces = workspaces;
    }

    @Override
    public Integer call() {
        String called = name == null ? into.value() : name;
        return decision.run(
                workspaces,
                spec,
                (curator, by, reason) ->
                        curator.split(entity, into, called, claims.keys(curator, entity, spec), by, reason));
    }
}
