package dev.entente.cli;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code retract}: takes claims back. */
@Command(
        name = "retract",
        description = {
            "Takes claims back: they stay in the record and no longer count.",
            "Facts, their history and edges follow. Can be undone."
        },
        mixinStandardHelpOptions = true)
final class RetractCommand implements Callable<Integer> {
    private final Workspaces workspaces;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final DecisionOptions decision = new DecisionOptions();

    @Mixin
    private final ClaimOptions claims = new ClaimOptions();

    @Option(names = "--on", paramLabel = "DAY", description = "The day from which they do not count (default: today).")
    private @Nullable LocalDate on;

    RetractCommand(Workspaces workspaces) {
        this.workspaces = workspaces;
    }

    @Override
    public Integer call() {
        return decision.run(
                workspaces,
                spec,
                (curator, by, reason) -> curator.retract(claims.keys(curator, null, spec), on, by, reason));
    }
}
