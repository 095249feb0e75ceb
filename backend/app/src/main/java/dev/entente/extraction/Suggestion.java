package dev.entente.extraction;

import dev.entente.ontology.Role;
import java.util.Map;

/**
 * A claim that a second reader suggests, in words that nobody has checked yet.
 *
 * @param sentence which sentence states it, from 0
 * @param quote the words of that sentence that do
 * @param relation by its name
 * @param status by its word
 * @param roles who stands where, in words of the sentence or by name
 */
public record Suggestion(int sentence, String quote, String relation, String status, Map<Role, String> roles) {
    public Suggestion {
        roles = Map.copyOf(roles);
    }
}
