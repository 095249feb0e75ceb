package dev.entente.cli;

import dev.entente.extraction.Extractor;
import dev.entente.extraction.model.ModelReader;
import dev.entente.ingest.Harvest;
import dev.entente.ingest.HarvestReport;
import dev.entente.intake.Defaults;
import dev.entente.intake.Intake;
import dev.entente.ontology.Counted;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;

/** Reads claims out of articles for a command, and tells how that went on its standard error. */
record Harvesting(Workspaces workspaces, Optional<ModelReader> model, PrintWriter err) {
    HarvestReport write(List<String> files, Defaults defaults, OutputStream out) throws IOException {
        err.println("Loading the language models …");
        model.ifPresent(
                reader -> err.println("Articles are sent to the language model at " + reader.address() + " too."));
        err.flush();
        var progress = new Progress(err);
        Extractor rules = workspaces.extractor();
        var harvest = new Harvest(
                model.map(rules::with).orElse(rules),
                workspaces.reader(),
                Runtime.getRuntime().availableProcessors(),
                read -> progress.show(Counted.of(read, "article") + ", of " + Counted.of(files.size(), "file")
                        + model.map(reader -> ", " + reader.progress()).orElse("")));
        try {
            return harvest.write(new Intake(defaults, System.in), files, out);
        } finally {
            progress.end();
        }
    }

    /** What was left out and why, and last how much there is. */
    void tell(HarvestReport report) {
        report.leftOut().forEach(left -> err.println(left.where() + ": left out: it " + left.reason()));
        if (report.refused() > 0) {
            err.println(Counted.of(report.refused(), "line") + " did not fit the vocabulary: not written.");
        }
        model.ifPresent(reader -> reader.report().forEach(err::println));
        err.println(Counted.of(report.articles(), "article") + ", " + Counted.of(report.claims(), "claim") + ", "
                + report.leftOut().size() + " left out");
        err.flush();
    }
}
