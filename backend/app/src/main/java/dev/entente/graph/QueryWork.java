package dev.entente.graph;

import dev.entente.graph.QueryOutcome.Reason;
import java.util.HashMap;
import java.util.Map;
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
    /** Of this look itself. */
    private static final int MOST_LOOKS = 500_000;

    private final Map<String, @Nullable Object> parameters;
    private final Map<String, Size> variables = new HashMap<>();
    private double rounds = 1;
    private double steps;
    private double made;
    private int looks;
    private boolean dependent;

    QueryWork(Map<String, ? extends @Nullable Object> parameters) {
        this.parameters = new HashMap<>(parameters);
    }

    /** What was found, when all has been looked through. */
    QueryCost cost() {
        return new QueryCost(steps + made, dependent);
    }

    @Nullable
    Object parameter(String name) {
        dependent = true;
        return parameters.get(name);
    }

    Size parameterSize(String name) {
        dependent = true;
        return parameters.containsKey(name) ? Size.of(parameters.get(name)) : Size.ONE;
    }

    Size variable(String name) {
        return variables.getOrDefault(name, Size.DATA);
    }

    /** @return what it was, to be put back where the scope ends */
    @Nullable
    Size bind(String name, @Nullable Size size) {
        return size == null ? variables.remove(name) : variables.put(name, size);
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
        if (!(size.weight() <= LARGEST_VALUE)) {
            throw refused(
                    "A value could have more than %,.0f characters or elements".formatted(LARGEST_VALUE),
                    "make it shorter, or let UNWIND make rows of it: UNWIND range(1, 100) AS i",
                    where);
        }
        charge(1, where);
        made += rounds * size.weight();
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
