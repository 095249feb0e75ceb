package dev.entente.graph;

import dev.entente.fact.Status;
import java.util.List;

/**
 * Which ways between two entities to look for.
 *
 * @param types edge types that a step may take, never empty
 * @param statuses what the fact of an edge may be; {@link #AFFIRMING} where nothing else is asked for
 * @param sources how many publishers an edge needs at least
 * @param limit how many ways to list
 */
public record PathQuery(String from, String to, List<String> types, List<Status> statuses, int sources, int limit) {
    /**
     * Every status under which something is said to be so, or held possible. A denied fact joins nobody, and a retracted
     * one draws no edge: to look for ways over denials they are asked for by name.
     */
    public static final List<Status> AFFIRMING = List.of(
            Status.OCCURRED,
            Status.ONGOING,
            Status.PLANNED,
            Status.SOUGHT,
            Status.ALLEGED,
            Status.RUMOURED,
            Status.OPINION,
            Status.DISPUTED);
}
