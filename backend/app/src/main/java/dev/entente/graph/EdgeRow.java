package dev.entente.graph;

import dev.entente.fact.Derivation;
import dev.entente.fact.Edge;
import dev.entente.fact.EntityKey;
import dev.entente.fact.Status;
import dev.entente.ontology.Ontology;
import dev.entente.ontology.Relation;
import dev.entente.ontology.Role;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** An edge, the fact that draws it, and the entities at its ends. */
public record EdgeRow(Edge edge, FactRow fact, EntityNode from, EntityNode to) {
    /**
     * The edges that a fact draws; none where it was retracted.
     *
     * @throws GraphException where the vocabulary lacks the fact's relation
     */
    public static List<EdgeRow> of(FactRow fact, Ontology ontology) {
        Relation relation =
                ontology.relation(fact.relation()).orElseThrow(() -> GraphException.unknownRelation(fact.relation()));
        if (fact.status() == Status.RETRACTED) {
            return List.of();
        }
        var byKey = new HashMap<EntityKey, EntityNode>();
        var keys = new EnumMap<Role, List<EntityKey>>(Role.class);
        fact.roles().forEach((role, entities) -> keys.put(role, remembered(entities, byKey)));
        return Derivation.edges(relation, fact.key(), keys).stream()
                .map(edge -> new EdgeRow(edge, fact, end(byKey, edge.from()), end(byKey, edge.to())))
                .toList();
    }

    private static List<EntityKey> remembered(List<EntityNode> entities, Map<EntityKey, EntityNode> byKey) {
        return entities.stream()
                .map(entity -> {
                    var key = new EntityKey(entity.key());
                    byKey.put(key, entity);
                    return key;
                })
                .toList();
    }

    private static EntityNode end(Map<EntityKey, EntityNode> byKey, EntityKey key) {
        return Objects.requireNonNull(byKey.get(key));
    }
}
