package dev.entente.explore;

import dev.entente.explore.Views.EdgeView;
import dev.entente.graph.Clocks;
import dev.entente.graph.EdgeRow;
import dev.entente.graph.EntityNode;
import dev.entente.graph.FactRow;
import dev.entente.graph.PathFinder;
import dev.entente.graph.PathFinder.Outcome;
import dev.entente.graph.PathFinder.Passage;
import dev.entente.graph.PathFinder.Path;
import dev.entente.graph.PathQuery;
import dev.entente.ontology.Ontology;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tells how entities are joined, and what each step rests on. */
public final class Connections {
    private final PathFinder finder;
    private final Wording wording;
    private final EdgeViews drawing;

    public Connections(PathFinder finder, Ontology ontology) {
        this.finder = finder;
        this.wording = new Wording(ontology);
        this.drawing = new EdgeViews(wording);
    }

    /** What a search for ways came to. */
    public sealed interface Answer {
        /** There is no entity under that key. */
        record Unknown(String key) implements Answer {}

        /** The ways, of which there may be none. */
        record Found(Paths paths) implements Answer {}
    }

    /**
     * All shortest ways between two entities; {@code shown} of {@code total}.
     *
     * @param length the number of steps, or null where there is no way
     * @param evidence what the edges' facts rest on
     */
    public record Paths(
            List<EntityNode> nodes,
            List<EdgeView> edges,
            List<Path> paths,
            @Nullable Integer length,
            long shown,
            long total,
            List<Evidence> evidence) {}

    /** A fact's sentence, and the passage of its strongest claim. */
    public record Evidence(
            String fact,
            String sentence,
            String quote,
            String voice,
            String article,
            @Nullable String title,
            @Nullable String published) {}

    /** Looks for ways; an entity that was merged into another is that other. */
    public Answer between(PathQuery query, Clocks clocks) {
        return switch (finder.find(query, clocks)) {
            case Outcome.Unknown(String key) -> new Answer.Unknown(key);
            case Outcome.Apart() -> new Answer.Found(new Paths(List.of(), List.of(), List.of(), null, 0, 0, List.of()));
            case Outcome.Joined joined -> new Answer.Found(paths(joined));
        };
    }

    private Paths paths(Outcome.Joined joined) {
        return new Paths(
                joined.edges().isEmpty() ? List.of(joined.from()) : EdgeViews.ends(joined.edges()),
                drawing.of(joined.edges()),
                joined.paths(),
                joined.length(),
                joined.paths().size(),
                joined.total(),
                evidence(joined.edges(), joined.passages()));
    }

    private List<Evidence> evidence(List<EdgeRow> edges, Map<String, Passage> passages) {
        return edges.stream()
                .map(EdgeRow::fact)
                .distinct()
                .map(fact -> evidence(fact, Objects.requireNonNull(passages.get(fact.key()))))
                .toList();
    }

    private Evidence evidence(FactRow fact, Passage passage) {
        return new Evidence(
                fact.key(),
                wording.of(fact),
                passage.quote(),
                passage.voice(),
                passage.article(),
                passage.title(),
                Views.day(passage.published()));
    }
}
