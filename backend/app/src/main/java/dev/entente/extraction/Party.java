package dev.entente.extraction;

import dev.entente.fact.Entity;
import dev.entente.fact.Participant;
import org.jspecify.annotations.Nullable;

/**
 * An entity at a place in a sentence.
 *
 * @param mention the words that name it there
 * @param quantity how many, as said
 * @param sure how sure it is that these words mean it: 1 for a name, less for a pronoun
 */
record Party(Entity entity, String mention, @Nullable String quantity, double sure) {
    /** How sure a pronoun is. */
    static final double REFERRED = 0.8;

    /** How sure a description is. */
    static final double DESCRIBED = 0.9;

    Participant participant() {
        return new Participant(entity.key(), entity.name(), mention, quantity);
    }

    boolean isA(String label) {
        return entity.label().equals(label);
    }

    Party as(Entity other) {
        return new Party(other, mention, quantity, sure);
    }

    Party counting(@Nullable String number) {
        return number == null ? this : new Party(entity, mention, number, sure);
    }
}
