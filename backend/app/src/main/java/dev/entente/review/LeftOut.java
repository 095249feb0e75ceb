package dev.entente.review;

/**
 * Something of which no article could be made.
 *
 * @param where which item of a feed, or empty
 * @param reason as the rest of a sentence that begins with "it"
 */
public record LeftOut(String where, String reason) {}
