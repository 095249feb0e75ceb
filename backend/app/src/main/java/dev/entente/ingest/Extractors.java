package dev.entente.ingest;

import dev.entente.extraction.Extractor;
import dev.entente.extraction.Gazetteer;
import dev.entente.ontology.EntityLabel;
import dev.entente.ontology.Ontology;
import dev.entente.reference.ReferenceTables;
import java.time.Clock;

/** Makes extractors that know whom the application's tables name. */
public final class Extractors {
    private Extractors() {}

    /** Loads the language models, which takes seconds. */
    public static Extractor make(Ontology ontology, Clock clock) {
        return new Extractor(
                ontology,
                Gazetteer.of(
                        ReferenceTables.entities(prefix -> ontology.labelOfPrefix(prefix)
                                .map(EntityLabel::label)
                                .orElseThrow()),
                        ReferenceTables.independentBodies()),
                clock);
    }
}
