package dev.entente.testing;

import dev.entente.extraction.Extractor;
import dev.entente.ingest.Extractors;
import dev.entente.ontology.OntologyReader;

/** One extractor for all tests of a process: its models take seconds and some 600 MB. */
public final class ExtractorUnderTest {
    private static final class Holder {
        private static final Extractor EXTRACTOR = Extractors.make(OntologyReader.read(null), Store.CLOCK);
    }

    private ExtractorUnderTest() {}

    public static Extractor get() {
        return Holder.EXTRACTOR;
    }
}
