package dev.entente.cli;

import dev.entente.ingest.LoadReport;
import dev.entente.ingest.LoadReport.Counts;
import dev.entente.ontology.Counted;
import java.io.PrintWriter;

/** Tells what a load or a check found, for people. */
final class ReportPrinter {
    private static final int PROBLEMS_SHOWN = 100;

    private ReportPrinter() {}

    static void problems(LoadReport report, PrintWriter err) {
        report.problems().stream().limit(PROBLEMS_SHOWN).forEach(err::println);
        long more = report.rejected() - Math.min(report.problems().size(), PROBLEMS_SHOWN);
        if (more > 0) {
            err.println("… and " + Counted.of(more, "more rejected line"));
        }
        err.flush();
    }

    static String counts(LoadReport report) {
        Counts corrections = report.corrections();
        return counts("articles", report.articles())
                + counts("entities", report.entities())
                + counts("claims", report.claims())
                + (corrections.added() + corrections.matched() > 0 ? counts("corrections", corrections) : "")
                + "rejected  " + report.rejected();
    }

    private static String counts(String kind, Counts counts) {
        return "%-9s %d added, %d matched%n".formatted(kind, counts.added(), counts.matched());
    }
}
