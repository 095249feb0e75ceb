package dev.entente.graph;

import dev.entente.fact.Status;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which edges of an entity to read.
 *
 * @param types edge types, never empty
 * @param direction which way they point, seen from the entity
 * @param statuses empty for all
 * @param from edges that still held on or after that day; undated ones are left out where a day is given
 * @param until edges that had begun by that day
 */
public record NeighbourQuery(
        String entity,
        List<String> types,
        Direction direction,
        List<Status> statuses,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        int offset,
        int limit) {
    /** The same of another entity. */
    public NeighbourQuery of(String other) {
        return new NeighbourQuery(other, types, direction, statuses, from, until, offset, limit);
    }

    /** Seen from the entity whose edges they are. */
    public enum Direction {
        OUT,
        IN,
        BOTH
    }
}
