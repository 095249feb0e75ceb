package dev.entente.ontology;

import java.util.Set;

/**
 * Who may stand in a role of a relation.
 *
 * @param labels the entity labels allowed, never empty
 * @param required whether a claim without it is rejected
 * @param many whether several entities may share the role
 */
public record RoleRule(Set<String> labels, boolean required, boolean many) {
    public RoleRule {
        labels = Set.copyOf(labels);
    }
}
