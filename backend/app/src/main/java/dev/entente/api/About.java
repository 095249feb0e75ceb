package dev.entente.api;

/**
 * What the server says of itself.
 *
 * @param version of Entente
 * @param database where its Neo4j answers
 */
public record About(String version, String database, boolean databaseIsEmbedded) {}
