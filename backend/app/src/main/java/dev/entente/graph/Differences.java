package dev.entente.graph;

import dev.entente.fact.Status;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;

/** Reads what changed in the record between two days, on either clock. Cost grows with what changed. */
public final class Differences {
    /** Which clock runs from one day to the other; the other one stands still. */
    public enum Clock {
        HAPPENED,
        KNOWN
    }

    /**
     * Keys of what changed in one way.
     *
     * @param keys the strongest of them
     * @param total how many there are
     */
    public record Changes(List<String> keys, long total) {
        public Changes {
            keys = List.copyOf(keys);
        }
    }

    private final Graph graph;

    Differences(Graph graph) {
        this.graph = graph;
    }

    /**
     * Facts by what became of them: on the clock of what is known {@code new}, {@code confirmed}, {@code disputed},
     * {@code changed}, {@code ended} and {@code retracted}; on that of what happened {@code new} and {@code ended}.
     *
     * @param standing where the clock stands that does not run
     * @param limit how many keys of each
     */
    public Map<String, Changes> facts(Clock clock, LocalDate from, LocalDate to, Clocks standing, int limit) {
        return changes(
                clock == Clock.KNOWN ? "read/diff-known-facts" : "read/diff-happened-facts", from, to, standing, limit);
    }

    /** Entities that came into facts ({@code new}) or went out of them ({@code retracted}, {@code ended}). */
    public Map<String, Changes> entities(Clock clock, LocalDate from, LocalDate to, Clocks standing, int limit) {
        return changes(
                clock == Clock.KNOWN ? "read/diff-known-entities" : "read/diff-happened-entities",
                from,
                to,
                standing,
                limit);
    }

    private Map<String, Changes> changes(String name, LocalDate from, LocalDate to, Clocks standing, int limit) {
        var parameters = new HashMap<String, Object>(standing.dated(Map.of("from", from, "to", to, "limit", limit)));
        parameters.put("happened", List.of(Status.OCCURRED.word(), Status.ONGOING.word()));
        var changes = new TreeMap<String, Changes>();
        try (Session session = graph.readSession()) {
            List<Record> rows = session.executeRead(tx ->
                    tx.run(graph.statements().at(name, standing), parameters).list());
            rows.forEach(row -> changes.put(
                    row.get("change").asString(),
                    new Changes(
                            row.get("keys").asList(Value::asString),
                            row.get("total").asLong())));
        }
        return changes;
    }
}
