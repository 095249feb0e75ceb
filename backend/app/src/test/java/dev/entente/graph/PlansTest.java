package dev.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.graph.QueryOutcome.ResultPlan;
import dev.entente.testing.Samples;
import dev.entente.testing.Store;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Session;

/**
 * What is read for each of many rows is found by one key, or by going on from the row: anything else costs the product of
 * both. Neo4j plans a statement by what it knows of the store, which is nothing at first, so a statement may leave it no
 * worse way to choose.
 */
class PlansTest {
    private static final String READ = "read/";
    private static final String WRITTEN = "write/";

    /** What a part of a plan may begin at that runs once for each row. */
    private static final Pattern FOUND_AT_ONCE =
            Pattern.compile("Argument .*|\\w+CountFromCountStore .*|NodeByElementIdSeek .*|MergeUniqueNode UNIQUE .*"
                    + "|\\w*UniqueIndexSeek(\\(Locking\\))? (UNIQUE|RANGE INDEX) .* WHERE \\w+ = .*");

    /** Neo4j counts what its indexes hold in its own time, and not after each load. */
    @Test
    void nothingIsReadForEachRowThatOneKeyDoesNotFindRightAfterALoad() throws IOException {
        try (Store store = Store.empty()) {
            countIndexes(store);
            store.load(Samples.files());
            assertThat(offences(store, READ, WRITTEN)).isEmpty();
        }
    }

    @Test
    void norWhereTheIndexesWereCountedAnew() throws IOException {
        try (Store store = Store.ofSamples()) {
            countIndexes(store);
            assertThat(offences(store, READ, WRITTEN)).isEmpty();
        }
    }

    /** The edges of a type are found at once where there are none, so nothing is said of what writes. */
    @Test
    void norInAnEmptyStore() throws IOException {
        try (Store store = Store.empty()) {
            countIndexes(store);
            assertThat(offences(store, READ)).isEmpty();
        }
    }

    @Test
    void norInOneThatWasEmptied() throws IOException {
        try (Store store = Store.ofSamples()) {
            countIndexes(store);
            store.wipe();
            assertThat(offences(store, READ)).isEmpty();
        }
    }

    private static void countIndexes(Store store) {
        store.rows("CALL db.prepareForReplanning(60)", Map.of());
    }

    private static List<String> offences(Store store, String... rooms) throws IOException {
        var programs = new Programs(store);
        var offences = new ArrayList<String>();
        try (Session session = store.graph().readSession()) {
            for (String name : Programs.names()) {
                // the database's own figures come from procedures
                if (Stream.of(rooms).noneMatch(name::startsWith)
                        || name.startsWith("read/schema-")
                        || name.equals("read/server")) {
                    continue;
                }
                List<String> statements = Programs.CLOCKS.stream()
                        .map(clocks -> Programs.bare(programs.filled(name, clocks)))
                        .distinct()
                        .toList();
                for (String statement : statements) {
                    // planned as if it had not been before: other tests ask the same of other stores
                    ResultPlan plan = QueryPlans.of(
                            session.run("EXPLAIN CYPHER replan=force " + statement, programs.parameters(name))
                                    .consume());
                    offences(Objects.requireNonNull(plan)).forEach(each -> offences.add(name + ": " + each));
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
