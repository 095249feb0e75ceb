package dev.entente.extraction;

import dev.entente.article.Article;
import dev.entente.fact.Claim;
import dev.entente.fact.Entity;
import java.util.List;

/**
 * What was read out of an article.
 *
 * @param claims in the order of the text
 * @param entities everybody whom the claims name, with what the tables know of them and of those they refer to
 */
public record Extraction(Article article, List<Claim> claims, List<Entity> entities) {
    public Extraction {
        claims = List.copyOf(claims);
        entities = List.copyOf(entities);
    }
}
