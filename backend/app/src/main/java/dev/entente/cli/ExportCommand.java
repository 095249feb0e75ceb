package dev.entente.cli;

import dev.entente.export.Exporter.Table;
import dev.entente.export.Format;
import dev.entente.export.Selection;
import dev.entente.ontology.Counted;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code export}: hands out the store, an entity's neighbourhood, or a query's result, as a file. */
@Command(
        name = "export",
        description =
                "Writes everything, an entity's neighbourhood, or a query's result, in a format that opens elsewhere.",
        mixinStandardHelpOptions = true,
        footer = {"", "What opens where: docs/export.md"})
final class ExportCommand implements Callable<Integer> {
    private final Workspaces workspaces;

    @Mixin
    private final StoreOptions store = new StoreOptions();

    @Mixin
    private final ClockOptions clocks = new ClockOptions();

    @Mixin
    private final SelectionOptions selected = new SelectionOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(
            names = "--format",
            required = true,
            paramLabel = "F",
            description =
                    "claims, graphml, yed, gexf, gexf-dynamic, cytoscape, csv, sheets, neo4j, cypher, ftm, jsonld or html.")
    private String format = "";

    @Option(names = "--table", paramLabel = "T", description = "For csv: edges (the default), nodes or sources.")
    private @Nullable String table;

    @Option(names = "--out", paramLabel = "FILE", description = "The file to write (default: the standard output).")
    private @Nullable Path out;

    ExportCommand(Workspaces workspaces) {
        this.workspaces = workspaces;
    }

    @Override
    public Integer call() throws IOException {
        Format chosen = Format.ofWord(format).orElseThrow(() -> wrong("--format", format, formats()));
        Table chosenTable = chosenTable(chosen);
        selected.check(spec, clocks.clocks());
        try (Workspace workspace = workspaces.visit(store.overrides())) {
            Selection selection = selected.selection(workspace, spec, clocks.clocks());
            new WholeFile(out).write(target -> workspace.exporter().write(selection, chosen, chosenTable, target));
            tellWhatIsMissing(selection);
        }
        return 0;
    }

    private static String formats() {
        return Arrays.stream(Format.values()).map(Format::word).collect(Collectors.joining(", "));
    }

    private void tellWhatIsMissing(Selection selection) {
        if (selection instanceof Selection.Facts facts) {
            PrintWriter err = spec.commandLine().getErr();
            if (facts.cut()) {
                err.println("A limit cut this off at " + Counted.of(facts.keys().size(), "fact") + "; there are more.");
            } else if (facts.keys().isEmpty() && facts.entities().isEmpty()) {
                err.println("No fact and no entity was found, so there is none in the file. Of what a statement"
                        + " returns, relationships and nodes count.");
            }
            err.flush();
        }
    }

    private Table chosenTable(Format chosen) {
        String named = table;
        if (named == null) {
            return Table.EDGES;
        }
        if (chosen != Format.CSV) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "--table is for --format csv: other formats have all in one file");
        }
        try {
            return Table.valueOf(named.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw wrong("--table", named, "edges, nodes or sources");
        }
    }

    private CommandLine.ParameterException wrong(String option, String value, String expected) {
        return SelectionOptions.wrong(spec, option, value, expected);
    }
}
