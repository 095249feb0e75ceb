package dev.entente.dataset;

import dev.entente.article.Article;
import dev.entente.fact.Claim;
import dev.entente.fact.Correction;
import dev.entente.fact.Entity;

/** A line of a dataset that says what it should, or the problem with it. */
public sealed interface Entry {
    Source source();

    record OfArticle(Source source, Article article) implements Entry {}

    record OfEntity(Source source, Entity entity) implements Entry {}

    /** {@code claim}'s span has not been held against the article's text yet: that may stand in another file. */
    record OfClaim(Source source, Claim claim) implements Entry {}

    /** What it corrects may stand in another file. */
    record OfCorrection(Source source, Correction correction) implements Entry {}

    record Bad(Problem problem) implements Entry {
        @Override
        public Source source() {
            return problem.source();
        }
    }
}
