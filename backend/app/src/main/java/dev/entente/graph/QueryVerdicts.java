package dev.entente.graph;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Statements that were found to do nothing but read, so that asking them again costs no second look. A verdict for which
 * a parameter's value was looked at holds for the very same values only. All are kept for a minute: what the server
 * plans can change with its schema.
 */
final class QueryVerdicts {
    private static final int MOST = 500;
    private static final int LONGEST = 5_000;
    private static final long FRESH = Duration.ofMinutes(1).toNanos();

    /** @param parameters those that the verdict rests on; empty for none */
    private record Key(String statement, Map<String, ?> parameters) {}

    private final Map<Key, Long> until = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Long> eldest) {
            return size() > MOST;
        }
    };

    synchronized boolean holds(QueryText text, Map<String, ?> parameters) {
        return isFresh(key(text, Map.of())) || isFresh(key(text, parameters));
    }

    private boolean isFresh(Key key) {
        Long end = until.get(key);
        return end != null && end - System.nanoTime() > 0;
    }

    /** @param parameters those that the verdict rests on; empty for none */
    synchronized void keep(QueryText text, Map<String, ?> parameters) {
        if (text.body().length() + parameters.toString().length() <= LONGEST) {
            until.put(key(text, parameters), System.nanoTime() + FRESH);
        }
    }

    synchronized void forget() {
        until.clear();
    }

    private static Key key(QueryText text, Map<String, ?> parameters) {
        return new Key(text.sent(QueryMode.RUN), parameters);
    }
}
