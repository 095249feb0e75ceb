package dev.entente.dataset;

import org.jspecify.annotations.Nullable;

/** The line that introduces an article. */
record ArticleEntry(@Nullable ArticleLine article) {}
