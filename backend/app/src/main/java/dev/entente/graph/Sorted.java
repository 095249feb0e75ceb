package dev.entente.graph;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts in an order that reads well. */
final class Sorted {
    private Sorted() {}

    /** By count, largest first, then by name; what counts nothing is left out. */
    static Map<String, Long> largestFirst(Map<String, Long> counts) {
        var sorted = new LinkedHashMap<String, Long>();
        counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }
}
