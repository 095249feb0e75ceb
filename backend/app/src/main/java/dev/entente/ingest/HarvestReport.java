package dev.entente.ingest;

import dev.entente.intake.Taken;
import java.util.List;

/**
 * What was read out of articles.
 *
 * @param refused lines that the vocabulary or the format does not allow, which were not written
 * @param leftOut files and items that gave no article
 */
public record HarvestReport(long articles, long claims, long refused, List<Taken.LeftOut> leftOut) {
    public HarvestReport {
        leftOut = List.copyOf(leftOut);
    }
}
