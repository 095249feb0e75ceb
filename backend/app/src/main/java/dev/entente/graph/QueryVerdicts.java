package dev.entente.graph;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Statements that were found to do nothing but read, so that asking them again costs no second look. Only a verdict that
 * depends on no parameter's value is kept, and for a minute: what the server plans can change with its schema.
 */
final class QueryVerdicts {
    private static final int MOST = 500;
    private static final int LONGEST = 5_000;
    private static final long FRESH = Duration.ofMinutes(1).toNanos();

    private final Map<String, Long> until = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            return size() > MOST;
        }
    };

    synchronized boolean holds(QueryText text) {
        Long end = until.get(key(text));
        return end != null && end - System.nanoTime() > 0;
    }

    synchronized void keep(QueryText text) {
        if (text.body().length() <= LONGEST) {
            until.put(key(text), System.nanoTime() + FRESH);
        }
    }

    synchronized void forget() {
        until.clear();
    }

    private static String key(QueryText text) {
        return text.sent(QueryMode.RUN);
    }
}
