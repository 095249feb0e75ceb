package dev.entente.graph;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Statements that were found to do nothing but read, so that asking them again costs no second look. A verdict for which
 * a parameter's value was looked at holds for the very same values only. All are kept for a minute: what the server
 * plans can change with its schema.
 */
final class QueryVerdicts {
    private static final int MOST = 500;
    private static final int LONGEST = 5_000;
    private static final long FRESH = Duration.ofMinutes(1).toNanos();

    /** @param parameters those that the verdict rests on; null where it rests on none, whatever is given */
    private record Key(String statement, @Nullable Map<String, ?> parameters) {}

    /** @param until when it is too old, by the clock of {@link System#nanoTime} */
    private record Verdict(QueryCost cost, long until) {}

    private final Map<Key, Verdict> verdicts = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Verdict> eldest) {
            return size() > MOST;
        }
    };

    /** What it can cost, where it was found to do nothing but read. */
    synchronized Optional<QueryCost> find(QueryText text, Map<String, ?> parameters) {
        return fresh(key(text, null)).or(() -> fresh(key(text, parameters)));
    }

    private Optional<QueryCost> fresh(Key key) {
        return Optional.ofNullable(verdicts.get(key))
                .filter(verdict -> verdict.until() - System.nanoTime() > 0)
                .map(Verdict::cost);
    }

    synchronized void keep(QueryText text, Map<String, ?> parameters, QueryCost cost) {
        Map<String, ?> restsOn = cost.dependent() ? parameters : null;
        if (text.body().length() + String.valueOf(restsOn).length() <= LONGEST) {
            verdicts.put(key(text, restsOn), new Verdict(cost, System.nanoTime() + FRESH));
        }
    }

    synchronized void forget() {
        verdicts.clear();
    }

    private static Key key(QueryText text, @Nullable Map<String, ?> parameters) {
        return new Key(text.sent(QueryMode.RUN), parameters);
    }
}
