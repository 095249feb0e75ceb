package dev.entente.graph;

import dev.entente.fact.Status;
import dev.entente.fact.Time;
import dev.entente.ontology.Role;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A fact with what its claims amount to and everyone in it. */
public record FactRow(
        String key,
        String relation,
        @Nullable String value,
        Status status,
        Map<Status, Integer> spread,
        @Nullable Time time,
        int claims,
        int publishers,
        Map<Role, List<EntityNode>> roles) {}
