package dev.entente.ontology;

/** A family of relations that are drawn in one colour: {@code colour} on a light ground, {@code colourDark} on a dark one. */
public record Family(String family, String label, String colour, String colourDark) {}
