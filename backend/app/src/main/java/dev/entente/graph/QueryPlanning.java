package dev.entente.graph;

import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.neo4j.cypher.internal.parser.v25.Cypher25Parser.*;

/**
 * Refuses what the server would plan without an end. It puts patterns into an order by the clock, but rewrites conditions
 * without one, so that only a new start of the database would free what such a statement holds. The bounds are far above
 * what people write, and far below what was seen to take seconds with Neo4j 2026.08.
 */
final class QueryPlanning {
    /** What stands in each other; from 200 on the server's stack overflows, and it never answers. */
    private static final int DEEPEST = 100;
    /** What stands after each other, as in {@code 1 + 1 + 1}, and around that; 4,900 overflow the stack too. */
    private static final int LONGEST_CHAIN = 2_000;

    private static final int MOST_CLAUSES = 200;
    /** In the patterns of a statement. Their order is searched for by the clock, but longer the more there are. */
    private static final int MOST_RELATIONSHIPS = 30;

    private static final int MOST_NODES = 200;
    /** Joined by AND, OR and XOR, and what a node's labels and properties must be; each takes some milliseconds. */
    private static final int MOST_CONDITIONS = 500;

    private static final int MOST_STEPS = 1_000;
    private static final int MOST_SUBQUERIES = 100;
    private static final int DEEPEST_SUBQUERY = 8;
    /** Each doubles the work. */
    private static final int MOST_XOR = 10;
    /** AND within OR within AND and so on; each turn doubles the work at least. */
    private static final int MOST_TURNS = 6;
    /** Of what the server writes twice: what stands between two signs, as in {@code 1 < n < 5}, has labels, or may be null. */
    private static final int MOST_DOUBLED = 4;
    /** Of labels, one for each node of a query: {@code (:A|B)--(:C|D)} has four. */
    private static final double MOST_COMBINATIONS = 10_000;

    private int clauses;
    private int nodes;
    private int relationships;
    private int subqueries;
    private int conditions;
    private int exclusives;
    private double combinations = 1;

    private QueryPlanning() {}

    /** @throws QueryRefusal where the server would take too long to plan it */
    static void refuseTangles(StatementsContext statements) {
        new QueryPlanning().inside(statements, Place.OUTERMOST);
    }

    private void inside(ParserRuleContext context, Place place) {
        if (context instanceof SingleQueryContext query) {
            query(query, place);
        } else {
            children(context, checked(within(context, place).after(parts(context)), context));
        }
    }

    private static int parts(ParserRuleContext context) {
        return context instanceof ListLiteralContext ? 0 : context.getChildCount() / 2;
    }

    private void children(ParserRuleContext context, Place place) {
        for (ParserRuleContext child : context.getRuleContexts(ParserRuleContext.class)) {
            inside(child, place);
        }
    }

    /** A query is planned by itself, whether others stand beside it or around it. */
    private void query(SingleQueryContext query, Place place) {
        double outside = combinations;
        combinations = 1;
        children(query, place);
        combinations = outside;
    }

    private Place within(ParserRuleContext context, Place place) {
        return switch (context) {
            case ClauseContext clause -> counted(clause, place);
            case ExpressionContext or ->
                condition(or, place).joined(joined(or.OR().size(), or), true);
            case Expression11Context xor -> exclusive(xor, place);
            case Expression10Context and -> place.joined(joined(and.AND().size(), and), false);
            case Expression9Context not -> place.negated(not.NOT().size());
            case Expression2Context postfixed ->
                place.deeper(postfixed.postFix().size());
            case Expression8Context chain
            when chain.expression7().size() > 2 ->
                place.doubled(joined(chain.expression7().size() - 2, chain));
            case Expression7Context labelled
            when labelled.comparisonExpression6() instanceof LabelComparisonContext ->
                place.doubled(isWord(labelled.expression6()) ? 0 : 1);
            case WhenAdvancedComparisonContext labelled
            when labelled.comparisonExpression6() instanceof LabelComparisonContext -> place.doubled(1);
            case FunctionInvocationContext call
            when QueryNames.of(call.functionName()).equalsIgnoreCase("nullif") -> place.doubled(1);
            case CaseExpressionContext choice -> place.deeper(1);
            case ExtendedCaseExpressionContext choice -> place.deeper(2); // what is chosen by, and what is chosen
            case ExistsExpressionContext subquery -> subquery(subquery, place);
            case CountExpressionContext subquery -> subquery(subquery, place);
            case CollectExpressionContext subquery -> subquery(subquery, place);
            case SubqueryClauseContext subquery -> subquery(subquery, place);
            case NodePatternContext node -> named(node, place);
            case RelationshipPatternContext relationship -> related(relationship, place);
            case QuantifierContext times -> repeated(times.UNSIGNED_DECIMAL_INTEGER(), times, place);
            case PathLengthContext length -> repeated(length.UNSIGNED_DECIMAL_INTEGER(), length, place);
            case PropertiesContext properties
            when properties.map() != null -> {
                joined(properties.map().expression().size(), properties);
                yield place;
            }
            case LabelExpression4Context either -> {
                joined(either.labelExpression3().size() - 1, either);
                yield place;
            }
            case LabelExpression3Context both -> {
                joined(both.labelExpression2().size() - 1, both);
                yield place;
            }
            case TypePartContext type -> place.deeper(type.typeListSuffix().size());
            case LabelExpression2Context not ->
                place.deeper(not.EXCLAMATION_MARK().size());
            default -> place;
        };
    }

