package dev.entente.export;

import dev.entente.ontology.EntityLabel;
import dev.entente.ontology.Family;
import dev.entente.ontology.Ontology;
import dev.entente.ontology.Relation;
import java.util.Map;
import java.util.stream.Collectors;

/** The page's colours on a light ground, as {@code #rrggbb}: of entities by their label, of edges by their family. */
final class Colours {
    private static final String GREY = "#808080";

    private final Ontology ontology;
    private final Map<String, EntityLabel> labels;
    private final Map<String, String> families;

    Colours(Ontology ontology) {
        this.ontology = ontology;
        labels = ontology.labels().stream().collect(Collectors.toMap(EntityLabel::label, label -> label));
        families = ontology.families().stream().collect(Collectors.toMap(Family::family, Family::colour));
    }

    String ofLabel(String label) {
        EntityLabel known = labels.get(label);
        return known == null ? GREY : known.colour();
    }

    /** A node shape of Cytoscape.js. */
    String shape(String label) {
        EntityLabel known = labels.get(label);
        return known == null ? "rectangle" : known.shape();
    }

    String ofEdge(String type) {
        return ontology.relationOfEdge(type)
                .map(Relation::family)
                .map(families::get)
                .orElse(GREY);
    }
}
