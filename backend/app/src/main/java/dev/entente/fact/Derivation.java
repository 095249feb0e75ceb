package dev.entente.fact;

import dev.entente.ontology.EdgeRule;
import dev.entente.ontology.Relation;
import dev.entente.ontology.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Derives the edges of a fact, by what its relation's file says and nothing else. */
public final class Derivation {
    private Derivation() {}

    /** One edge for each rule and each pair of entities in its two roles; none from an entity to itself. */
    public static List<Edge> edges(Relation relation, String factKey, Map<Role, List<EntityKey>> roles) {
        var edges = new ArrayList<Edge>();
        for (EdgeRule rule : relation.edges()) {
            for (EntityKey from : roles.getOrDefault(rule.from(), List.of())) {
                for (EntityKey to : roles.getOrDefault(rule.to(), List.of())) {
                    if (!from.equals(to)) {
                        edges.add(new Edge(key(factKey, rule, from, to), rule.type(), from, to));
                    }
                }
            }
        }
        return edges;
    }

    private static String key(String factKey, EdgeRule rule, EntityKey from, EntityKey to) {
        return "edge:" + Hash.of(List.of(factKey, rule.type(), from.value(), to.value()));
    }
}
