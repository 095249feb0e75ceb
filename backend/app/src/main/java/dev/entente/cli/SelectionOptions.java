package dev.entente.cli;

import dev.entente.export.Selection;
import dev.entente.export.Selections;
import dev.entente.graph.Clocks;
import dev.entente.graph.QueryOutcome.Answered;
import dev.entente.graph.QueryOutcome.Refused;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What is handed out: one of everything, what lies around an entity, and a query's result. */
final class SelectionOptions {
    @Option(names = "--entity", paramLabel = "KEY", description = "Only what lies around this entity.")
    private @Nullable String entity;

    @Option(names = "--hops", paramLabel = "N", description = "How many steps around it, 1 to 4 (default: 1).")
    private @Nullable Integer hops;

    @Option(
            names = "--cypher",
            paramLabel = "Q",
            description = "Only what this statement finds, within the limits of the page's console.")
    private @Nullable String cypher;

    @Option(names = "--all", description = "Everything (the default).")
    private boolean all;

    /** Before anything is opened. */
    void check(CommandSpec spec, Clocks clocks) {
        long given = Stream.of(entity, cypher, all ? "all" : null)
                .filter(Objects::nonNull)
                .count();
        if (given > 1) {
            throw new ParameterException(
                    spec.commandLine(), "--all, --entity and --cypher exclude each other: give one of them");
        }
        if (hops != null) {
            check(spec, hops);
        }
        if (cypher != null && !clocks.equals(Clocks.ALL)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--cypher reads at the time that the statement says itself: leave --as-of and --known-at out");
        }
    }

    private void check(CommandSpec spec, int steps) {
        if (entity == null) {
            throw new ParameterException(spec.commandLine(), "--hops is for --entity: say around which one");
        }
        if (steps < 1 || steps > Selections.MOST_HOPS) {
            throw wrong(spec, "--hops", Integer.toString(steps), "a number from 1 to " + Selections.MOST_HOPS);
        }
    }

    Selection selection(Workspace workspace, CommandSpec spec, Clocks clocks) {
        if (cypher != null) {
            return result(workspace, spec, cypher);
        }
        String around = entity;
        return around == null
                ? new Selection.Everything(clocks)
                : workspace
                        .selections()
                        .around(around, hops == null ? 1 : hops, clocks)
                        .orElseThrow(() -> wrong(spec, "--entity", around, "a key in the store"));
    }

    private static Selection result(Workspace workspace, CommandSpec spec, String statement) {
        return switch (workspace.query(statement)) {
            case Answered answered -> workspace.selections().result(answered);
            case Refused refused -> throw new ParameterException(spec.commandLine(), "--cypher: " + sentence(refused));
        };
    }

    private static String sentence(Refused refused) {
        String where = refused.line() == null ? "" : " (line " + refused.line() + ", column " + refused.column() + ")";
        return refused.message() + where + "; " + refused.remedy();
    }

    static ParameterException wrong(CommandSpec spec, String option, String value, String expected) {
        return new ParameterException(spec.commandLine(), option + " cannot be '" + value + "'; expected " + expected);
    }
}
