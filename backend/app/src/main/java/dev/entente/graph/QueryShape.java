package dev.entente.graph;

import dev.entente.graph.QueryOutcome.Reason;
import dev.entente.graph.QueryOutcome.Refused;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keeps texts from the server that its parser and planner would chew on past every time limit: a limit starts only when
 * a plan runs. Brackets are counted wherever they stand, in strings too; nobody writes a hundred of them by hand.
 */
final class QueryShape {
    private static final int LONGEST = 100_000;
    private static final int DEEPEST = 100;
    /** Of parentheses right within brackets, each of which could be a pattern; 48 are parsed without an end. */
    private static final int MOST_TURNS = 20;

    private static final int MOST_PARAMETERS = 500;
    private static final long HEAVIEST = 1_000_000;

    private QueryShape() {}

    static Optional<Refused> refusal(String statement, Map<String, ? extends @Nullable Object> parameters) {
        if (parameters.size() > MOST_PARAMETERS || weight(parameters.values()) > HEAVIEST) {
            return refused(
                    "The parameters are more than " + MOST_PARAMETERS + ", or hold more than " + HEAVIEST
                            + " characters and values",
                    "send fewer at a time");
        }
        if (statement.length() > LONGEST) {
            return refused("The statement is longer than " + LONGEST + " characters", "pass long values as parameters");
        }
        return nesting(statement);
    }

    /** @param signs a statement, or what is left of it without texts and comments, in which brackets could hide others */
    static Optional<Refused> nesting(String signs) {
        if (depth(signs) > DEEPEST) {
            return refused("Brackets stand more than " + DEEPEST + " deep in each other", "write it flatter");
        }
        if (turns(signs) > MOST_TURNS) {
            return refused(
                    "Parentheses stand right within brackets more than " + MOST_TURNS + " deep in each other",
                    "write it flatter");
        }
        return Optional.empty();
    }

    private static long weight(Collection<?> values) {
        long weight = 0;
        for (Object value : values) {
            weight += switch (value) {
                case null -> 1;
                case String text -> text.length();
                case Collection<?> list -> 1 + weight(list);
                case Map<?, ?> map -> 1 + weight(map.keySet()) + weight(map.values());
                default -> 1;
            };
        }
        return weight;
    }

    private static int depth(String statement) {
        return deepest(statement, false);
    }

    private static int turns(String statement) {
        return deepest(statement, true);
    }

    /** @param turns whether to count only parentheses that are the first within brackets */
    private static int deepest(String statement, boolean turns) {
        Deque<Boolean> open = new ArrayDeque<>();
        int depth = 0;
        int deepest = 0;
        char before = ' ';
        for (int i = 0; i < statement.length(); i++) {
            char c = statement.charAt(i);
            switch (c) {
                case '(', '[', '{' -> {
                    boolean counts = !turns || (c == '(' && before == '[');
                    open.push(counts);
                    depth += counts ? 1 : 0;
                    deepest = Math.max(deepest, depth);
                }
                case ')', ']', '}' -> depth -= !open.isEmpty() && open.pop() ? 1 : 0;
                default -> {
                    // anything else nests nothing
                }
            }
            before = Character.isWhitespace(c) ? before : c;
        }
        return deepest;
    }

    private static Optional<Refused> refused(String message, String remedy) {
        return Optional.of(new Refused(Reason.FORBIDDEN, message, remedy));
    }
}
