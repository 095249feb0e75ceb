package dev.entente.graph;

import dev.entente.fact.Claim;
import dev.entente.fact.EntityKey;
import java.util.Map;

/**
 * A claim with its fact, its article and the entities it names.
 *
 * @param entities by key, everyone in its roles and its attribution
 */
public record ClaimRow(String key, String fact, ArticleRow article, Claim claim, Map<EntityKey, EntityNode> entities) {}
