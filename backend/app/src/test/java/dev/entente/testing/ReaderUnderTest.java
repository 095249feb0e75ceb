package dev.entente.testing;

import dev.entente.dataset.DatasetReader;
import dev.entente.graph.Graph;
import dev.entente.ontology.Ontology;
import dev.entente.ontology.OntologyReader;
import dev.entente.review.ArticleReader;
import dev.entente.review.Drafts;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** One process that reads articles for all tests of this one: its models take seconds. It starts when it is first needed. */
public final class ReaderUnderTest {
    private static final class Holder {
        private static final ArticleReader READER = reader(1536, Duration.ofMinutes(5));

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(READER::close));
        }
    }

    private ReaderUnderTest() {}

    /** Drafts of that reader, for a store. */
    public static Drafts drafts(Store store) {
        return drafts(store.graph(), store.ontology(), Store.CLOCK);
    }

    /** The same, for a graph. */
    public static Drafts drafts(Graph graph, Ontology ontology, Clock clock) {
        return drafts(graph, ontology, clock, Holder.READER);
    }

    /** Drafts of another one. */
    public static Drafts drafts(Store store, ArticleReader reader) {
        return drafts(store.graph(), store.ontology(), Store.CLOCK, reader);
    }

    private static Drafts drafts(Graph graph, Ontology ontology, Clock clock, ArticleReader reader) {
        return new Drafts(reader, graph.reader(), graph.recorder(clock), new DatasetReader(ontology, clock), clock);
    }

    /** A reader of its own, with its own limits; to be closed. */
    public static ArticleReader reader(int heapMiB, Duration longest) {
        return new ArticleReader(
                new ArticleReader.Options(
                        "dev.entente.ReaderMain", Optional.empty(), heapMiB, Duration.ofMinutes(5), longest),
                new DatasetReader(OntologyReader.read(null), Store.CLOCK));
    }
}
