package dev.entente.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code serve}: the main job. */
@Command(
        name = "serve",
        description = "Starts the database and the page, and loads the bundled samples into an empty store.",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
    private final Workspaces workspaces;

    @Mixin
    private final StoreOptions store = new StoreOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "The port to answer on (default: 7070; 0 takes a free one).")
    private @Nullable String port;

    @Option(names = "--no-samples", description = "Leaves an empty store empty.")
    private boolean noSamples;

    ServeCommand(Workspaces workspaces) {
        this.workspaces = workspaces;
    }

    @Override
    public Integer call() throws InterruptedException {
        var out = spec.commandLine().getOut();
        spec.commandLine().getErr().println("Starting …");
        spec.commandLine().getErr().flush();
        try (Workspace workspace = workspaces.open(overrides())) {
            workspace.loadSamples();
            out.println("Entente is ready at " + workspace.serve());
            out.println(workspace.access());
            out.flush();
            workspace.await();
        }
        return 0;
    }

    private Map<String, String> overrides() {
        Map<String, String> overrides = store.overrides();
        if (port != null) {
            overrides.put("ENTENTE_PORT", port);
        }
        if (noSamples) {
            overrides.put("ENTENTE_SAMPLES", "false");
        }
        return overrides;
    }
}
