package dev.entente.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code bench}: measures, by what its sub-commands say. */
@Command(
        name = "bench",
        description = "Measures on this machine, on a store of its own in a temporary folder.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
final class BenchCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
