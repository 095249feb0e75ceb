package dev.entente.cli;

import dev.entente.explore.Views.Diff;
import dev.entente.explore.Views.FactChange;
import dev.entente.explore.Views.StandingView;
import dev.entente.graph.Differences.Clock;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code diff}: lists what changed between two days. */
@Command(
        name = "diff",
        description = {"Lists what changed between two days: on the clock of what was known, or of what happened."},
        mixinStandardHelpOptions = true)
final class DiffCommand implements Callable<Integer> {
    private final Workspaces workspaces;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final StoreOptions store = new StoreOptions();

    @Mixin
    private final ClockOptions clocks = new ClockOptions();

    @Option(names = "--clock", paramLabel = "C", description = "known (the default) or happened.")
    private String clock = "known";

    @Option(names = "--from", required = true, paramLabel = "DAY", description = "The earlier day, such as 2024-10-11.")
    @SuppressWarnings("NullAway.Init") // required
    private LocalDate from;

    @Option(names = "--to", required = true, paramLabel = "DAY", description = "The later day.")
    @SuppressWarnings("NullAway.Init") // required
    private LocalDate to;

    @Option(names = "--limit", paramLabel = "N", description = "How many of each kind of change (default: 100).")
    private int limit = 100;

    DiffCommand(Workspaces workspaces) {
        this.workspaces = workspaces;
    }

    @Override
    public Integer call() {
        Clock running = Arrays.stream(Clock.values())
                .filter(each -> each.name().equalsIgnoreCase(clock))
                .findFirst()
                .orElseThrow(() -> wrong("--clock is known or happened, not " + clock));
        if (to.isBefore(from) || limit < 1) {
            throw wrong("--to is not before --from, and --limit is at least 1");
        }
        boolean stopped = running == Clock.KNOWN
                ? clocks.clocks().knownAt() != null
                : clocks.clocks().asOf() != null;
        if (stopped) {
            throw wrong("the clock that runs from one day to the other cannot stand still too: set the other one");
        }
        Diff diff;
        try (Workspace workspace = workspaces.visit(store.overrides())) {
            diff = workspace.explorer().diff(running, from, to, clocks.clocks(), limit);
        }
        PrintWriter out = spec.commandLine().getOut();
        tell(diff, out);
        out.flush();
        return 0;
    }

    private CommandLine.ParameterException wrong(String message) {
        return new CommandLine.ParameterException(spec.commandLine(), message);
    }

    private static void tell(Diff diff, PrintWriter out) {
        diff.facts().forEach((change, facts) -> {
            out.println(heading("facts", change, facts.shown(), facts.total()));
            facts.items().forEach(fact -> out.println("  " + line(fact)));
        });
        diff.entities().forEach((change, entities) -> {
            out.println(heading("entities", change, entities.shown(), entities.total()));
            entities.items().forEach(entity -> out.println("  " + entity.name() + "  " + entity.key()));
        });
        if (diff.facts().isEmpty() && diff.entities().isEmpty()) {
            out.println("Nothing changed.");
        }
    }

    private static String heading(String what, String change, long shown, long total) {
        return change + " " + what + ": " + (shown < total ? shown + " of " + total : total);
    }

    private static String line(FactChange fact) {
        return fact.sentence() + "  " + standing(fact.before()) + " -> " + standing(fact.after()) + "  " + fact.fact();
    }

    private static String standing(@Nullable StandingView standing) {
        return standing == null ? "-" : standing.status() + ", " + standing.certainty();
    }
}
