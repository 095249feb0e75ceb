package dev.entente.export;

import dev.entente.graph.Clocks;
import dev.entente.graph.FactRow;
import dev.entente.graph.Pages;
import dev.entente.graph.QueryOutcome;
import dev.entente.graph.Reader;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says which facts a selection holds. What a limit cuts off is known to the selection. */
public final class Selections {
    /** The view that every store has. */
    public static final String INITIAL_VIEW = "initial";

    /** The most steps around an entity: more is soon everything. */
    public static final int MOST_HOPS = 4;

    private static final int INITIAL_FACTS = 60;
    private static final int LIMIT = 50_000;

    private final Reader reader;
    private final Pages pages;

    public Selections(Reader reader, Pages pages) {
        this.reader = reader;
        this.pages = pages;
    }

    public Selection facts(Collection<String> keys, Clocks clocks) {
        var facts = new LinkedHashSet<>(keys);
        return new Selection.Facts(facts, facts.size(), clocks);
    }

    /** What a page shows: facts, of their edges only some, its entities and where they stand. */
    public Selection shown(
            Collection<String> facts,
            Collection<String> edges,
            Collection<String> entities,
            Map<String, Selection.Place> places,
            Clocks clocks) {
        return new Selection.Facts(
                new LinkedHashSet<>(facts),
                new LinkedHashSet<>(edges),
                new LinkedHashSet<>(entities),
                places,
                new LinkedHashSet<>(facts).size(),
                clocks);
    }

    /** The facts within some steps of an entity; empty where there is no such entity. */
    public Optional<Selection> around(String entity, int hops, Clocks clocks) {
        return reader.entity(entity, clocks)
                .map(card -> limited(pages.factsAround(card.node().key(), hops, clocks, LIMIT + 1), clocks));
    }

    /** The facts of a view; empty where no view has that name. */
    public Optional<Selection> view(String name, Clocks clocks) {
        return name.equals(INITIAL_VIEW)
                ? Optional.of(facts(
                        reader.strongest(clocks, INITIAL_FACTS).stream()
                                .map(FactRow::key)
                                .toList(),
                        clocks))
                : Optional.empty();
    }

    /**
     * What a query's result holds: facts, as nodes or through the edges that they draw, and entities, which are there even
     * where no edge of these reaches them.
     */
    public Selection result(QueryOutcome.Answered answered) {
        var facts = new LinkedHashSet<String>();
        answered.edges().forEach(edge -> addText(facts, edge.properties().get("fact")));
        answered.nodes().stream()
                .filter(node -> node.labels().contains("Fact"))
                .forEach(node -> addText(facts, node.properties().get("key")));
        var entities = new LinkedHashSet<String>();
        answered.nodes().stream()
                .filter(node -> node.labels().contains("Entity"))
                .forEach(node -> addText(entities, node.properties().get("key")));
        return new Selection.Facts(
                facts,
                Set.of(),
                entities,
                Map.of(),
                answered.truncated() ? facts.size() + 1L : facts.size(),
                Clocks.ALL);
    }

    private static void addText(Set<String> facts, @Nullable Object value) {
        if (value instanceof String text) {
            facts.add(text);
        }
    }

    private static Selection limited(Set<String> facts, Clocks clocks) {
        var kept = new LinkedHashSet<>(facts.stream().limit(LIMIT).toList());
        return new Selection.Facts(kept, facts.size(), clocks);
    }
}
