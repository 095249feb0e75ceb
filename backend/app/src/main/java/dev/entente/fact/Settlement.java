package dev.entente.fact;

import dev.entente.fact.Derivation.Drawn;
import dev.entente.fact.Derivation.Stated;
import dev.entente.ontology.Relation;
import dev.entente.ontology.Role;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that follows from a fact's claims, and nothing else does: what it amounts to and amounted to, who stands in it, and
 * its edges.
 *
 * @param all what all its claims would amount to, also those that were retracted
 * @param history earliest first
 * @param edges by key
 */
public record Settlement(
        String fact,
        Relation relation,
        Verdict all,
        List<Standing> history,
        Map<Role, Map<EntityKey, Knowledge>> roles,
        Map<String, Drawn> edges) {

    /** Works it out; the order of claims has no influence. */
    public static Settlement of(String fact, Relation relation, Collection<Stated> claims) {
        Map<Role, Map<EntityKey, Knowledge>> roles = Derivation.roles(relation, claims);
        List<Voice> voices = claims.stream().map(Stated::voice).toList();
        return new Settlement(
                fact,
                relation,
                Verdict.of(voices),
                Standing.history(voices),
                roles,
                Derivation.drawn(relation, fact, roles));
    }

    /** What it amounts to by all that is recorded, or nothing where every claim was retracted. */
    public Optional<Verdict> now() {
        return history.stream()
                .filter(standing -> standing.knownUntil() == null)
                .map(Standing::verdict)
                .findFirst();
    }
}
