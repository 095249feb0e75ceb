package dev.entente.article;

import java.util.Locale;

/** What of an article is kept. */
public enum Kind {
    /** The published text. */
    ORIGINAL,
    /** A part of the published text. */
    EXCERPT,
    /** The article's facts retold in our own words. */
    BRIEF;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
