package dev.entente.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.neo4j.cypher.internal.parser.v25.Cypher25Parser;
import org.neo4j.cypher.internal.parser.v25.Cypher25Parser.*;

/**
 * Looks at every expression of a statement: which functions it calls, and how much it can cost and make. What is not
 * known here is refused.
 */
final class QueryExpressions {
    /** Parts of a time that are texts. */
    private static final Set<String> WORDED = Set.of("timezone", "offset");

    private final QueryLook look;
    private final QueryWork work;
    private final QueryLoops loops;

    QueryExpressions(QueryLook look, QueryWork work) {
        this.look = look;
        this.work = work;
        this.loops = new QueryLoops(this, work);
    }

    void inside(ParserRuleContext context) {
        look.inside(context);
    }

    /** How large its value can be. */
    Size of(ParseTree tree) {
        return switch (tree) {
            case ExpressionContext or -> joined(or);
            case Expression11Context xor -> joined(xor);
            case Expression10Context and -> joined(and);
            case Expression9Context not -> joined(not);
            case Expression8Context compared -> joined(compared);
            case Expression7Context compared -> compared(compared);
            case Expression6Context sum -> sum(sum);
            case Expression5Context product -> product(product);
            case Expression4Context power -> powers(power);
            case Expression3Context sign -> of(sign.expression2());
            case Expression2Context postfixed -> postfixed(postfixed);
            case Expression1Context atom -> atom((ParserRuleContext) atom.getChild(0));
            default -> throw unknown((ParserRuleContext) tree);
        };
    }

    private List<Size> parts(ParserRuleContext context) {
        List<Size> sizes = new ArrayList<>();
        for (ParserRuleContext child : context.getRuleContexts(ParserRuleContext.class)) {
            sizes.add(of(child));
        }
        return sizes;
    }

    /** What is true or false, where there is more than one part. */
    private Size joined(ParserRuleContext context) {
        if (context.getChildCount() == 1) {
            return of(context.getChild(0));
        }
        work.charge(1 + QueryFunctions.compared(parts(context)), context);
        return Size.ONE;
    }

    private Size compared(Expression7Context context) {
        Size left = of(context.expression6());
        if (context.comparisonExpression6() == null) {
            return left;
        }
        compare(left, context.comparisonExpression6());
        return Size.ONE;
    }

    private void compare(Size left, ComparisonExpression6Context how) {
        if (!(how instanceof StringAndListComparisonContext comparison)) {
            how.getRuleContexts(ParserRuleContext.class).forEach(this::typeOrNormalForm);
            work.charge(looked(left), how);
        } else if (comparison.REGEQ() != null) {
            matched(left, comparison.expression6());
        } else if (comparison.IN() != null) {
            among(left, of(comparison.expression6()), comparison.expression6());
        } else {
            work.charge(found(left, of(comparison.expression6())), how);
        }
    }

    /** At all of a list, for its type, and at all of a text, for its form. */
    private static double looked(Size size) {
        return 1 + (size.isText() ? QueryFunctions.normalized(size) : 0) + (size.isList() ? size.weight() / 10 : 0);
    }

    /** {@code IS :: INTEGER}, {@code IS NFC NORMALIZED} and labels hold names only; dynamic labels are expressions. */
    private void typeOrNormalForm(ParserRuleContext context) {
        look.inside(context);
    }

    /** The server keeps a list that has a name as a set for the next time, where it is the same then. */
    private void among(Size left, Size list, ParserRuleContext written) {
        boolean given = QueryPatterns.isParameter(written);
        double hashed = given ? work.clashes(QueryNames.of(written).substring(1)) : QueryFunctions.hashed(list);
        double all = Math.max(list.rounds() / 2, QueryFunctions.copied(list)) + hashed;
        boolean named = given || written.getStop().equals(written.getStart());
        if (named && !work.isOfLoop(QueryNames.of(written))) {
            work.chargeOnce(all, written);
            work.charge(1 + QueryFunctions.copied(left), written);
        } else {
            work.charge(1 + all, written);
        }
    }

