package dev.entente.cli;

import dev.entente.explore.Views.CorrectionView;
import dev.entente.explore.Views.Corrections;
import dev.entente.ontology.Counted;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code corrections}: lists what was corrected. */
@Command(
        name = "corrections",
        description = {"Lists the corrections of the record, newest first."},
        mixinStandardHelpOptions = true)
final class CorrectionsCommand implements Callable<Integer> {
    private final Workspaces workspaces;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final StoreOptions store = new StoreOptions();

    @Option(names = "--limit", paramLabel = "N", description = "How many (default: 50).")
    private int limit = 50;

    CorrectionsCommand(Workspaces workspaces) {
        this.workspaces = workspaces;
    }

    @Override
    public Integer call() {
        Corrections corrections;
        try (Workspace workspace = workspaces.visit(store.overrides())) {
            corrections = workspace.explorer().corrections(0, limit);
        }
        PrintWriter out = spec.commandLine().getOut();
        corrections.corrections().forEach(correction -> out.println(line(correction)));
        out.println(corrections.shown() + " of " + corrections.total() + " corrections");
        out.flush();
        return 0;
    }

    private static String line(CorrectionView correction) {
        return String.join(
                "  ",
                correction.recordedAt(),
                correction.key(),
                correction.active() ? "counts" : "undone",
                correction.by(),
                what(correction),
                correction.reason() == null ? "" : correction.reason());
    }

    private static String what(CorrectionView correction) {
        return switch (correction.kind()) {
            case "merge" -> "merge " + correction.from() + " into " + correction.into();
            case "undo" -> "undo " + correction.undoes();
            case "split" -> "split " + correction.from() + " into " + correction.into() + claims(correction);
            default -> correction.kind() + claims(correction) + " on " + correction.on();
        };
    }

    private static String claims(CorrectionView correction) {
        int count = correction.claims() == null ? 0 : correction.claims().size();
        return " (" + Counted.of(count, "claim") + ")";
    }
}
