package dev.entente.fact;

/**
 * What a fact draws between two entities.
 *
 * @param key unique among all edges and the same whenever it is derived again
 * @param type the relationship type
 */
public record Edge(String key, String type, EntityKey from, EntityKey to) {}
