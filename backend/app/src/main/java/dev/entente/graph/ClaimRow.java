package dev.entente.graph;

import dev.entente.fact.Claim;
import dev.entente.fact.EntityKey;
import dev.entente.fact.Knowledge;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A claim with its fact, its article and the entities it names.
 *
 * @param claim as it was made, under the keys it was made with
 * @param known when it was known: it was retracted where it is not now
 * @param voice whose report it is, as far as its fact counts publishers; null where nobody asked
 * @param entities by the claim's keys, everyone in its roles and its attribution, as the record has settled on them
 */
public record ClaimRow(
        String key,
        String fact,
        ArticleRow article,
        Claim claim,
        Knowledge known,
        @Nullable String voice,
        Map<EntityKey, EntityNode> entities) {

    /** The claim under the keys that the record has settled on. */
    Claim settled() {
        return claim.naming(
                key -> new EntityKey(Objects.requireNonNull(entities.get(key)).key()));
    }
}