    /** Of the ways between two, the server makes a place in its plan for each step that there may be. */
    private static Place repeated(List<TerminalNode> ends, ParserRuleContext where, Place place) {
        for (TerminalNode end : ends) {
            if (Double.parseDouble(end.getText().replace("_", "")) > MOST_STEPS) {
                throw QueryWork.refused(
                        "A pattern may be repeated %,d times at most".formatted(MOST_STEPS),
                        "leave the end out, or take a smaller one",
                        where);
            }
        }
        return place;
    }

    private static boolean isWord(ParserRuleContext written) {
        return written.getStart().equals(written.getStop());
    }

    private Place counted(ClauseContext clause, Place place) {
        atMost(
                MOST_CLAUSES,
                ++clauses,
                "The statement has more than %d clauses",
                "ask with UNWIND over a list",
                clause);
        return place;
    }

    private Place subquery(ParserRuleContext subquery, Place place) {
        atMost(
                MOST_SUBQUERIES,
                ++subqueries,
                "The statement has more than %d subqueries",
                "ask in several statements",
                subquery);
        return place.subquery();
    }

    private Place related(RelationshipPatternContext relationship, Place place) {
        atMost(
                MOST_RELATIONSHIPS,
                ++relationships,
                "The patterns have more than %d relationships",
                "ask in several statements, or use a quantifier, as in (a)-[r]-{1,5}(b)",
                relationship);
        return place;
    }

    private int joined(int times, ParserRuleContext where) {
        conditions += times;
        atMost(
                MOST_CONDITIONS,
                conditions,
                "More than %d conditions stand in the statement, labels and properties of its patterns among them",
                "pass what is compared with as a list in a parameter, and use IN or UNWIND",
                where);
        return times;
    }

    private Place exclusive(Expression11Context xor, Place place) {
        exclusives += joined(xor.XOR().size(), xor);
        atMost(MOST_XOR, exclusives, "More than %d XOR", "use <> between conditions", xor);
        return place.deeper(Math.min(1, xor.XOR().size()));
    }

    private static void atMost(int most, int many, String message, String remedy, ParserRuleContext where) {
        if (many > most) {
            throw QueryWork.refused(message.formatted(most), remedy, where);
        }
    }

    private Place condition(ExpressionContext condition, Place place) {
        if (!place.inCondition()) {
            combine(QueryLabels.in(condition).any(), condition);
        }
        return place.condition();
    }

    private Place named(NodePatternContext node, Place place) {
        atMost(MOST_NODES, ++nodes, "The patterns have more than %d nodes", "ask in several statements", node);
        if (node.labelExpression() != null) {
            combine(QueryLabels.in(node.labelExpression().labelExpression4()).any(), node);
        }
        return place;
    }

    private void combine(double ways, ParserRuleContext where) {
        combinations *= Math.max(1, ways);
        if (!(combinations <= MOST_COMBINATIONS)) {
            throw QueryWork.refused(
                    "The labels of one query can be combined in more than %,.0f ways".formatted(MOST_COMBINATIONS),
                    "name fewer alternatives, or use WITH and ask in steps of their own",
                    where);
        }
    }

    private static Place checked(Place place, ParserRuleContext where) {
        if (place.depth() > DEEPEST) {
            throw QueryWork.refused(
                    "The statement is nested more than " + DEEPEST + " deep", "write it flatter", where);
        }
        if (place.turns() > MOST_TURNS) {
            throw QueryWork.refused(
                    "AND and OR stand in each other more than " + MOST_TURNS + " times",
                    "name parts of the condition by WITH",
                    where);
        }
        if (place.doublings() > MOST_DOUBLED) {
            throw QueryWork.refused(
                    "What is compared on both sides, or looked at for labels or null, stands in itself more than "
                            + MOST_DOUBLED + " times",
                    "name parts of it by WITH",
                    where);
        }
        if (place.subqueries() > DEEPEST_SUBQUERY) {
            throw QueryWork.refused(
                    "Subqueries stand more than " + DEEPEST_SUBQUERY + " deep in each other",
                    "write it flatter",
                    where);
        }
        if (place.chained() > LONGEST_CHAIN) {
            throw QueryWork.refused(
                    "More than %,d parts stand after each other".formatted(LONGEST_CHAIN),
                    "pass long lists as parameters",
                    where);
        }
        return place;
    }

    /**
     * Where something stands.
     *
     * @param chained how much stands after each other in all that is around it
     * @param either whether the condition around it is an OR, or an AND that is negated
     */
    private record Place(
            int depth,
            int chained,
            int subqueries,
            int turns,
            int doublings,
            boolean inCondition,
            boolean either,
            boolean negated) {
        static final Place OUTERMOST = new Place(0, 0, 0, 0, 0, false, false, false);

        Place deeper(int by) {
            return new Place(depth + by, chained, subqueries, turns, doublings, inCondition, either, negated);
        }

        Place after(int parts) {
            return new Place(depth, chained + parts, subqueries, turns, doublings, inCondition, either, negated);
        }

        Place subquery() {
            return new Place(depth + 1, chained, subqueries + 1, turns, doublings, false, either, negated);
        }

        Place condition() {
            return new Place(depth, chained, subqueries, turns, doublings, true, either, negated);
        }

        Place negated(int times) {
            boolean now = negated ^ times % 2 == 1;
            return new Place(depth + times, chained, subqueries, turns, doublings, inCondition, either, now);
        }

        Place doubled(int times) {
            int now = times == 0 ? doublings : doublings + 1;
            return new Place(depth, chained, subqueries, turns, now, inCondition, either, negated);
        }

        Place joined(int times, boolean or) {
            boolean joins = or ^ negated;
            int now = joins == either ? turns : turns + 1;
            return times == 0
                    ? this
                    : new Place(depth + 1, chained, subqueries, now, doublings, inCondition, joins, negated);
        }
    }
}
