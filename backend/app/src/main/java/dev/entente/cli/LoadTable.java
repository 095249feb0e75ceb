package dev.entente.cli;

import dev.entente.bench.LoadFigures;
import dev.entente.bench.LoadFigures.Shaped;
import java.io.PrintWriter;
import java.util.Locale;

/** Prints what loads took. */
record LoadTable(PrintWriter out) {
    void print(LoadFigures figures) {
        figures.shapes().forEach(this::print);
        out.printf(
                Locale.ROOT,
                "%nHeap of this process at most %d MiB of %d; the goal is %d. %d processors, load %.1f at first.%n",
                figures.heapMiB(),
                figures.heapLimitMiB(),
                LoadFigures.HEAP_GOAL_MIB,
                figures.processors(),
                figures.load());
        if (!figures.isFair()) {
            out.println("The ways did not leave the same, so these times cannot be compared.");
        }
    }

    private void print(Shaped shaped) {
        out.printf(
                Locale.ROOT,
                "%n%-40s%12s%12s%10s%8s%n",
                "%s: %,d claims, %,d nodes and edges".formatted(shaped.shape(), shaped.claims(), shaped.size()),
                "seconds",
                "claims/s",
                "ratio",
                "goal");
        line(shaped, "load", shaped.online(), shaped.onlineRatio(), LoadFigures.ONLINE_GOAL);
        line(shaped, "  by the driver alone", shaped.byDriver());
        line(shaped, "load again", shaped.again(), shaped.againRatio(), LoadFigures.AGAIN_GOAL);
        line(shaped, "load --bulk", shaped.bulk(), shaped.bulkRatio(), LoadFigures.BULK_GOAL);
        line(shaped, "  by the importer, with indexes", shaped.importerWithIndexes());
        out.printf(
                Locale.ROOT,
                "%-40s%12.1f%12.0f%10.2f%n",
                "  by the importer, without",
                shaped.importer(),
                shaped.claims() / shaped.importer(),
                shaped.bulkToImporterAlone());
    }

    private void line(Shaped shaped, String name, double seconds) {
        out.printf(Locale.ROOT, "%-40s%12.1f%12.0f%n", name, seconds, shaped.claims() / seconds);
    }

    private void line(Shaped shaped, String name, double seconds, double ratio, double goal) {
        out.printf(
                Locale.ROOT, "%-40s%12.1f%12.0f%10.2f%8.2f%n", name, seconds, shaped.claims() / seconds, ratio, goal);
    }
}
