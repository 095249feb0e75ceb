package dev.entente.ingest;

import dev.entente.dataset.Problem;
import java.util.List;

/**
 * What a load did.
 *
 * @param problems the rejected lines, the first of them at least; {@code rejected} counts them all
 */
public record LoadReport(
        Counts articles, Counts entities, Counts claims, Counts corrections, long rejected, List<Problem> problems) {
    private static final Counts NONE = new Counts(0, 0);

    public LoadReport {
        problems = List.copyOf(problems);
    }

    /** How many lines were new, of all kinds. */
    long added() {
        return articles.added + entities.added + claims.added + corrections.added;
    }

    /** The same problems, where because of them nothing was taken. */
    LoadReport nothingLoaded() {
        return new LoadReport(NONE, NONE, NONE, NONE, rejected, problems);
    }

    /** Lines of one kind: new ones, and ones that the record had already. */
    public record Counts(long added, long matched) {
        Counts plus(long moreAdded, long moreMatched) {
            return new Counts(added + moreAdded, matched + moreMatched);
        }
    }
}
