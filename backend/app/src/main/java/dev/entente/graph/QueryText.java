package dev.entente.graph;

import org.jspecify.annotations.Nullable;

/**
 * A statement without what stood before it.
 *
 * @param language the version of Cypher that was asked for, or null for the server's own
 * @param body blanks where the prefix stood
 */
record QueryText(QueryMode mode, @Nullable String language, String body) {
    /** The same, in this version of Cypher. */
    QueryText in(String version) {
        return new QueryText(mode, version, body);
    }

    /** How many lines {@link #sent} puts before the user's own. */
    int linesBefore(QueryMode how) {
        return language == null && how == QueryMode.RUN ? 0 : 1;
    }

    /** What goes to the server: only words of ours stand before the statement. */
    String sent(QueryMode how) {
        String version = language == null ? "" : "CYPHER " + language + " ";
        return linesBefore(how) == 0 ? body : version + (how == QueryMode.RUN ? "" : how.name()) + "\n" + body;
    }
}
