package dev.entente.ontology;

/**
 * An edge that every fact of a relation draws, one for each pair of entities in its two roles.
 *
 * @param type the relationship type in Neo4j; belongs to one relation only
 * @param label how the edge reads from {@code from} to {@code to}
 * @param inverse how it reads back
 */
public record EdgeRule(String type, Role from, Role to, String label, String inverse) {}
