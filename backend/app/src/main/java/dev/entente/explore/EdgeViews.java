package dev.entente.explore;

import dev.entente.explore.Views.EdgeView;
import dev.entente.fact.Time;
import dev.entente.graph.EdgeRow;
import dev.entente.graph.EntityNode;
import dev.entente.graph.FactRow;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;

/** Edges and their ends, as the canvas draws them. */
final class EdgeViews {
    private final Wording wording;

    EdgeViews(Wording wording) {
        this.wording = wording;
    }

    List<EdgeView> of(List<EdgeRow> edges) {
        return edges.stream().map(this::of).toList();
    }

    private EdgeView of(EdgeRow row) {
        FactRow fact = row.fact();
        Time time = fact.time();
        return new EdgeView(
                row.edge().key(),
                row.edge().type(),
                fact.relation(),
                row.from().key(),
                row.to().key(),
                fact.key(),
                fact.status().word(),
                time == null ? null : Views.day(time.from()),
                time == null ? null : Views.day(time.until()),
                time == null ? null : time.precision().word(),
                wording.detail(fact),
                fact.claims(),
                fact.publishers(),
                fact.voices());
    }

    /** Each entity at an end of these edges, once. */
    static List<EntityNode> ends(Collection<EdgeRow> edges) {
        var nodes = new LinkedHashMap<String, EntityNode>();
        for (EdgeRow edge : edges) {
            nodes.putIfAbsent(edge.from().key(), edge.from());
            nodes.putIfAbsent(edge.to().key(), edge.to());
        }
        return List.copyOf(nodes.values());
    }
}
