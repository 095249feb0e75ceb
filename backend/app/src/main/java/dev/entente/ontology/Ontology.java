package dev.entente.ontology;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The whole vocabulary, checked: every name that one part uses is defined by another. */
public final class Ontology {
    private final List<EntityLabel> labels;
    private final List<Family> families;
    private final Map<String, Relation> relations = new LinkedHashMap<>();
    private final Map<String, Relation> byEdgeType = new LinkedHashMap<>();

    Ontology(List<EntityLabel> labels, List<Family> families, Collection<Relation> relations) {
        this.labels = List.copyOf(labels);
        this.families = List.copyOf(families);
        for (Relation relation : relations) {
            this.relations.put(relation.name(), relation);
            relation.edges().forEach(edge -> byEdgeType.put(edge.type(), relation));
        }
    }

    public List<EntityLabel> labels() {
        return labels;
    }

    public List<Family> families() {
        return families;
    }

    /** In the order of their names. */
    public List<Relation> relations() {
        return new ArrayList<>(relations.values());
    }

    public Optional<Relation> relation(String name) {
        return Optional.ofNullable(relations.get(name));
    }

    /** Every relationship type that facts draw. */
    public List<String> edgeTypes() {
        return new ArrayList<>(byEdgeType.keySet());
    }

    public Optional<Relation> relationOfEdge(String type) {
        return Optional.ofNullable(byEdgeType.get(type));
    }

    public boolean hasLabel(String label) {
        return labels.stream().anyMatch(known -> known.label().equals(label));
    }

    /** The label whose keys begin with this prefix. */
    public Optional<EntityLabel> labelOfPrefix(String prefix) {
        return labels.stream().filter(label -> label.keyPrefix().equals(prefix)).findFirst();
    }
}
