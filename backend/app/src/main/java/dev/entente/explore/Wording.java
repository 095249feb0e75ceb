package dev.entente.explore;

import dev.entente.fact.Claim;
import dev.entente.fact.EntityKey;
import dev.entente.graph.EntityNode;
import dev.entente.graph.FactRow;
import dev.entente.ontology.Ontology;
import dev.entente.ontology.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Says facts and claims in one sentence each, by their relation's template. */
final class Wording {
    private final Ontology ontology;

    Wording(Ontology ontology) {
        this.ontology = ontology;
    }

    String of(FactRow fact) {
        return fill(fact.relation(), role -> names(fact.roles().getOrDefault(role, List.of())), fact.value());
    }

    String of(Claim claim, Map<EntityKey, EntityNode> entities) {
        return fill(
                claim.relation(),
                role -> names(claim.in(role).stream()
                        .flatMap(participant -> Optional.ofNullable(entities.get(participant.key())).stream())
                        .toList()),
                claim.value());
    }

    /** The names of instruments or topics and the value: what an edge's label adds to its relation. */
    @Nullable
    String detail(FactRow fact) {
        var parts = new ArrayList<String>();
        for (Role role : List.of(Role.INSTRUMENT, Role.TOPIC)) {
            fact.roles().getOrDefault(role, List.of()).forEach(entity -> parts.add(entity.name()));
        }
        if (fact.value() != null) {
            parts.add(fact.value());
        }
        return parts.isEmpty() ? null : String.join(", ", parts);
    }

    private String fill(String relation, Function<Role, String> names, @Nullable String value) {
        return ontology.relation(relation)
                .map(known -> known.sentence()
                        .fill(slot -> Role.ofWord(slot).map(names).orElse(Objects.requireNonNullElse(value, ""))))
                .orElse(relation);
    }

    /** {@code Su-35, S-400 and drones}. */
    private static String names(List<EntityNode> entities) {
        List<String> names = entities.stream().map(EntityNode::name).toList();
        return names.size() < 2
                ? String.join("", names)
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }
}
