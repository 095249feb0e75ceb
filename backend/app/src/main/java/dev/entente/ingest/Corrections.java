package dev.entente.ingest;

import dev.entente.dataset.Entry;
import dev.entente.fact.Correction;
import dev.entente.graph.LoadOutcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/** The corrections of a load, kept until all that they may correct is there. */
final class Corrections {
    private static final Comparator<Entry.OfCorrection> AS_DECIDED = Comparator.comparing(
                    (Entry.OfCorrection entry) -> entry.correction().recordedAt())
            .thenComparing(entry -> entry.correction().change() instanceof Correction.Change.Undoing)
            .thenComparing(entry -> entry.correction().key());

    private final List<Entry.OfCorrection> entries = new ArrayList<>();

    void add(Entry.OfCorrection entry) {
        entries.add(entry);
    }

    /** In the order in which they were decided: what is undone comes before what undoes it. */
    List<Entry.OfCorrection> inOrder() {
        return entries.stream().sorted(AS_DECIDED).toList();
    }

    /** Counts them without a record to hold them against. */
    void rehearse(Tally tally) {
        var seen = new HashSet<String>();
        for (Entry.OfCorrection entry : inOrder()) {
            LoadOutcome outcome =
                    seen.add(entry.correction().key()) ? new LoadOutcome.Added() : new LoadOutcome.Matched();
            tally.count(Tally.Kind.CORRECTION, outcome, entry.source());
        }
    }
}
