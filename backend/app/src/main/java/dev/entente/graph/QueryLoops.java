package dev.entente.graph;

import java.util.Map;
import org.antlr.v4.runtime.ParserRuleContext;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypher.internal.parser.v25.Cypher25Parser.ExpressionContext;
import org.neo4j.cypher.internal.parser.v25.Cypher25Parser.ListComprehensionContext;
import org.neo4j.cypher.internal.parser.v25.Cypher25Parser.ListItemsPredicateContext;
import org.neo4j.cypher.internal.parser.v25.Cypher25Parser.PatternComprehensionContext;
import org.neo4j.cypher.internal.parser.v25.Cypher25Parser.ReduceExpressionContext;

/** The expressions that go round a list, in which the server looks at no clock. */
final class QueryLoops {
    /** So many rounds of {@code reduce} are followed one by one, to see how its value grows. */
    private static final int FOLLOWED = 24;

    private final QueryExpressions expressions;
    private final QueryWork work;

    QueryLoops(QueryExpressions expressions, QueryWork work) {
        this.expressions = expressions;
        this.work = work;
    }

    Size of(ParserRuleContext atom) {
        return switch (atom) {
            case ListComprehensionContext list -> comprehension(list);
            case ListItemsPredicateContext predicate -> predicate(predicate);
            case ReduceExpressionContext reduce -> reduced(reduce);
            case PatternComprehensionContext pattern -> patterns(pattern);
            default -> throw QueryExpressions.unknown(atom);
        };
    }

    private Size comprehension(ListComprehensionContext list) {
        Size over = expressions.of(list.expression(0));
        Size[] element = {over.element()};
        each(QueryNames.of(list.variable()), over, list, () -> {
            evaluate(list.whereExp);
            if (list.barExp != null) {
                element[0] = expressions.of(list.barExp);
            }
        });
        return work.made(over.made(over.rounds(), element[0]), list);
    }

    private Size predicate(ListItemsPredicateContext predicate) {
        Size over = expressions.of(predicate.inExp);
        each(QueryNames.of(predicate.variable()), over, predicate, () -> evaluate(predicate.whereExp));
        return Size.ONE;
    }

    private void evaluate(@Nullable ExpressionContext expression) {
        if (expression != null) {
            expressions.of(expression);
        }
    }

    private void each(String variable, Size over, ParserRuleContext where, Runnable round) {
        double outer = work.enter(over.rounds());
        work.charge(1, where);
        Size shadowed = work.bind(variable, over.element());
        work.openLoop(variable);
        round.run();
        work.closeLoop(variable);
        work.bind(variable, shadowed);
        work.leave(outer);
    }

    private Size reduced(ReduceExpressionContext reduce) {
        String total = QueryNames.of(reduce.variable(0));
        Size start = expressions.of(reduce.expression(0));
        Size over = expressions.of(reduce.expression(1));
        Size[] grown = {start};
        each(QueryNames.of(reduce.variable(1)), over, reduce, () -> {
            Size shadowed = work.bind(total, start);
            work.openLoop(total);
            grown[0] = grown(start, over.rounds(), total, reduce.expression(2));
            work.closeLoop(total);
            work.bind(total, shadowed);
        });
        return work.made(grown[0], reduce);
    }

    /** Its value after all rounds: where it grows by the same in each it goes on so, and where it grows by more, forever. */
    private Size grown(Size start, double rounds, String total, ExpressionContext step) {
        Size earlier = start;
        Size before = start;
        Size now = start;
        for (int round = 0; round < Math.min(rounds, FOLLOWED); round++) {
            earlier = before;
            before = now;
            now = work.made(next(start, now, total, step), step);
        }
        if (rounds <= FOLLOWED) {
            return now;
        }
        Size end = work.made(now.grown(before, earlier, rounds - FOLLOWED), step);
        Size[] after = {end};
        double steps = work.trial(() -> {
            after[0] = next(start, end, total, step);
        });
        // the last rounds copy the most
        work.charge(steps / 2, step);
        return end.unlessItOutgrows(after[0], now, before);
    }

    private Size next(Size start, Size now, String total, ExpressionContext step) {
        work.bind(total, now);
        return start.or(expressions.of(step).alone()).or(now);
    }

    private Size patterns(PatternComprehensionContext pattern) {
        Map<String, Size> outer = work.scope();
        QueryPatterns.variables(pattern.pathPatternNonEmpty()).forEach(name -> work.bind(name, Size.DATA));
        if (pattern.variable() != null) {
            work.bind(QueryNames.of(pattern.variable()), Size.DATA);
        }
        expressions.inside(pattern.pathPatternNonEmpty());
        evaluate(pattern.whereExp);
        Size each = expressions.of(pattern.barExp);
        work.scope(outer);
        return work.made(Size.found(Size.STORED_LIST, each), pattern);
    }
}
