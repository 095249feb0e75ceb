package dev.entente.extraction.model;

import dev.entente.extraction.model.ModelException.Remedy;
import dev.entente.ontology.Counted;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a run has asked and got so far, and whether it may go on asking. */
final class Tally {
    /** After so many parts in a row without an answer nothing is asked any more. */
    private static final int FAILURES = 3;

    private final ModelOptions.Limits limits;
    private long tokens;
    private int requests;
    private int articles;
    private int failures;
    private int suggested;
    private @Nullable String stopped;
    private final Map<String, Integer> refused = new TreeMap<>();
    private final Map<String, Integer> left = new TreeMap<>();

    Tally(ModelOptions.Limits limits) {
        this.limits = limits;
    }

    /** Counts an article; says why where none of it is to be asked about. */
    synchronized Optional<String> begin() {
        if (stopped == null && articles >= limits.articles()) {
            stopped = "the limit of " + limits.articles() + " articles was reached";
        }
        articles += stopped == null ? 1 : 0;
        return Optional.ofNullable(stopped);
    }

    /** Sets tokens aside for a request; says why where there is to be none. */
    synchronized Optional<String> ask(int reserved) {
        if (stopped == null && requests >= limits.requests()) {
            stopped = "the limit of " + limits.requests() + " requests was reached";
        }
        if (stopped == null && tokens + reserved > limits.tokens()) {
            stopped = "the limit of " + limits.tokens() + " tokens was reached";
        }
        if (stopped == null) {
            tokens += reserved;
            requests++;
        }
        return Optional.ofNullable(stopped);
    }

    /** Puts what a request took in the place of what was set aside; one without an answer has taken all of that. */
    synchronized void used(int reserved, int taken) {
        tokens += taken - reserved;
    }

    synchronized void answered(int suggestions) {
        failures = 0;
        suggested += suggestions;
    }

    synchronized void failed(ModelException failure) {
        failures++;
        leftToRules(failure.reason());
        if (failure.remedy() == Remedy.STOP || failures >= FAILURES) {
            stopped = failure.reason();
        }
    }

    synchronized void leftToRules(String reason) {
        left.merge(reason, 1, Integer::sum);
    }

    synchronized void refused(String reason) {
        refused.merge(reason, 1, Integer::sum);
    }

    synchronized String progress() {
        return "%s, %s, %d refused"
                .formatted(Counted.of(requests, "request"), Counted.of(suggested, "suggestion"), refusals());
    }

    synchronized List<String> report(String model) {
        var report = new ArrayList<String>();
        refused.forEach((reason, count) -> report.add(model + ": " + count + " refused: " + reason));
        left.forEach((reason, count) ->
                report.add(model + ": " + Counted.of(count, "time") + " left to the rules alone: " + reason));
        report.add("%s: %s, %s, about %s, %s, %d of them refused"
                .formatted(
                        model,
                        Counted.of(articles, "article"),
                        Counted.of(requests, "request"),
                        Counted.of(tokens, "token"),
                        Counted.of(suggested, "suggestion"),
                        refusals()));
        return report;
    }

    private int refusals() {
        return refused.values().stream().mapToInt(each -> each).sum();
    }
}
