package dev.entente.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Fits a {@link Judge} to claims of which is known whether they are right. The same claims give the same weights.
 */
final class Trainer {
    /** Holds weights near zero that few claims speak for. */
    private static final double RESTRAINT = 2;

    /** Learnt from by all weights but the one that every claim gets. */
    private static final int STEPS = 4000;

    private static final double PACE = 0.5;

    /**
     * A claim with what is known of it.
     *
     * @param group claims of one article are learnt from together, or not at all
     * @param weight how often it counts
     */
    record Lesson(String group, Evidence evidence, boolean right, double weight) {}

    private Trainer() {}

    /** Fits, and then takes the weights back as far as articles that were not fitted to say. */
    static Judge train(List<Lesson> lessons) {
        var unseen = new ArrayList<Lesson>();
        for (String group : lessons.stream().map(Lesson::group).distinct().toList()) {
            Judge others = new Judge(fit(
                    lessons.stream().filter(each -> !each.group().equals(group)).toList(), RESTRAINT));
            lessons.stream()
                    .filter(each -> each.group().equals(group))
                    .map(each -> new Lesson(
                            group,
                            new Evidence(Map.of("score", others.score(each.evidence()))),
                            each.right(),
                            each.weight()))
                    .forEach(unseen::add);
        }
        Map<String, Double> line = fit(unseen, 0);
        double slope = line.getOrDefault("score", 1.0);
        var weights = new TreeMap<String, Double>();
        fit(lessons, RESTRAINT).forEach((feature, weight) -> weights.put(feature, weight * slope));
        weights.merge(Judge.ALWAYS, line.getOrDefault(Judge.ALWAYS, 0.0), Double::sum);
        return new Judge(weights);
    }

    private static Map<String, Double> fit(List<Lesson> lessons, double restraint) {
        double all = lessons.stream().mapToDouble(Lesson::weight).sum();
        var weights = new HashMap<String, Double>();
        for (int step = 0; step < STEPS; step++) {
            var slopes = new HashMap<String, Double>();
            var judge = new Judge(weights);
            for (Lesson lesson : lessons) {
                double off = lesson.weight() * ((lesson.right() ? 1 : 0) - judge.likelihood(lesson.evidence()));
                slopes.merge(Judge.ALWAYS, off, Double::sum);
                lesson.evidence().features().forEach((feature, much) -> slopes.merge(feature, off * much, Double::sum));
            }
            slopes.forEach((feature, slope) -> {
                double weight = weights.getOrDefault(feature, 0.0);
                double back = feature.equals(Judge.ALWAYS) ? 0 : restraint * weight;
                weights.put(feature, weight + PACE * (slope - back) / all);
            });
        }
        return weights;
    }
}
