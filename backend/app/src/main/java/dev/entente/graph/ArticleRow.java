package dev.entente.graph;

import dev.entente.article.Article;

/** An article and how many claims come from it. Lists leave its text empty. */
public record ArticleRow(Article article, long claims) {}
