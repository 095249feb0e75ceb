package dev.entente.ingest;

import dev.entente.dataset.Problem;
import dev.entente.dataset.Source;
import dev.entente.graph.LoadOutcome;
import dev.entente.ingest.LoadReport.Counts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Keeps count during a load; of many problems only the first are kept, so that memory stays bounded. */
final class Tally {
    private static final int KEPT = 1_000;

    /** The kinds of lines. */
    enum Kind {
        ARTICLE,
        ENTITY,
        CLAIM,
        CORRECTION
    }

    private final Map<Kind, Counts> counts = new EnumMap<>(Kind.class);
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> rejectedArticles = new HashSet<>();
    private final Consumer<Problem> told;
    private long rejected;

    Tally() {
        this(problem -> {});
    }

    /** @param told every problem, also those that are not kept */
    Tally(Consumer<Problem> told) {
        this.told = told;
    }

    void reject(Problem problem) {
        rejected++;
        told.accept(problem);
        if (problems.size() < KEPT) {
            problems.add(problem);
        }
    }

    /** Remembers an article that did not get in: its claims must not be held against another text of that id. */
    void rejectArticle(String id, Problem problem) {
        rejectedArticles.add(id);
        reject(problem);
    }

    boolean isRejected(String article) {
        return rejectedArticles.contains(article);
    }

    void count(Kind kind, LoadOutcome outcome, Source source) {
        Counts before = of(kind);
        switch (outcome) {
            case LoadOutcome.Added() -> counts.put(kind, before.plus(1, 0));
            case LoadOutcome.Matched() -> counts.put(kind, before.plus(0, 1));
            case LoadOutcome.Rejected(String field, String message, String remedy) ->
                reject(new Problem(source, field, message, remedy));
        }
    }

    long rejected() {
        return rejected;
    }

    LoadReport report() {
        return new LoadReport(
                of(Kind.ARTICLE), of(Kind.ENTITY), of(Kind.CLAIM), of(Kind.CORRECTION), rejected, problems);
    }

    private Counts of(Kind kind) {
        return counts.getOrDefault(kind, new Counts(0, 0));
    }
}
