package dev.entente.export;

import java.util.Set;

/** What is handed out. */
public sealed interface Selection {
    /** The whole store. */
    record Everything() implements Selection {}

    /**
     * Some facts, and what belongs to them.
     *
     * @param total how many there were before a limit cut some off; at least as many as {@code keys}
     */
    record Facts(Set<String> keys, long total) implements Selection {
        public Facts {
            keys = Set.copyOf(keys);
        }
    }
}
