package dev.entente.export;

import dev.entente.export.Selection.Place;
import dev.entente.graph.Clocks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How much a file is going to hold, which its beginning says.
 *
 * @param total of how many facts {@code facts} are taken; at least one more where a limit cut them off
 * @param places where entities stand on the page, of those that it placed
 */
record Extent(
        long entities, long edges, long facts, long total, int sources, Clocks clocks, Map<String, Place> places) {
    /** What a limit cut off, in words. */
    Optional<String> cut() {
        return facts < total
                ? Optional.of(facts + " of " + total + " or more facts: a limit cut off the rest")
                : Optional.empty();
    }

    /** What the file is, in sentences. */
    List<String> sentences() {
        var sentences = new ArrayList<String>();
        sentences.add("Entente: " + entities + " entities, " + edges + " edges, " + sources + " sources.");
        if (clocks.asOf() != null) {
            sentences.add("As of " + clocks.asOf() + ".");
        }
        if (clocks.knownAt() != null) {
            sentences.add("As known on " + clocks.knownAt() + ".");
        }
        cut().ifPresent(cut -> sentences.add(cut + "."));
        return sentences;
    }
}
