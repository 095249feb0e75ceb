package dev.entente.testing;

import dev.entente.extraction.Extractor;
import dev.entente.extraction.Gazetteer;
import dev.entente.ontology.EntityLabel;
import dev.entente.ontology.OntologyReader;
import dev.entente.reference.ReferenceTables;

/** One extractor for all tests of a process: its models take seconds and some 600 MB. */
public final class ExtractorUnderTest {
    private static final class Holder {
        private static final Extractor EXTRACTOR = make();

        private static Extractor make() {
            var ontology = OntologyReader.read(null);
            return new Extractor(
                    ontology,
                    Gazetteer.of(ReferenceTables.entities(prefix -> ontology.labelOfPrefix(prefix)
                            .map(EntityLabel::label)
                            .orElseThrow())),
                    Store.CLOCK);
        }
    }

    private ExtractorUnderTest() {}

    public static Extractor get() {
        return Holder.EXTRACTOR;
    }
}
