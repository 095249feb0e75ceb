package dev.entente.graph;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypher.internal.parser.v25.Cypher25Parser.Expression6Context;
import org.neo4j.cypher.internal.parser.v25.Cypher25Parser.NumericLiteralContext;
import org.neo4j.cypher.internal.parser.v25.Cypher25Parser.ParameterContext;
import org.neo4j.cypher.internal.parser.v25.Cypher25Parser.ParenthesizedExpressionContext;
import org.neo4j.cypher.internal.parser.v25.Cypher25Parser.StringsLiteralContext;

/** Texts that are known before anything runs: literals, parameters, and these one after the other. */
final class QueryConstant {
    /** Longer than what is searched for and matched by may be. */
    private static final int LONG = 10_000;

    private QueryConstant() {}

    static @Nullable String of(ParseTree expression, QueryWork work) {
        return switch (expression) {
            case StringsLiteralContext literal -> meant(literal.getText());
            case ParameterContext parameter ->
                work.parameter(QueryNames.of(parameter.parameterName())) instanceof String text ? text : null;
            case ParenthesizedExpressionContext inner -> of(inner.expression(), work);
            case Expression6Context sum when sum.getChildCount() > 1 -> sum(sum, work);
            case ParserRuleContext one when one.getChildCount() == 1 -> of(one.getChild(0), work);
            default -> null;
        };
    }

    private static @Nullable String sum(Expression6Context sum, QueryWork work) {
        if (!sum.MINUS().isEmpty()) {
            return null;
        }
        StringBuilder whole = new StringBuilder();
        for (var part : sum.expression5()) {
            String text = of(part, work);
            if (text == null) {
                return null;
            }
            whole.append(text);
            if (whole.length() > LONG) {
                break; // whoever asks refuses what is as long
            }
        }
        return whole.toString();
    }

    /** One that is written out or given; NaN where it is neither. */
    static double number(ParseTree expression, QueryWork work) {
        return switch (expression) {
            case NumericLiteralContext literal -> number(literal.getText());
            case ParameterContext parameter ->
                work.parameter(QueryNames.of(parameter.parameterName())) instanceof Number number
                        ? number.doubleValue()
                        : Double.NaN;
            case ParenthesizedExpressionContext inner -> number(inner.expression(), work);
            case ParserRuleContext one when one.getChildCount() == 1 -> number(one.getChild(0), work);
            default -> Double.NaN;
        };
    }

    private static double number(String literal) {
        try {
            return Double.parseDouble(literal);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    static String meant(String literal) {
        return literal.substring(1, literal.length() - 1)
                .replace("\\\\", "\\")
                .replace("\\'", "'")
                .replace("\\\"", "\"");
    }
}
