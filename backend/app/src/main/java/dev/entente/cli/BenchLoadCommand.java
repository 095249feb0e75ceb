package dev.entente.cli;

import dev.entente.bench.LoadBench;
import dev.entente.bench.LoadFigures;
import dev.entente.bench.LoadGround;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code bench load}: what loading costs beside the driver alone and Neo4j's importer alone. */
@Command(
        name = "load",
        description = {
            "Loads made-up deals and events into stores of its own: as users do, again, with --bulk, by the driver alone",
            "and by Neo4j's importer alone. A million facts take hours on a small machine."
        },
        mixinStandardHelpOptions = true)
final class BenchLoadCommand implements Callable<Integer> {
    private static final int LEAST = 100;
    private static final int MOST = 100_000_000;

    private final Workspaces workspaces;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(
            names = "--facts",
            paramLabel = "N",
            description = "How many facts, as many of each shape (default: 1000000).")
    private int facts = 1_000_000;

    @Option(
            names = "--shape",
            paramLabel = "SHAPE",
            description = "Only data of this shape: ${COMPLETION-CANDIDATES} (default: both).")
    private List<LoadGround.Shape> shapes = List.of(LoadGround.Shape.values());

    @Option(names = "--out", paramLabel = "FILE", description = "Writes every figure into this file too, as JSON.")
    private @Nullable Path out;

    BenchLoadCommand(Workspaces workspaces) {
        this.workspaces = workspaces;
    }

    @Override
    public Integer call() throws IOException {
        if (facts < LEAST || facts > MOST) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "--facts are from " + LEAST + " to " + MOST + ", not " + facts);
        }
        PrintWriter err = spec.commandLine().getErr();
        LoadFigures figures;
        try (LoadGround ground = workspaces.loadGround()) {
            figures = new LoadBench(ground, shapes, facts, step -> {
                        err.println(step);
                        err.flush();
                    })
                    .run();
        }
        Figures.write(out, figures);
        PrintWriter said = spec.commandLine().getOut();
        new LoadTable(said).print(figures);
        said.flush();
        return figures.isFair() ? 0 : 1;
    }
}
