package dev.entente.export;

import dev.entente.graph.Clocks;
import java.util.Map;
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
     * @param edges of the edges that these facts draw only these; all of them where it is empty
     * @param entities entities that are there even where no edge reaches them
     * @param places where entities stand on the page
     * @param total how many facts there were before a limit cut some off; at least as many as {@code keys}
     */
    record Facts(
            Set<String> keys,
            Set<String> edges,
            Set<String> entities,
            Map<String, Place> places,
            long total,
            Clocks clocks)
            implements Selection {
        public Facts {
            keys = Set.copyOf(keys);
            edges = Set.copyOf(edges);
            entities = Set.copyOf(entities);
            places = Map.copyOf(places);
        }

        /** Facts with all their edges. */
        public Facts(Set<String> keys, long total, Clocks clocks) {
            this(keys, Set.of(), Set.of(), Map.of(), total, clocks);
        }

        public boolean cut() {
            return keys.size() < total;
        }
    }

    /** A place on the page, in its units; down is positive. */
    record Place(double x, double y) {}
}
