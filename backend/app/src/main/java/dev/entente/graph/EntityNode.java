package dev.entente.graph;

import org.jspecify.annotations.Nullable;

/**
 * An entity as it is drawn.
 *
 * @param code ISO 3166-1 alpha-3 of a state
 * @param facts how many facts it takes part in
 */
public record EntityNode(
        String key, String label, String name, @Nullable String code, long facts) {}
