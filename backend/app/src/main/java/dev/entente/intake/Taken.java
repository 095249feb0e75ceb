package dev.entente.intake;

import dev.entente.article.Article;

/** What became of a file, or of an item of a feed. */
public sealed interface Taken {
    /** Where it stands: a file, and in a feed which item. */
    String where();

    record Read(String where, Article article) implements Taken {}

    /** @param reason why it is no article, and what to do where something can be done */
    record LeftOut(String where, String reason) implements Taken {}
}
