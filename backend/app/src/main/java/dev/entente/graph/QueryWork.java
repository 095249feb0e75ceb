package dev.entente.graph;

import dev.entente.graph.QueryOutcome.Reason;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.antlr.v4.runtime.ParserRuleContext;
import org.jspecify.annotations.Nullable;

/**
 * Adds up what a statement's expressions can cost within one row: between rows the server looks at the clock, within one
 * it does not. What exceeds the bounds is refused before it runs.
 */
final class QueryWork {
    /** Rounds of loops and calls in a row: a second or two of them. */
    static final double MOST_STEPS = 5e7;
    /** Characters or elements of one value that a statement makes. */
    static final double LARGEST_VALUE = 5e6;
    /** The same, where each property in it is as long as an article. */
    private static final double LONGEST_TEXT = 1e8;
    /** Of all values that a row holds at a time. */
    static final double LARGEST_ROW = 1e7;
    /** Of all clauses together. */
    private static final int MOST_NAMES_PASSED = 5_000;
    /** Of this look itself. */
    private static final int MOST_LOOKS = 500_000;

    private final Map<String, @Nullable Object> parameters;
    /** Each is gone through once, however often it is named. */
    private final Map<String, Size> parameterSizes = new HashMap<>();

    private final Map<String, Double> clashes = new HashMap<>();
    private final Map<String, Size> variables = new HashMap<>();
    private final Map<String, Integer> loops = new HashMap<>();
    private QueryRows rows = QueryRows.ONE;
    private double rounds = 1;
    private double steps;
    private double made;
    /** Of lists that are being unwound. */
    private double unwound;

    private double largestRow;
    private double largestValue;
    private int looks;
    private int passed;
    private boolean dependent;

    QueryWork(Map<String, ? extends @Nullable Object> parameters) {
        this.parameters = new HashMap<>(parameters);
    }

    /** What was found, when all has been looked through. */
    QueryCost cost() {
        return new QueryCost(steps, made, largestRow + largestValue, dependent);
    }

    @Nullable
    Object parameter(String name) {
        dependent = true;
        return parameters.get(name);
    }

    Size parameterSize(String name) {
        dependent = true;
        return parameterSizes.computeIfAbsent(
                name, any -> parameters.containsKey(name) ? Size.of(parameters.get(name)) : Size.ONE);
    }

    /** What it takes to tell the elements of a parameter's list apart: those of one hash are held against each other. */
    double clashes(String name) {
        dependent = true;
        return clashes.computeIfAbsent(
                name, any -> parameters.get(name) instanceof Collection<?> list ? clashes(list) : 0.0);
    }

    private static double clashes(Collection<?> list) {
        Map<Integer, Integer> places = new HashMap<>();
        int most = 0;
        for (Object each : list) {
            most = Math.max(most, places.merge(Objects.hashCode(each), 1, Integer::sum));
        }
        return 1.0 * most * most / 20;
    }

    Size variable(String name) {
        return variables.getOrDefault(name, Size.DATA);
    }

    /** @return what it was, to be put back where the scope ends */
    @Nullable
    Size bind(String name, @Nullable Size size) {
        return size == null ? variables.remove(name) : variables.put(name, size);
    }

    /** All names that can be used here. */
    Map<String, Size> scope() {
        return new HashMap<>(variables);
    }

    /** These, and no others, from here on. */
    void scope(Map<String, Size> names) {
        variables.clear();
        variables.putAll(names);
    }

    /** The server plans each clause with all names that there are. */
    void passNames(ParserRuleContext clause) {
        passed += variables.size();
        if (passed > MOST_NAMES_PASSED) {
            throw refused(
                    "%,d names and more are handed on from clause to clause".formatted(MOST_NAMES_PASSED),
                    "name fewer values, or put them in a list or a map",
                    clause);
        }
    }

    /** Rows are made of a list one by one, and it is there until the last. */
    void hold(Size list) {
        unwound += Math.min(list.weight(), LARGEST_VALUE);
    }

