package dev.entente.graph;

import dev.entente.article.Article;

/** What became of one line on its way into the record. */
public sealed interface LoadOutcome {
    /** It was new. */
    record Added() implements LoadOutcome {}

    /** The record had it already, and nothing was changed. */
    record Matched() implements LoadOutcome {}

    /** It contradicts the record, which is never overwritten. */
    record Rejected(String field, String message, String remedy) implements LoadOutcome {
        /** Of an article whose id the record has with another text. */
        public static Rejected otherText(Article article) {
            return new Rejected(
                    "article.id",
                    "'" + article.id() + "' is in the record with another text",
                    "give the new text an id of its own");
        }

        /** Of a claim that the record has otherwise. */
        public static Rejected otherClaim() {
            return new Rejected(
                    "",
                    "the record has this claim of the same passage with another status, date, wording or attribution",
                    "the record is never overwritten: correct the line, or give it another 'by'");
        }
    }
}
