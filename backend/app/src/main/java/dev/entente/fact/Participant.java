package dev.entente.fact;

import org.jspecify.annotations.Nullable;

/**
 * An entity in a claim.
 *
 * @param name what it is called where no entity line introduces it
 * @param mention the words of the quote that name it
 * @param quantity how many, as stated: {@code dozens}
 */
public record Participant(
        EntityKey key,
        String name,
        @Nullable String mention,
        @Nullable String quantity) {
    Participant as(EntityKey other) {
        return new Participant(other, name, mention, quantity);
    }
}
