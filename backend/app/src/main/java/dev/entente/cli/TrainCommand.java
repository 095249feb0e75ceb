package dev.entente.cli;

import dev.entente.extraction.Training;
import dev.entente.ontology.Counted;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code train}: makes the weights that tell how likely a claim was read rightly. */
@Command(
        name = "train",
        description = {
            "Reads texts whose facts are known, and writes the weights by which extract tells how sure a claim is.",
            "For those who change how articles are read; the texts are in the folder training of the sources."
        },
        mixinStandardHelpOptions = true,
        footer = {"", "What is learnt, from what: docs/extraction.md"})
final class TrainCommand implements Callable<Integer> {
    private final Workspaces workspaces;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(names = "--out", paramLabel = "FILE", description = "The file to write (default: the standard output).")
    private @Nullable Path out;

    @Parameters(paramLabel = "DIR", description = "A folder with texts.json, gold.json and texts/.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path folder;

    TrainCommand(Workspaces workspaces) {
        this.workspaces = workspaces;
    }

    @Override
    public Integer call() throws IOException {
        Training.Learnt learnt = Training.on(folder, workspaces.extractor());
        new WholeFile(out).write(target -> target.write(learnt.weights().getBytes(StandardCharsets.UTF_8)));
        PrintWriter err = spec.commandLine().getErr();
        err.printf(
                "Learnt from %s of %s, %d of them right.%n",
                Counted.of(learnt.claims(), "claim"), Counted.of(learnt.articles(), "article"), learnt.right());
        err.flush();
        return 0;
    }
}
