package dev.entente.cli;

import dev.entente.fact.EntityKey;
import dev.entente.graph.LoadOutcome;
import dev.entente.ingest.Curator;
import dev.entente.ingest.Curator.Decision;
import java.io.PrintWriter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** What every correction has: which store, who decides, and why. */
final class DecisionOptions {
    /** A correction to be made. */
    interface Decide {
        Decision with(Curator curator, String by, @Nullable String reason);
    }

    @Mixin
    private final StoreOptions store = new StoreOptions();

    @Option(names = "--by", paramLabel = "NAME", description = "Who decides (default: curator).")
    private @Nullable String by;

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why.")
    private @Nullable String reason;

    /** Makes the correction, and says what became of it: exit code 1 where it was refused. */
    int run(Workspaces workspaces, CommandSpec spec, Decide decide) {
        try (Workspace workspace = workspaces.visit(store.overrides())) {
            return tell(decide.with(workspace.curator(), Objects.requireNonNullElse(by, "curator"), reason), spec);
        }
    }

    private static int tell(Decision decision, CommandSpec spec) {
        if (decision.outcome() instanceof LoadOutcome.Rejected(String field, String message, String remedy)) {
            PrintWriter err = spec.commandLine().getErr();
            err.println("entente: " + message + "; " + remedy);
            err.flush();
            return 1;
        }
        PrintWriter out = spec.commandLine().getOut();
        out.println("Recorded as " + decision.correction().key());
        out.println("To take it back: entente undo " + decision.correction().key());
        out.flush();
        return 0;
    }

    /** Reads keys from the command line. */
    static final class Key implements ITypeConverter<EntityKey> {
        @Override
        public EntityKey convert(String text) {
            if (!EntityKey.isKey(text)) {
                throw new CommandLine.TypeConversionException(
                        "'" + text + "' is not a key; a key is prefix:rest, such as state:russia");
            }
            return new EntityKey(text);
        }
    }
}
