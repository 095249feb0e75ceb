package dev.entente.browser;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Milliseconds by what was measured, over all rounds. */
final class Measured {
    private final Map<String, List<Double>> values = new LinkedHashMap<>();

    void add(String what, double value) {
        addAll(what, List.of(value));
    }

    void addAll(String what, List<Double> all) {
        values.computeIfAbsent(what, key -> new ArrayList<>()).addAll(all);
    }

    Map<String, List<Double>> values() {
        return values;
    }

    double mean(String what) {
        return values.getOrDefault(what, List.of()).stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(Double.NaN);
    }

    /** The value that a share of all values does not exceed; NaN where there is none. */
    double share(String what, double share) {
        List<Double> sorted =
                values.getOrDefault(what, List.of()).stream().sorted().toList();
        return sorted.isEmpty() ? Double.NaN : sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }
}
