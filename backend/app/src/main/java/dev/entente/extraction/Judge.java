package dev.entente.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Tells how likely a claim was read rightly: a logistic regression over its {@link Evidence}. Its weights are made by
 * {@link Trainer} and stand in {@code extraction/judge.tsv}.
 */
final class Judge {
    /** The weight that every claim gets. */
    static final String ALWAYS = "always";

    private static final String FILE = "/extraction/judge.tsv";

    private final Map<String, Double> weights;

    Judge(Map<String, Double> weights) {
        this.weights = Map.copyOf(weights);
    }

    static Judge read() {
        try (InputStream in = Judge.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IOException(FILE + " is missing from the application");
            }
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalArgumentException where a line is not a name, a tab and a number */
    static Judge read(String lines) {
        var weights = new TreeMap<String, Double>();
        lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
            String[] cells = line.split("\t", -1);
            if (cells.length != 2) {
                throw new IllegalArgumentException("the judge's weights have \"" + line
                        + "\" where a feature, a tab and its weight should be: make them anew with ./entente train");
            }
            weights.put(cells[0], Double.parseDouble(cells[1]));
        });
        return new Judge(weights);
    }

    /** From 0 to 1. What was never seen counts for nothing either way. */
    double likelihood(Evidence evidence) {
        return 1 / (1 + Math.exp(-score(evidence)));
    }

    double score(Evidence evidence) {
        double score = weights.getOrDefault(ALWAYS, 0.0);
        for (Map.Entry<String, Double> feature : evidence.features().entrySet()) {
            score += feature.getValue() * weights.getOrDefault(feature.getKey(), 0.0);
        }
        return score;
    }

    /** Its weights as lines of a file, those that matter. */
    String written() {
        var lines = new StringBuilder("# What tells how likely a claim is read rightly, made by ./entente train\n");
        new TreeMap<>(weights).forEach((feature, weight) -> {
            String number = String.format(Locale.ROOT, "%.2f", weight);
            if (Double.parseDouble(number) != 0) {
                lines.append(feature).append('\t').append(number).append('\n');
            }
        });
        return lines.toString();
    }
}
