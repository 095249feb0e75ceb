package dev.entente.export;

import dev.entente.export.Selection.Place;
import dev.entente.graph.Clocks;
import dev.entente.ontology.Counted;
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

    /** How much it is, in words. */
    String counts() {
        return Counted.of(entities, "entity", "entities") + ", " + Counted.of(edges, "edge") + ", "
                + Counted.of(sources, "source");
    }

    /** What the file is, in sentences. */
    List<String> sentences() {
        var sentences = new ArrayList<String>();
        sentences.add("Entente: " + counts() + ".");
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
