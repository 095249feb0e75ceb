package dev.entente.graph;

import java.util.List;
import java.util.stream.Stream;
import org.antlr.v4.runtime.ParserRuleContext;
import org.neo4j.cypher.internal.parser.v25.Cypher25Parser.*;

/** In how many ways a condition's labels can be met: the server plans a look-up for each. */
final class QueryLabels {
    private QueryLabels() {}

    /**
     * How many alternatives there are.
     *
     * @param any when it is written as an OR of ANDs
     * @param all when it is written as an AND of ORs, which it is where it is negated
     */
    record Ways(double any, double all) {
        /** Of what names no label. */
        static final Ways NONE = new Ways(0, 0);

        static final Ways ONE = new Ways(1, 1);

        Ways negated(int times) {
            return times % 2 == 0 ? this : new Ways(/* any= */ all, /* all= */ any);
        }

        static Ways either(Stream<Ways> parts) {
            return some(parts)
                    .reduce((a, b) -> new Ways(a.any + b.any, a.all * b.all))
                    .orElse(NONE);
        }

        static Ways both(Stream<Ways> parts) {
            return some(parts)
                    .reduce((a, b) -> new Ways(a.any * b.any, a.all + b.all))
                    .orElse(NONE);
        }

        private static Stream<Ways> some(Stream<Ways> parts) {
            return parts.filter(ways -> !ways.equals(NONE));
        }
    }

    static Ways in(ParserRuleContext condition) {
        return switch (condition) {
            case ExpressionContext or -> Ways.either(parts(or.expression11()));
            case Expression11Context xor -> exclusive(xor);
            case Expression10Context and -> Ways.both(parts(and.expression9()));
            case Expression9Context not ->
                in(not.expression8()).negated(not.NOT().size());
            case Expression7Context compared -> compared(compared);
            case LabelExpression4Context either -> Ways.either(parts(either.labelExpression3()));
            case LabelExpression3Context both -> Ways.both(parts(both.labelExpression2()));
            case LabelExpression2Context not ->
                in(not.labelExpression1()).negated(not.EXCLAMATION_MARK().size());
            case ParenthesizedLabelExpressionContext inner -> in(inner.labelExpression4());
            case LabelExpression1Context label -> Ways.ONE;
            case ParenthesizedExpressionContext inner -> in(inner.expression());
            default -> only(condition);
        };
    }

    private static Stream<Ways> parts(List<? extends ParserRuleContext> parts) {
        return parts.stream().map(QueryLabels::in);
    }

    /** One of the two, and not the other: (a OR b) AND (NOT a OR NOT b). */
    private static Ways exclusive(Expression11Context xor) {
        return parts(xor.expression10())
                .reduce((a, b) -> Ways.both(
                        Stream.of(Ways.either(Stream.of(a, b)), Ways.either(Stream.of(a.negated(1), b.negated(1))))))
                .orElse(Ways.NONE);
    }

    private static Ways compared(Expression7Context compared) {
        return compared.comparisonExpression6() instanceof LabelComparisonContext labels
                ? in(labels.labelExpression4()).negated(labels.NOT() == null ? 0 : 1)
                : compared.comparisonExpression6() == null ? only(compared) : Ways.NONE;
    }

    /** What holds nothing but one part is that part; what holds more is no condition. */
    private static Ways only(ParserRuleContext context) {
        return context.getChildCount() == 1 && context.getChild(0) instanceof ParserRuleContext child
                ? in(child)
                : Ways.NONE;
    }
}
