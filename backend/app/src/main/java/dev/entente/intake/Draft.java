package dev.entente.intake;

import dev.entente.article.Published;
import org.jspecify.annotations.Nullable;

/**
 * What a file, an item or a row says of itself.
 *
 * @param name what the article's id is made from, or null where nothing names it
 */
public record Draft(
        @Nullable String name,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable Published published,
        @Nullable String address,
        @Nullable String language,
        String text) {}
