package dev.entente.cli;

import dev.entente.export.Exporter.Table;
import dev.entente.export.Format;
import dev.entente.export.Selection;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code export}: hands out the store, or an entity's neighbourhood, as a file. */
@Command(
        name = "export",
        description = "Writes everything, or an entity's neighbourhood, in a format that opens elsewhere.",
        mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
    private final Workspaces workspaces;

    @Mixin
    private final StoreOptions store = new StoreOptions();

    @Mixin
    private final ClockOptions clocks = new ClockOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(names = "--format", required = true, paramLabel = "F", description = "claims, graphml, csv or cytoscape.")
    private String format = "";

    @Option(names = "--table", paramLabel = "T", description = "For csv: edges (the default) or nodes.")
    private String table = "edges";

    @Option(names = "--entity", paramLabel = "KEY", description = "Only what lies around this entity.")
    private @Nullable String entity;

    @Option(names = "--hops", paramLabel = "N", description = "How many steps around it (default: 1).")
    private int hops = 1;

    @Option(names = "--all", description = "Everything (the default).")
    private boolean all;

    @Option(names = "--out", paramLabel = "FILE", description = "The file to write (default: the standard output).")
    private @Nullable Path out;

    ExportCommand(Workspaces workspaces) {
        this.workspaces = workspaces;
    }

    @Override
    public Integer call() throws IOException {
        Format chosen =
                Format.ofWord(format).orElseThrow(() -> wrong("--format", format, "claims, graphml, csv, cytoscape"));
        Table chosenTable = chosenTable();
        if (all && entity != null) {
            throw new CommandLine.ParameterException(spec.commandLine(), "--all and --entity exclude each other");
        }
        try (Workspace workspace = workspaces.visit(store.overrides())) {
            Selection selection = selection(workspace);
            write(target -> workspace.exporter().write(selection, chosen, chosenTable, target));
            warnIfCut(selection);
        }
        return 0;
    }

    private Selection selection(Workspace workspace) {
        String around = entity;
        return around == null
                ? new Selection.Everything(clocks.clocks())
                : workspace
                        .selections()
                        .around(around, hops, clocks.clocks())
                        .orElseThrow(() -> wrong("--entity", around, "a key in the store"));
    }

    private interface Write {
        void to(OutputStream target) throws IOException;
    }

    /** A file appears whole or not at all. */
    private void write(Write write) throws IOException {
        Path file = out;
        if (file == null) {
            write.to(System.out);
            System.out.flush();
            return;
        }
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        try (OutputStream target = Files.newOutputStream(unfinished)) {
            write.to(target);
        }
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private void warnIfCut(Selection selection) {
        if (selection instanceof Selection.Facts(var keys, long total, var at) && keys.size() < total) {
            spec.commandLine().getErr().println("A limit cut this off at " + keys.size() + " facts; there are more.");
        }
    }

    private Table chosenTable() {
        try {
            return Table.valueOf(table.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw wrong("--table", table, "edges or nodes");
        }
    }

    private CommandLine.ParameterException wrong(String option, String value, String expected) {
        return new CommandLine.ParameterException(
                spec.commandLine(), option + " cannot be '" + value + "'; expected " + expected);
    }
}
