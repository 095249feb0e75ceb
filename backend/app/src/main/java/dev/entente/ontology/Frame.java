package dev.entente.ontology;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A way in which texts put a relation into words: what sets it off, and where its roles stand around that. Where both
 * verbs and nouns are given, it takes one of these verbs with one of these nouns as its object ("sign a treaty").
 *
 * @param verbs as the dictionary has them; of several words where a particle, a preposition or an object belongs to
 *     them ("shut down", "call for"); {@code be wary} is an adjective that something is
 * @param nouns what happened, as a noun: "visit"
 * @param is what somebody or something is called: "Norland's <em>president</em>", "<em>capital</em> of Norland"
 * @param clauses where given, one of these must stand in an infinitive below: "vowed to <em>strike</em>"
 * @param needs slots that must be filled, apart from those of the roles that the relation requires
 * @param slots what stands where: a grammatical place ({@code subject}, {@code object}, {@code indirect}, {@code whose},
 *     {@code modifier}, a preposition, {@code clause.object}, {@code object.modifier} …) to the roles that it may fill, the first
 *     that fits; {@code parties} are both sides at once, {@code value} the literal, and nothing at all rules a place out
 * @param fits narrower labels than the relation's own for some roles, which must then be filled
 * @param status what such words make of the fact, where not simply what happened: {@code sought}; {@code occurred} and
 *     {@code ongoing} are what they presuppose
 * @param otherwise whether it counts only where nothing else is read of what stands below its word
 * @param beside whether it counts beside another relation's frame on the same word: who held talks on something met, too
 */
public record Frame(
        List<String> verbs,
        List<String> nouns,
        List<String> is,
        List<String> clauses,
        List<String> needs,
        Map<String, List<String>> slots,
        Map<String, Set<String>> fits,
        @Nullable String status,
        boolean otherwise,
        boolean beside) {
    /** Both sides of a symmetric fact: "between Norland and Southland". */
    public static final String PARTIES = "parties";

    /** The relation's literal. */
    public static final String VALUE = "value";

    public Frame {
        verbs = List.copyOf(verbs);
        nouns = List.copyOf(nouns);
        is = List.copyOf(is);
        clauses = List.copyOf(clauses);
        needs = List.copyOf(needs);
        slots = Map.copyOf(slots);
        fits = Map.copyOf(fits);
    }
}
