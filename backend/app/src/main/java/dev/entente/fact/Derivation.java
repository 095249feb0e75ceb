package dev.entente.fact;

import dev.entente.ontology.EdgeRule;
import dev.entente.ontology.Relation;
import dev.entente.ontology.Role;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Derives who stands in a fact from its claims, and its edges from that, by what its relation's file says. */
public final class Derivation {
    private Derivation() {}

    /** A claim's voice, with whom it puts where. */
    public record Stated(Voice voice, Map<Role, List<EntityKey>> roles) {
        public Stated {
            roles = Map.copyOf(roles);
        }
    }

    /** An edge, and when it was known. */
    public record Drawn(Edge edge, Knowledge known) {}

    /** Everyone whom some claim puts into a role, and when that was known. */
    public static Map<Role, Map<EntityKey, Knowledge>> roles(Relation relation, Collection<Stated> claims) {
        var named = new EnumMap<Role, Map<EntityKey, List<Knowledge>>>(Role.class);
        for (Stated claim : claims) {
            Identification.factRoles(relation, claim.roles())
                    .forEach((role, entities) ->
                            entities.forEach(entity -> named.computeIfAbsent(role, none -> new TreeMap<>())
                                    .computeIfAbsent(entity, none -> new ArrayList<>())
                                    .add(claim.voice().known())));
        }
        var roles = new EnumMap<Role, Map<EntityKey, Knowledge>>(Role.class);
        named.forEach((role, entities) -> {
            var known = new TreeMap<EntityKey, Knowledge>();
            entities.forEach((entity, when) -> known.put(entity, Knowledge.any(when)));
            roles.put(role, known);
        });
        return roles;
    }

    /** Every edge of a fact by its key; it was known when both its ends were. */
    public static Map<String, Drawn> drawn(
            Relation relation, String factKey, Map<Role, Map<EntityKey, Knowledge>> roles) {
        var drawn = new LinkedHashMap<String, Drawn>();
        for (EdgeRule rule : relation.edges()) {
            roles.getOrDefault(rule.from(), Map.of())
                    .forEach((from, since) -> roles.getOrDefault(rule.to(), Map.of())
                            .forEach((to, until) -> {
                                if (!from.equals(to)) {
                                    Edge edge = edge(factKey, rule, from, to);
                                    drawn.putIfAbsent(
                                            edge.key(), new Drawn(edge, Knowledge.all(List.of(since, until))));
                                }
                            }));
        }
        return drawn;
    }

    /** One edge for each rule and each pair of entities in its two roles; none from an entity to itself. */
    public static List<Edge> edges(Relation relation, String factKey, Map<Role, List<EntityKey>> roles) {
        var edges = new ArrayList<Edge>();
        for (EdgeRule rule : relation.edges()) {
            for (EntityKey from : roles.getOrDefault(rule.from(), List.of())) {
                for (EntityKey to : roles.getOrDefault(rule.to(), List.of())) {
                    if (!from.equals(to)) {
                        edges.add(edge(factKey, rule, from, to));
                    }
                }
            }
        }
        return edges;
    }

    private static Edge edge(String factKey, EdgeRule rule, EntityKey from, EntityKey to) {
        return new Edge(
                "edge:" + Hash.of(List.of(factKey, rule.type(), from.value(), to.value())), rule.type(), from, to);
    }
}
