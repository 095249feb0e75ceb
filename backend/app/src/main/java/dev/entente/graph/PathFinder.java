package dev.entente.graph;

import dev.entente.ontology.Ontology;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds all shortest ways between two entities over the edges, whichever way these point. It looks from both ends at once,
 * a step of the smaller side at a time, and asks for pairs of entities, not for ways: so each edge is read once however
 * many edges lie beside it and however many ways lead over it. Neo4j's own {@code ALL SHORTEST} answers a row for every
 * choice of parallel edges, which multiply along a way between well-reported entities.
 */
public final class PathFinder {
    /** The longest way that is looked for: with more steps everybody is joined to everybody. */
    public static final int LONGEST = 6;

    private final Graph graph;
    private final Ontology ontology;
    private final Duration timeout;

    /** @param timeout no search may take longer */
    PathFinder(Graph graph, Ontology ontology, Duration timeout) {
        this.graph = graph;
        this.ontology = ontology;
        this.timeout = timeout;
    }

    /** What a search came to. */
    public sealed interface Outcome {
        /** There is no entity under that key. */
        record Unknown(String key) implements Outcome {}

        /** There is no way of {@link #LONGEST} steps or fewer. */
        record Apart() implements Outcome {}

        /**
         * The strongest ways, those first whose weakest step most publishers report.
         *
         * @param from the entity that they begin at; that they end at is another, or the same where no step is needed
         * @param edges every edge of the ways, once
         * @param passages what the edges' facts rest on, by fact
         * @param total how many ways there are, counted up to a million
         */
        record Joined(
                EntityNode from,
                List<Path> paths,
                List<EdgeRow> edges,
                Map<String, Passage> passages,
                int length,
                long total)
                implements Outcome {}
    }

    /** A way through entities, one more than steps; each step names the edges that take it, strongest first. */
    public record Path(List<String> entities, List<List<String>> steps) {}

    /** What the strongest claim of a fact quotes, and from where; {@code voice} is whose report the claim is. */
    public record Passage(
            String quote,
            String voice,
            String article,
            @Nullable String title,
            @Nullable LocalDate published) {}

    /**
     * Searches.
     *
     * @throws TookTooLongException where the time is over before all are found
     */
    public Outcome find(PathQuery query, Clocks clocks) {
        return graph.read(timeout, tx -> new PathSearch(tx, graph.statements(), ontology, query, clocks).run());
    }
}
