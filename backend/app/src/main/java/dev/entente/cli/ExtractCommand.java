package dev.entente.cli;

import dev.entente.ingest.HarvestReport;
import dev.entente.intake.Intake;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code extract}: reads claims out of articles, and writes them as a dataset. */
@Command(
        name = "extract",
        description = {
            "Reads articles in English, as text, HTML, RSS or Atom, and writes what they claim, with the passages,",
            "as JSON Lines that load and check take. Exit code 1 where a file was left out."
        },
        mixinStandardHelpOptions = true,
        footer = {"", "What is read, and what that needs: docs/extraction.md"})
final class ExtractCommand implements Callable<Integer> {
    private final Workspaces workspaces;

    @Mixin
    private final ArticleOptions articles = new ArticleOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(names = "--out", paramLabel = "FILE", description = "The file to write (default: the standard output).")
    private @Nullable Path out;

    @Parameters(
            paramLabel = "FILE|DIR|-",
            arity = "1..*",
            description = "Files, folders of such files, or - for the standard input.")
    private List<String> named = List.of();

    ExtractCommand(Workspaces workspaces) {
        this.workspaces = workspaces;
    }

    @Override
    public Integer call() throws IOException {
        List<String> files = Intake.files(named);
        check(files);
        var harvesting = new Harvesting(
                workspaces, workspaces.model(), spec.commandLine().getErr());
        var reports = new ArrayList<HarvestReport>();
        try {
            new WholeFile(out).write(target -> {
                reports.add(harvesting.write(files, articles.defaults(), target));
                if (reports.getFirst().articles() == 0) {
                    throw new NothingReadException();
                }
            });
        } catch (NothingReadException e) {
            harvesting.tell(reports.getFirst());
            return 1;
        }
        harvesting.tell(reports.getFirst());
        return reports.getFirst().leftOut().isEmpty() ? 0 : 1;
    }

    /** Leaves what there was under the file's name. */
    private static final class NothingReadException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** Told before the models are loaded. */
    private void check(List<String> files) throws IOException {
        if (out == null) {
            return;
        }
        Path folder = out.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "--out cannot be " + out + ": there is no such folder");
        }
        for (String file : files) {
            if (!file.equals(Intake.STANDARD_INPUT) && Files.exists(out) && Files.isSameFile(out, Path.of(file))) {
                throw new CommandLine.ParameterException(
                        spec.commandLine(), "--out would write over " + file + ", which is to be read");
            }
        }
    }
}
