package dev.entente.review;

/**
 * What saving a review did.
 *
 * @param article the article's id in the record
 * @param added claims of whoever read the article that are new in the record
 * @param matched those that it had
 * @param stated claims of the curator's
 * @param retracted claims that were taken back, rejected or corrected ones
 */
public record Saved(String article, int added, int matched, int stated, int retracted) {}
