package dev.entente.article;

import java.util.Locale;

/** What of an article is kept. */
public enum Kind {
    /** The published text. */
    ORIGINAL,
    /** A part of the published text. */
    EXCERPT,
    /** The article's facts retold in our own words. */
    BRIEF,
    /** A row of a register or a table, written out field by field. */
    RECORD;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
