package dev.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.graph.QueryOutcome.ResultPlan;
import dev.entente.testing.Store;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Session;

/**
 * What is read for each of many rows is found by one key, or by going on from the row: anything else costs the product of
 * both. Neo4j plans a statement by what it knows of the store, which is nothing at first, so a statement may leave it no
 * worse way to choose.
 */
class PlansTest {
    /** What a part of a plan may begin at that runs once for each row. */
    private static final Pattern FOUND_AT_ONCE = Pattern.compile(
            "Argument .*|\\w+CountFromCountStore .*|NodeByElementIdSeek .*|\\w*UniqueIndexSeek (UNIQUE|RANGE INDEX) .* WHERE \\w+ = .*");

    @Test
    void nothingIsReadForEachRowThatOneKeyDoesNotFindInAnEmptyStore() throws IOException {
        try (Store store = Store.empty()) {
            assertThat(offences(store)).isEmpty();
        }
    }

    @Test
    void norRightAfterALoad() throws IOException {
        try (Store store = Store.ofSamples()) {
            assertThat(offences(store)).isEmpty();
        }
    }

    private static List<String> offences(Store store) throws IOException {
        var programs = new Programs(store);
        var offences = new ArrayList<String>();
        try (Session session = store.graph().readSession()) {
            for (String name : Programs.names()) {
                // the database's own figures come from procedures
                if (!name.startsWith("read/") || name.startsWith("read/schema-") || name.equals("read/server")) {
                    continue;
                }
                for (Clocks clocks : Programs.CLOCKS) {
                    // planned as if it had not been before: other tests ask the same of other stores
                    String explained = "EXPLAIN CYPHER replan=force " + Programs.bare(programs.filled(name, clocks));
                    ResultPlan plan = QueryPlans.of(
                            session.run(explained, programs.parameters(name)).consume());
                    offences(Objects.requireNonNull(plan))
                            .forEach(each ->
                                    offences.add(name + (clocks.knownAt() == null ? "" : " then") + ": " + each));
                }
            }
        }
        return offences;
    }

    private static List<String> offences(ResultPlan plan) {
        var offences = new ArrayList<String>();
        List<ResultPlan> children = plan.children();
        if (plan.operator().contains("Apply") && children.size() == 2 && !isOneRow(children.getFirst())) {
            offences.addAll(beginnings(children.getLast()).stream()
                    .filter(each -> !FOUND_AT_ONCE.matcher(each).matches())
                    .toList());
        }
        children.forEach(child -> offences.addAll(offences(child)));
        return offences;
    }

    private static boolean isOneRow(ResultPlan plan) {
        return switch (plan.operator()) {
            case "Argument", "EmptyRow", "EagerAggregation" -> true;
            case "Apply", "CartesianProduct" -> plan.children().stream().allMatch(PlansTest::isOneRow);
            default -> false;
        };
    }

    /** What a plan begins at; what is cut off after so many rows may begin anywhere. */
    private static List<String> beginnings(ResultPlan plan) {
        if (plan.operator().equals("Limit")) {
            return List.of();
        }
        if (plan.children().isEmpty()) {
            return List.of(plan.operator() + " " + plan.details());
        }
        return plan.children().stream()
                .flatMap(child -> beginnings(child).stream())
                .toList();
    }
}
