package dev.entente.cli;

import dev.entente.source.SourceFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** How other people's files are read. */
final class RowOptions {
    @Option(
            names = "--as",
            paramLabel = "FORMAT",
            description =
                    "What the files are: claims, sipri, gdelt, ftm or table. Told by the first file where absent.")
    private @Nullable String as;

    @Option(names = "--mapping", paramLabel = "FILE", description = "Of a table: what its columns are (JSON).")
    private @Nullable Path mapping;

    @Option(names = "--new-entities", description = "Takes in states and groups that nobody knows, as they are named.")
    private boolean newEntities;

    @Option(names = "--preview", description = "Shows the first rows as facts and loads nothing.")
    private boolean preview;

    @Option(
            names = "--rejects",
            paramLabel = "FILE",
            description = "Where rejected rows are told, with their numbers (default: ${DEFAULT-VALUE}).",
            defaultValue = "entente-rejects.csv")
    private Path rejects = Path.of("entente-rejects.csv");

    /** What was said, or nothing where the files have to say it. */
    Optional<SourceFormat> format(CommandSpec spec) {
        if (as == null) {
            return mapping == null ? Optional.empty() : Optional.of(SourceFormat.TABLE);
        }
        String word = as;
        return Optional.of(SourceFormat.ofWord(word)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "--as cannot be '" + word + "': claims, sipri, gdelt, ftm or table")));
    }

    /** Refuses what would load where a look was asked for, or write over what is to be read. */
    void check(CommandSpec spec, SourceFormat format, List<Path> files) throws IOException {
        if (preview && format == SourceFormat.CLAIMS) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--preview shows rows of registers and tables; for claims use ./entente check, or --dry-run");
        }
        for (Path file : files) {
            if (Files.exists(rejects) && Files.isSameFile(rejects, file)) {
                throw new ParameterException(
                        spec.commandLine(), "--rejects would write over " + file + ", which is to be read");
            }
        }
    }

    @Nullable
    Path mapping() {
        return mapping;
    }

    boolean newEntities() {
        return newEntities;
    }

    boolean preview() {
        return preview;
    }

    Path rejects() {
        return rejects;
    }
}