    private static double found(Size left, Size right) {
        return left.isText() || left.isList() || left.stored() ? QueryFunctions.searched(left, right) : 1;
    }

    private void matched(Size text, ParserRuleContext pattern) {
        String readable = QueryConstant.of(pattern, work);
        if (readable == null) {
            throw QueryWork.refused(
                    "What a regular expression says must be readable before it runs",
                    "give it as text or as a parameter",
                    pattern);
        }
        // in a very short text nothing explodes, which nobody who reads the answer could foresee
        double ways = QueryPattern.ways(readable, Math.max(Size.STORED_WORDS, text.extent()));
        double tried = text.isOnlyStored() ? 0 : QueryPattern.tried(readable, Math.max(1, text.text()));
        if (!(ways <= QueryPattern.MOST_WAYS && tried <= QueryPattern.MOST_WAYS)) {
            throw QueryWork.refused(
                    "This regular expression can be tried in too many ways, and nothing ends that",
                    "repeat fewer parts of any length, none of them within another, or use CONTAINS",
                    pattern);
        }
        if (text.longest() > text.text()) {
            // what is stored is short, but for an article, and was not written for the pattern
            work.charge(Math.max(1, ways / Size.STORED_TEXT / 100), pattern);
            work.chargeOnce(ways / 400, pattern);
        }
        if (text.isShare()) {
            work.chargeOnce(tried / 100, pattern);
            tried = QueryPattern.tried(readable, text.apiece());
        }
        work.charge(Math.max(1, tried / 100), pattern);
    }

    private Size sum(Expression6Context context) {
        Size all = of(context.expression5(0));
        for (int i = 1; i < context.expression5().size(); i++) {
            all = work.made(all.plus(of(context.expression5(i))), context);
            work.charge(QueryFunctions.copied(all), context);
        }
        return all;
    }

    private Size product(Expression5Context context) {
        if (context.getChildCount() == 1) {
            return of(context.getChild(0));
        }
        Size so = of(context.getChild(0));
        double product = Math.max(1, so.number());
        for (int i = 2; i < context.getChildCount(); i += 2) {
            ParseTree by = context.getChild(i);
            double factor = of(by).number();
            product =
                    switch (((TerminalNode) context.getChild(i - 1)).getSymbol().getType()) {
                        case Cypher25Parser.TIMES -> product * Math.max(1, factor);
                        case Cypher25Parser.PERCENT -> Math.max(1, Math.min(product, factor));
                        default -> divided(product, QueryConstant.number(by, work));
                    };
        }
        work.charge(1, context);
        return Size.number(product);
    }

    /** What is less than 1, makes it larger; so can what nobody knows. */
    private static double divided(double number, double by) {
        return Double.isNaN(by) ? Size.ANY_NUMBER : number / Math.min(1, Math.abs(by));
    }

    private Size powers(Expression4Context context) {
        if (context.getChildCount() == 1) {
            return of(context.getChild(0));
        }
        parts(context);
        work.charge(1, context);
        return Size.number(Size.ANY_NUMBER);
    }

    private Size postfixed(Expression2Context context) {
        Size size = of(context.expression1());
        for (PostFixContext postfix : context.postFix()) {
            size = switch (postfix) {
                case PropertyPostfixContext property ->
                    property(size, QueryNames.of(property.property().propertyKeyName()));
                case IndexPostfixContext index -> {
                    of(index.expression());
                    yield member(size, true);
                }
                case RangePostfixContext slice -> slice(size, slice);
                default -> throw unknown(postfix);
            };
            work.charge(1, context);
        }
        return size;
    }

    private static Size property(Size whole, String key) {
        return whole.isOnlyStored() && !whole.plain()
                ? Size.property(key)
                : member(whole, WORDED.contains(key.toLowerCase(Locale.ROOT)));
    }

