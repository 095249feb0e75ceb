package dev.entente.spark;

import dev.entente.dataset.DatasetReader;
import dev.entente.extraction.Extractor;
import dev.entente.ingest.Extractors;
import dev.entente.ontology.OntologyReader;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * What a JVM needs to read articles. An executor makes it when its first task asks for it, and all of its tasks share
 * it: the models are neither sent over the network nor loaded twice.
 */
final class Equipment {
    private static @Nullable Equipped equipped;

    private record Equipped(Instant recordedAt, Extractor extractor) {}

    private static final class Vocabulary {
        private static final DatasetReader FORMAT = new DatasetReader(OntologyReader.read(null), Clock.systemUTC());
    }

    private Equipment() {}

    static DatasetReader format() {
        return Vocabulary.FORMAT;
    }

    /**
     * The extractor, for which the first caller waits some seconds.
     *
     * @param recordedAt one instant for all of a job, so that a task that is run again writes the same
     */
    static synchronized Extractor extractor(Instant recordedAt) {
        if (equipped == null || !equipped.recordedAt().equals(recordedAt)) {
            equipped = new Equipped(
                    recordedAt, Extractors.make(format().ontology(), Clock.fixed(recordedAt, ZoneOffset.UTC)));
        }
        return equipped.extractor();
    }
}
