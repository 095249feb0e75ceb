package dev.entente.review;

import dev.entente.article.Article;
import dev.entente.fact.Claim;
import dev.entente.fact.Entity;
import java.util.List;

/**
 * What an article would put into the record.
 *
 * @param claims by whoever read it, in the order of the text, no two with the same key
 * @param refused how many more were read that the vocabulary does not allow
 */
public record Proposal(Article article, List<Claim> claims, List<Entity> entities, int refused) {
    public Proposal {
        claims = List.copyOf(claims);
        entities = List.copyOf(entities);
    }
}