    /** Refuses values that are small enough each, but not together: nothing bounds what a row holds. */
    void weighRow(ParserRuleContext where) {
        double all = variables.values().stream()
                .mapToDouble(each -> Math.min(each.weight(), LARGEST_VALUE))
                .sum();
        largestRow = Math.max(largestRow, all + unwound);
        if (!(largestRow <= LARGEST_ROW)) {
            throw refused(
                    "The values of one row could have more than %,.0f characters and elements together"
                            .formatted(LARGEST_ROW),
                    "keep fewer of them by WITH, or shorten them",
                    where);
        }
    }

    /** How many rows there can be here. */
    QueryRows rows() {
        return rows;
    }

    void rows(QueryRows here) {
        rows = here;
    }

    /** Whether the value is another in each round of a loop. */
    boolean isOfLoop(String name) {
        return loops.getOrDefault(name, 0) > 0;
    }

    void openLoop(String name) {
        loops.merge(name, 1, Integer::sum);
    }

    void closeLoop(String name) {
        loops.merge(name, -1, Integer::sum);
    }

    /** How many steps something takes once, without counting them. */
    double trial(Runnable round) {
        double outerSteps = steps;
        double outerMade = made;
        double outer = rounds;
        rounds = 1;
        steps = 0;
        round.run();
        double taken = steps;
        rounds = outer;
        steps = outerSteps;
        made = outerMade;
        return taken;
    }

    /** Once in a row, however often it is come by. */
    void chargeOnce(double more, ParserRuleContext where) {
        double outer = rounds;
        rounds = 1;
        charge(more, where);
        rounds = outer;
    }

    /** So much more in each round of the loops that are open. */
    void charge(double more, ParserRuleContext where) {
        if (++looks > MOST_LOOKS) {
            throw refused("The statement takes too long to look through", "write it simpler", where);
        }
        steps += rounds * more;
        if (!(steps <= MOST_STEPS)) {
            throw refused(
                    "Expressions within one row could take more than %,.0f steps, and nothing ends them meanwhile"
                            .formatted(MOST_STEPS),
                    "let UNWIND make rows of a long list, shorten lists with [..100], and nest fewer of them",
                    where);
        }
    }

    double enter(double times) {
        double outer = rounds;
        rounds = outer * Math.max(1, times);
        return outer;
    }

    void leave(double outer) {
        rounds = outer;
    }

    /** The same, where it is not too large to be made. */
    Size made(Size size, ParserRuleContext where) {
        return made(size, size.weight(), size.weight(), where);
    }

    /**
     * The same, however many it gathers: the clock and the memory are watched meanwhile. Where it gathers what the store
     * holds and as many as that has, the server hands that on, as it does a list that the store holds.
     */
    Size gathered(Size list, ParserRuleContext where) {
        return made(list, list.weight() / times(list), handed(list), where);
    }

    /** The same, where nobody watches the memory meanwhile: {@code COLLECT { }} is planned so, unlike {@code collect}. */
    Size gatheredUnwatched(Size list, ParserRuleContext where) {
        return made(list, list.weight(), handed(list), where);
    }

    private static double handed(Size list) {
        boolean handedOn = times(list) == 1 && list.isFound() && list.element().isOnlyStored();
        return handedOn ? Size.STORED_LIST : list.weight();
    }

    private static double times(Size list) {
        return Math.max(1, list.rounds() / Size.COLLECTED);
    }

    private Size made(Size size, double largest, double weight, ParserRuleContext where) {
        if (!(size.longest() <= LONGEST_TEXT)) {
            throw refused(
                    "A text could have more than %,.0f characters, as what is in the store can be long"
                            .formatted(LONGEST_TEXT),
                    "put fewer texts together, or shorten them by left(text, 1000)",
                    where);
        }
        largestValue = Math.max(largestValue, weight);
        if (!(largest <= LARGEST_VALUE)) {
            throw refused(
                    "A value could have more than %,.0f characters or elements".formatted(LARGEST_VALUE),
                    "make it shorter, or let UNWIND make rows of it: UNWIND range(1, 100) AS i",
                    where);
        }
        charge(1, where);
        made += rounds * weight;
        return size;
    }

    static QueryRefusal refused(String message, String remedy, ParserRuleContext where) {
        return refused(Reason.FORBIDDEN, message, remedy, where);
    }

    static QueryRefusal refused(Reason reason, String message, String remedy, ParserRuleContext where) {
        return new QueryRefusal(
                reason, message, remedy, where.getStart().getLine(), QueryTree.column(where.getStart()));
    }
}
