package dev.entente.fact;

import dev.entente.fact.Correction.Change;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** When a claim was known, as its article's date and its retractions say. */
public final class Retractions {
    private static final Comparator<Correction> ORDER =
            Comparator.comparing(Correction::recordedAt).thenComparing(Correction::key);

    private Retractions() {}

    /**
     * When a claim was known. It ceases to be on the day that the first retraction names, and is again from the day on
     * which the last one that counts is undone.
     *
     * @param first the day it was known first
     * @param corrections every retraction of it, and every correction that takes one of these back, in any order
     */
    public static Knowledge known(LocalDate first, Collection<Correction> corrections) {
        Knowledge known = Knowledge.from(first);
        var decided = new ArrayList<Correction>();
        for (Correction next : corrections.stream().distinct().sorted(ORDER).toList()) {
            decided.add(next);
            boolean retracted = decided.stream()
                    .anyMatch(each -> each.change() instanceof Change.Retraction && counts(each, decided));
            if (retracted == known.now()) {
                known = known.turned(next.on());
            }
        }
        return known;
    }

    private static boolean counts(Correction correction, List<Correction> decided) {
        return decided.stream()
                .filter(each ->
                        each.change() instanceof Change.Undoing(String undone) && undone.equals(correction.key()))
                .noneMatch(each -> counts(each, decided));
    }
}
