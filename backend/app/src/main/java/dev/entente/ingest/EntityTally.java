package dev.entente.ingest;

import dev.entente.fact.EntityKey;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * By which name each entity is to be called that no line describes, and in how many roles it stands. What is known of an
 * entity may be handed on several times, so that memory is bounded: names and numbers are put together by who takes them.
 */
final class EntityTally {
    private static final int KEPT = 50_000;

    /** @param name the first in the alphabet, null where nobody named it */
    record Seen(@Nullable String name, long taken) {
        Seen with(Seen other) {
            return new Seen(first(name, other.name), taken + other.taken);
        }

        private static @Nullable String first(@Nullable String one, @Nullable String other) {
            if (one == null || other == null) {
                return one == null ? other : one;
            }
            return one.compareTo(other) <= 0 ? one : other;
        }
    }

    private final Map<EntityKey, Seen> seen = new HashMap<>();
    private final BiConsumer<EntityKey, Seen> sink;

    EntityTally(BiConsumer<EntityKey, Seen> sink) {
        this.sink = sink;
    }

    void named(EntityKey key, String name) {
        add(key, new Seen(name, 0));
    }

    void taken(EntityKey key) {
        add(key, new Seen(null, 1));
    }

    private void add(EntityKey key, Seen more) {
        seen.merge(key, more, Seen::with);
        if (seen.size() >= KEPT) {
            flush();
        }
    }

    void flush() {
        seen.forEach(sink);
        seen.clear();
    }
}
