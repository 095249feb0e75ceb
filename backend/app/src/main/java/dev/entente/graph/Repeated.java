package dev.entente.graph;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The properties of a node or relationship, in the order of their names. It stands in many rows of an answer, and in its
 * graph besides: as the very same object, so that whoever writes the answer can tell.
 */
public final class Repeated extends AbstractMap<String, @Nullable Object> {
    private final Map<String, @Nullable Object> values;

    Repeated(Map<String, @Nullable Object> values) {
        this.values = Collections.unmodifiableMap(values);
    }

    @Override
    public Set<Entry<String, @Nullable Object>> entrySet() {
        return values.entrySet();
    }
}
