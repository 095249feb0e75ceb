package dev.entente.ingest;

import dev.entente.article.Article;
import dev.entente.dataset.Problem;
import dev.entente.dataset.Source;
import dev.entente.fact.Claim;
import dev.entente.graph.LoadOutcome;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An article with its claims, line by line: whether each is new, and what is wrong with it. */
final class ArticleGroup {
    private final boolean articlesFirst;
    private final Map<String, String> digests = new HashMap<>();
    private @Nullable Article first;
    private String sha256 = "";
    private boolean rejected;

    /** @param articlesFirst whether all lines that introduce an article come before its claims, else each before its own */
    ArticleGroup(boolean articlesFirst) {
        this.articlesFirst = articlesFirst;
    }

    LoadOutcome article(Article article) {
        String text = article.text().sha256();
        if (first == null || !first.id().equals(article.id())) {
            first = article;
            sha256 = text;
            rejected = false;
            digests.clear();
            return new LoadOutcome.Added();
        }
        boolean same = text.equals(sha256);
        rejected = articlesFirst ? rejected || !same : !same;
        return same ? new LoadOutcome.Matched() : LoadOutcome.Rejected.otherText(article);
    }

    /** What is wrong with a claim, or null. */
    @Nullable
    Problem problem(Source source, Claim claim) {
        boolean here = first != null && first.id().equals(claim.article());
        if (here && rejected) {
            return Check.articleRejected(source, claim);
        }
        return Check.quote(source, claim, here ? Optional.of(article().text()) : Optional.empty())
                .orElse(null);
    }

    /** The article whose claims are taken. */
    Article article() {
        return Objects.requireNonNull(first);
    }

    LoadOutcome claim(String key, String digest) {
        String before = digests.putIfAbsent(key, digest);
        if (before == null) {
            return new LoadOutcome.Added();
        }
        return before.equals(digest) ? new LoadOutcome.Matched() : LoadOutcome.Rejected.otherClaim();
    }
}
