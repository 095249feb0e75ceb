package dev.entente.graph;

import dev.entente.graph.QueryOutcome.Note;
import dev.entente.graph.QueryOutcome.Reason;
import dev.entente.graph.QueryOutcome.ResultPlan;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.summary.GqlNotification;
import org.neo4j.driver.summary.InputPosition;
import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.summary.QueryProfile;
import org.neo4j.driver.summary.ResultSummary;

/** What the server says of a statement besides its rows. */
final class QueryPlans {
    /** Each step lies in the one before it, and JSON is not read at any depth. */
    private static final int DEEPEST = 200;

    private QueryPlans() {}

    /** @throws QueryRefusal where it has more steps in each other than can be told */
    static @Nullable ResultPlan of(ResultSummary summary) {
        summary.queryPlan().filter(plan -> isDeeper(plan, DEEPEST)).ifPresent(plan -> {
            throw new QueryRefusal(
                    Reason.TOO_LARGE,
                    "The plan has more than " + DEEPEST + " steps within each other",
                    "look at the plan of a part of the statement");
        });
        return summary.queryProfile()
                .map(QueryPlans::ran)
                .or(() -> summary.queryPlan().map(QueryPlans::planned))
                .orElse(null);
    }

    private static boolean isDeeper(Plan plan, int steps) {
        return steps == 0 || plan.children().stream().anyMatch(child -> isDeeper(child, steps - 1));
    }

    private static ResultPlan planned(Plan plan) {
        return plan(
                plan,
                null,
                null,
                plan.children().stream().map(QueryPlans::planned).toList());
    }

    private static ResultPlan ran(QueryProfile profile) {
        return plan(
                profile,
                profile.rows().isPresent() ? profile.rows().getAsLong() : null,
                profile.dbHits().isPresent() ? profile.dbHits().getAsLong() : null,
                profile.children().stream().map(QueryPlans::ran).toList());
    }

    private static ResultPlan plan(Plan plan, @Nullable Long rows, @Nullable Long dbHits, List<ResultPlan> children) {
        return new ResultPlan(
                plan.operatorType().replaceFirst("@.*$", ""),
                text(plan.arguments().get("Details")),
                plan.identifiers(),
                number(plan.arguments().get("EstimatedRows")),
                rows,
                dbHits,
                children);
    }

    private static String text(@Nullable Value value) {
        return value == null || value.isNull() ? "" : value.asString("");
    }

    private static @Nullable Double number(@Nullable Value value) {
        return value == null || value.isNull() ? null : value.asDouble();
    }

    /** Whether there were rows, and whether they are all of a kind, is no remark on the statement. */
    static List<Note> notes(ResultSummary summary, int linesBefore) {
        return summary.gqlStatusObjects().stream()
                .flatMap(each ->
                        each instanceof GqlNotification note ? Stream.of(note(note, linesBefore)) : Stream.empty())
                .distinct()
                .toList();
    }

    private static Note note(GqlNotification notification, int linesBefore) {
        InputPosition at = notification
                .position()
                .filter(position -> position.line() > linesBefore)
                .orElse(null);
        String[] parts = notification.statusDescription().split("\\. ", 2);
        return new Note(
                parts[0],
                parts[parts.length - 1],
                at == null ? null : at.line() - linesBefore,
                at == null ? null : at.column());
    }
}