    /**
     * A date has a year, a node properties, a map values.
     *
     * @param worded whether it can be the part of a time that is a text
     */
    private static Size member(Size whole, boolean worded) {
        Size part = whole.element().alone();
        if (!whole.plain()) {
            return part;
        }
        Size number = part.or(Size.number(Size.ANY_NUMBER));
        return worded ? number.or(Size.text(Size.STORED_WORDS)) : number;
    }

    private Size slice(Size list, RangePostfixContext slice) {
        double from = slice.fromExp == null ? 0 : literal(slice.fromExp, 0);
        double to = slice.toExp == null ? Double.NaN : literal(slice.toExp, Double.NaN);
        slice.expression().forEach(this::of);
        double rounds = Double.isNaN(to) || to < 0 || from < 0 ? list.rounds() : Math.min(list.rounds(), to - from);
        return list.made(Math.max(0, rounds), list.element().alone()).weighing(list.weight());
    }

    private double literal(ExpressionContext expression, double otherwise) {
        try {
            return Double.parseDouble(expression.getText());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    private Size atom(ParserRuleContext atom) {
        return switch (atom) {
            case NumericLiteralContext number -> Size.number(number(number.getText()));
            case StringsLiteralContext text -> work.made(Size.text(QueryConstant.meant(text.getText())), text);
            case BooleanLiteralContext truth -> Size.ONE;
            case KeywordLiteralContext keyword -> Size.number(Size.ANY_NUMBER);
            case OtherLiteralContext map -> map(map);
            case ListLiteralContext list -> parted(list.expression(), list);
            case ParameterContext parameter ->
                work.made(work.parameterSize(QueryNames.of(parameter.parameterName())), parameter);
            case VariableContext variable -> work.variable(QueryNames.of(variable));
            case ParenthesizedExpressionContext inner -> of(inner.expression());
            case CountStarContext count -> Size.number(1e8);
            case FunctionInvocationContext call -> call(call);
            case TrimFunctionContext trim -> trim(trim);
            case NormalizeFunctionContext normal -> called("normalize", List.of(of(normal.expression())), normal);
            case CaseExpressionContext choice -> choice(choice);
            case ExtendedCaseExpressionContext choice -> choice(choice);
            case MapProjectionContext projection -> projection(projection);
            case ExistsExpressionContext subquery -> look.subquery(subquery, gathered -> Size.ONE);
            case CountExpressionContext subquery -> look.subquery(subquery, gathered -> Size.number(1e8));
            case CollectExpressionContext subquery ->
                work.gatheredUnwatched(look.subquery(subquery, gathered -> gathered), subquery);
            case PatternExpressionContext pattern -> pattern(pattern);
            case ShortestPathExpressionContext pattern -> pattern(pattern);
            case PropertyExistsPredicateContext exists -> Size.ONE;
            default -> loops.of(atom);
        };
    }

    private static double number(String written) {
        try {
            String plain = written.replace("_", "");
            return plain.startsWith("0x") || plain.startsWith("0o")
                    ? Long.decode(plain.replace("0o", "0"))
                    : Double.parseDouble(plain);
        } catch (NumberFormatException e) {
            return Size.ANY_NUMBER;
        }
    }

    private Size map(OtherLiteralContext literal) {
        Size values = parted(literal.map().expression(), literal);
        return values.made(
                        values.rounds(),
                        Size.keyed(literal.map().propertyKeyName().stream().map(QueryNames::of), values.element()))
                .weighing(values.weight());
    }

    private Size parted(List<ExpressionContext> expressions, ParserRuleContext where) {
        List<Size> sizes = expressions.stream().map(this::of).toList();
        double weight = sizes.stream().mapToDouble(Size::weight).sum();
        return work.made(Size.list(sizes.size(), Size.all(sizes)).weighing(Size.FRAME + weight), where);
    }

    private Size pattern(ParserRuleContext pattern) {
        look.inside(pattern);
        work.charge(1, pattern);
        return Size.found(Size.COLLECTED, Size.DATA);
    }

    private Size call(FunctionInvocationContext call) {
        String name = QueryNames.of(call.functionName());
        if (!QueryFunctions.allowed(name)) {
            throw QueryWork.refused(
                    "There is no function " + QueryNames.shown(name) + " among those allowed here",
                    "look how it is spelt; allowed are Cypher's own functions for reading, not those added to the server",
                    call);
        }
        List<Size> given = call.functionArgument().stream()
                .map(argument -> of(argument.expression()))
                .toList();
        if (call.DISTINCT() != null || QueryFunctions.compares(name)) {
            work.charge(given.stream().mapToDouble(work.rows()::compared).sum(), call);
        }
        if (name.equalsIgnoreCase("collect")) {
            work.charge(1, call);
            return work.gathered(look.gathered(given.getFirst()), call);
        }
        return called(name, given, call);
    }

    private Size called(String name, List<Size> given, ParserRuleContext call) {
        work.charge(1 + QueryFunctions.cost(name, given), call);
        return work.made(QueryFunctions.answer(name, given), call);
    }

    /** Of {@code trim(BOTH x FROM text)} the text comes last. */
    private Size trim(TrimFunctionContext trim) {
        List<Size> given = trim.expression().stream().map(this::of).toList();
        work.charge(1 + QueryFunctions.cost("trim", given.reversed()), trim);
        return given.getLast();
    }

    private Size choice(CaseExpressionContext choice) {
        Stream<ExpressionContext> otherwise = Stream.ofNullable(choice.expression());
        return all(
                Stream.concat(choice.caseAlternative().stream().flatMap(each -> each.expression().stream()), otherwise)
                        .toList());
    }

    private Size choice(ExtendedCaseExpressionContext choice) {
        Size chosenBy = of(choice.expression(0));
        choice.extendedCaseAlternative().forEach(each -> each.extendedWhen().forEach(when -> chosen(chosenBy, when)));
        return all(Stream.concat(
                        choice.expression().stream().skip(1),
                        choice.extendedCaseAlternative().stream().map(ExtendedCaseAlternativeContext::expression))
                .toList());
    }

    private void chosen(Size by, ExtendedWhenContext when) {
        if (when instanceof WhenAdvancedComparisonContext other) {
            compare(by, other.comparisonExpression6());
            return;
        }
        when.getRuleContexts(ParserRuleContext.class)
                .forEach(other -> work.charge(1 + QueryFunctions.compared(List.of(by, of(other))), when));
    }

    private Size all(List<ExpressionContext> expressions) {
        return Size.all(expressions.stream().map(this::of).collect(Collectors.toList()));
    }

    private Size projection(MapProjectionContext projection) {
        Size of = work.variable(QueryNames.of(projection.variable()));
        Size largest = of.element();
        double parts = 1;
        List<String> names = new ArrayList<>();
        for (MapProjectionElementContext element : projection.mapProjectionElement()) {
            parts += element.TIMES() == null ? 1 : of.isList() ? of.list() : 0;
            ParserRuleContext name = element.property() == null
                    ? element.getRuleContext(ParserRuleContext.class, 0)
                    : element.property().propertyKeyName();
            if (name != null) {
                names.add(QueryNames.of(name));
            }
            if (element.expression() != null) {
                largest = largest.or(of(element.expression()));
            } else if (element.variable() != null) {
                largest = largest.or(work.variable(QueryNames.of(element.variable())));
            }
        }
        return work.made(Size.list(parts, Size.keyed(names.stream(), largest)), projection);
    }

    static QueryRefusal unknown(ParserRuleContext context) {
        return QueryWork.refused(
                "'" + QueryNames.shown(QueryTree.written(context)) + "' is a kind of Cypher that is not read here",
                "say it in another way",
                context);
    }
}
