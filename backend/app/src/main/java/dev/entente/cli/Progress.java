package dev.entente.cli;

import dev.entente.ingest.LoadReport;
import java.io.PrintWriter;

/** One line on a terminal that says how far a load is; nothing where the output goes into a file. */
final class Progress {
    private static final long EVERY_NANOS = 200_000_000;

    private final PrintWriter err;
    /** The launcher knows whether the standard error is a terminal. */
    private final boolean terminal = Boolean.getBoolean("entente.terminal");

    private long last;
    private boolean shown;

    Progress(PrintWriter err) {
        this.err = err;
    }

    void show(LoadReport soFar) {
        long lines = all(soFar.articles()) + all(soFar.entities()) + all(soFar.claims()) + all(soFar.corrections());
        show(lines + " lines, " + soFar.rejected() + " rejected");
    }

    void show(String soFar) {
        long now = System.nanoTime();
        if (terminal && now - last > EVERY_NANOS) {
            last = now;
            shown = true;
            err.print("\r" + soFar + " ");
            err.flush();
        }
    }

    void end() {
        if (shown) {
            err.print("\r\u001B[K");
            err.flush();
        }
    }

    private static long all(LoadReport.Counts counts) {
        return counts.added() + counts.matched();
    }
}
