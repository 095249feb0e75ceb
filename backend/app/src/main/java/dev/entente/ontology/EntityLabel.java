package dev.entente.ontology;

/**
 * A kind of entity, as {@code ontology/labels.json} describes it.
 *
 * @param keyPrefix what the keys of such entities begin with, before the colon
 * @param shape a node shape of Cytoscape.js
 * @param colour on a light ground, {@code #rrggbb}; {@code colourDark} on a dark one
 */
public record EntityLabel(
        String label,
        String plural,
        String definition,
        String keyPrefix,
        String shape,
        String colour,
        String colourDark) {}
