package dev.entente.graph;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Values;

/**
 * At which time the record is read, on its two clocks.
 *
 * @param asOf true on: only what had begun by the end of that day, and of what lasts only what had not ended; null for all
 * @param knownAt known on: only what claims said by the end of that day, and as it stood then; null for all that is
 *     recorded
 */
public record Clocks(@Nullable LocalDate asOf, @Nullable LocalDate knownAt) {
    /** All that is recorded, whenever it was true. */
    public static final Clocks ALL = new Clocks(null, null);

    /** Later than anything: on that day all that is recorded is known. */
    private static final LocalDate EVER = LocalDate.of(9999, 12, 31);

    /** Whether one of the clocks is set to a day. */
    boolean timed() {
        return asOf != null || knownAt != null;
    }

    /** The parameters under which statements know both clocks, with others. */
    Map<String, Object> with(Map<String, Object> others) {
        var parameters = new HashMap<>(others);
        parameters.put("asOf", asOf == null ? Values.NULL : asOf);
        parameters.put("knownAt", knownAt == null ? Values.NULL : knownAt);
        return parameters;
    }

    /** The same for a statement that reads standings whatever the day, and needs one. */
    Map<String, Object> dated(Map<String, Object> others) {
        Map<String, Object> parameters = with(others);
        if (knownAt == null) {
            parameters.put("knownAt", EVER);
        }
        return parameters;
    }
}
