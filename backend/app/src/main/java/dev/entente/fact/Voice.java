package dev.entente.fact;

import org.jspecify.annotations.Nullable;

/**
 * A claim, as far as it counts towards its fact.
 *
 * @param publisher whose report it is: the outlet that its attribution ends with, else the agency that the article
 *     credits, else who published the article; an article of an unknown publisher is a publisher of its own
 * @param known when the claim was known
 */
public record Voice(
        String publisher,
        Status status,
        @Nullable Time time,
        @Nullable String value,
        double confidence,
        Knowledge known) {}
