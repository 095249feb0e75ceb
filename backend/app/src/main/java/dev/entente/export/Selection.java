package dev.entente.export;

import dev.entente.graph.Clocks;
import java.util.Set;

/** What is handed out. */
public sealed interface Selection {
    /** The time at which it is read. */
    Clocks clocks();

    /** The whole store: where no clock is set, with what was retracted and every correction. */
    record Everything(Clocks clocks) implements Selection {
        public Everything() {
            this(Clocks.ALL);
        }
    }

    /**
     * Some facts, and what belongs to them.
     *
     * @param total how many there were before a limit cut some off; at least as many as {@code keys}
     */
    record Facts(Set<String> keys, long total, Clocks clocks) implements Selection {
        public Facts {
            keys = Set.copyOf(keys);
        }
    }
}
