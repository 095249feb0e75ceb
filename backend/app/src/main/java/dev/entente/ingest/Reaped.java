package dev.entente.ingest;

import dev.entente.extraction.Extraction;
import dev.entente.extraction.Extractor;
import dev.entente.intake.Taken;

/** Claims of one article, or why there are none. */
public sealed interface Reaped {
    record Whole(Extraction extraction) implements Reaped {}

    record Nothing(Taken.LeftOut leftOut) implements Reaped {}

    /** Reads an article; one that the extractor fails on is left out. */
    static Reaped of(Taken.Read read, Extractor extractor) {
        try {
            return new Whole(extractor.extract(read.article()));
        } catch (RuntimeException | StackOverflowError e) {
            return new Nothing(new Taken.LeftOut(
                    read.where(), "cannot be analysed (" + e.getClass().getSimpleName() + ": " + e.getMessage() + ")"));
        }
    }
}
