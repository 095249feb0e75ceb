package dev.entente.graph;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypher.internal.parser.v25.Cypher25Parser.CountStarContext;
import org.neo4j.cypher.internal.parser.v25.Cypher25Parser.ExpressionContext;
import org.neo4j.cypher.internal.parser.v25.Cypher25Parser.FunctionInvocationContext;
import org.neo4j.cypher.internal.parser.v25.Cypher25Parser.ParameterContext;
import org.neo4j.cypher.internal.parser.v25.Cypher25Parser.RegularQueryContext;
import org.neo4j.cypher.internal.parser.v25.Cypher25Parser.VariableContext;

/** What is asked of parts of a tree. */
final class QueryPatterns {
    private QueryPatterns() {}

    /** The names that a pattern gives to nodes, relationships and paths; not those within its expressions. */
    static List<String> variables(ParserRuleContext pattern) {
        List<String> names = new ArrayList<>();
        gather(pattern, names);
        return names;
    }

    private static void gather(ParserRuleContext context, List<String> names) {
        switch (context) {
            case ExpressionContext expression -> {
                // uses names, gives none
            }
            case VariableContext variable -> names.add(QueryNames.of(variable));
            default -> context.getRuleContexts(ParserRuleContext.class).forEach(each -> gather(each, names));
        }
    }

    /** Whether it makes one value of those of many rows. */
    static boolean gathers(ParserRuleContext expression) {
        return switch (expression) {
            case CountStarContext count -> true;
            case RegularQueryContext subquery -> false;
            case FunctionInvocationContext call when QueryFunctions.gathers(QueryNames.of(call.functionName())) -> true;
            default -> {
                boolean gathers = false;
                for (ParserRuleContext part : expression.getRuleContexts(ParserRuleContext.class)) {
                    gathers |= gathers(part);
                }
                yield gathers;
            }
        };
    }

    /** Whether it is nothing but a parameter. */
    static boolean isParameter(ParseTree expression) {
        ParseTree inner = expression;
        while (!(inner instanceof ParameterContext) && inner.getChildCount() == 1) {
            inner = inner.getChild(0);
        }
        return inner instanceof ParameterContext;
    }

    /** The call where this is nothing but {@code range(…)}. */
    static @Nullable FunctionInvocationContext range(ParseTree expression) {
        ParseTree inner = expression;
        while (!(inner instanceof FunctionInvocationContext) && inner.getChildCount() == 1) {
            inner = inner.getChild(0);
        }
        return inner instanceof FunctionInvocationContext call
                        && QueryNames.of(call.functionName()).equalsIgnoreCase("range")
                ? call
                : null;
    }
}
