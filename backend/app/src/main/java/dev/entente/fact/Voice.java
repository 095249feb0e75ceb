package dev.entente.fact;

import org.jspecify.annotations.Nullable;

/**
 * Claims of one fact that say the same: so many of one publisher, with one status and one date.
 *
 * @param publisher who published the articles; an article of an unknown publisher is a publisher of its own
 */
public record Voice(
        String publisher, Status status, @Nullable Time time, int claims) {}
