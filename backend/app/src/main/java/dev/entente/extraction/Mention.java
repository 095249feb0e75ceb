package dev.entente.extraction;

import dev.entente.fact.Entity;

/**
 * A stretch of an article that names an entity.
 *
 * @param begin in UTF-16 units of the article's text
 * @param end exclusive
 * @param text the words
 * @param generic whether it names a class of things, as {@code howitzers} does, and not one by its own name
 */
record Mention(int begin, int end, String text, Entity entity, boolean generic) {
    boolean isA(String label) {
        return entity.label().equals(label);
    }
}
