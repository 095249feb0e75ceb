package dev.entente.graph;

import dev.entente.graph.QueryOutcome.Reason;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.antlr.v4.runtime.ParserRuleContext;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypher.internal.parser.v25.Cypher25Parser.*;

/** Looks through a statement's tree, clause by clause in the order they run. Only what is known to read may stand there. */
final class QueryLook {
    static final Set<String> PROCEDURES = Set.of(
            "db.labels",
            "db.relationshipTypes",
            "db.propertyKeys",
            "db.schema.visualization",
            "db.schema.nodeTypeProperties",
            "db.schema.relTypeProperties",
            "db.index.fulltext.queryNodes",
            "db.index.fulltext.queryRelationships");

    private static final String FULL_TEXT = "db.index.fulltext.";
    private static final int MOST_UNIONS = 50;
    private static final int MOST_WAYS = 100;

    private final QueryWork work;
    private final QueryExpressions expressions;
    /** The columns that the query before this place answers. */
    private Map<String, Size> returned = Map.of();

    /** The names that there were where a subquery began. */
    private Map<String, Size> around = Map.of();

    private int unions;

    private QueryLook(QueryWork work) {
        this.work = work;
        this.expressions = new QueryExpressions(this, work);
    }

    /**
     * @return what it can cost
     * @throws QueryRefusal where it may not run
     */
    static QueryCost through(StatementsContext statements, Map<String, ? extends @Nullable Object> parameters) {
        QueryWork work = new QueryWork(parameters);
        if (statements.statement().size() != 1) {
            throw new QueryRefusal(Reason.SYNTAX, "Only one statement can run at a time", "send them one by one");
        }
        new QueryLook(work).inside(statements.statement(0));
        return work.cost();
    }

    /**
     * What lies in braces runs row by row, and the clock is looked at; its own expressions count as all others.
     *
     * @param answer what becomes of all that it gathers
     */
    Size subquery(ParserRuleContext subquery, UnaryOperator<Size> answer) {
        Size[] gathered = new Size[1];
        apart(() -> {
            List<String> names = subquery.getRuleContexts(PatternListContext.class).stream()
                    .flatMap(pattern -> QueryPatterns.variables(pattern).stream())
                    .toList();
            names.forEach(name -> work.bind(name, Size.DATA));
            if (!names.isEmpty()) {
                work.rows(work.rows().read());
            }
            children(subquery);
            gathered[0] = gathered(Size.all(List.copyOf(returned.values())));
        });
        work.charge(1, subquery);
        return answer.apply(gathered[0]);
    }

    /** All that the rows here have of it. */
    Size gathered(Size each) {
        return Size.gathered(work.rows().gathered(), each, work.rows().store());
    }

    /** Names and rows of their own, of which nothing is left afterwards. */
    private void apart(Runnable inner) {
        Map<String, Size> names = work.scope();
        QueryRows rows = work.rows();
        Map<String, Size> columns = returned;
        Map<String, Size> outer = around;
        around = names;
        returned = Map.of();
        work.rows(QueryRows.ONE);
        inner.run();
        around = outer;
        work.scope(names);
        work.rows(rows);
        returned = columns;
    }

    /** These names from here on, and those around a subquery, which nothing within it takes away. */
    private void passOn(Map<String, Size> columns) {
        Map<String, Size> names = new HashMap<>(around);
        names.putAll(columns);
        work.scope(names);
    }

    /** Everything within, where it is. */
    void inside(ParserRuleContext context) {
        switch (context) {
            case CommandContext command -> throw command(command);
            case UseClauseContext use ->
                throw refused(Reason.FORBIDDEN, "USE asks another database", "leave it out: there is one here", use);
            case LocalDefinitionContext definition ->
                throw refused(Reason.FORBIDDEN, "DEFINE makes functions of its own", "write it out", definition);
            case ClauseContext clause -> clause((ParserRuleContext) clause.getChild(0));
            case SubqueryInTransactionsParametersContext transactions ->
                throw refused(
                        Reason.FORBIDDEN,
                        "CALL { } IN TRANSACTIONS escapes the time limit",
                        "use CALL { } alone",
                        transactions);
            case NextStatementContext next -> next(next);
            case UnionContext union -> union(union);
            case WhenContext when -> branches(List.copyOf(when.getRuleContexts(ParserRuleContext.class)));
            case NonNegativeIntegerSpecificationContext count -> ways(count);
            case SearchClauseContext search
            when search.FULLTEXT() != null -> {
                searched(search.forClause().expression());
                children(search);
            }
            case ScoreClauseContext score -> work.bind(QueryNames.of(score.variable()), Size.DATA);
            case ExpressionContext expression -> expressions.of(expression);
            default -> children(context);
        }
    }

    private void children(ParserRuleContext context) {
        context.getRuleContexts(ParserRuleContext.class).forEach(this::inside);
    }

    /** Of {@code SHORTEST 5} and {@code ANY 5}: they are gathered within one row, where no clock is looked at. */
    private void ways(NonNegativeIntegerSpecificationContext count) {
        double most = count.parameter() == null
                ? Double.parseDouble(count.getText().replace("_", ""))
                : work.parameterSize(QueryNames.of(count.parameter().parameterName()))
                        .number();
        if (most > MOST_WAYS) {
            throw refused(
                    Reason.FORBIDDEN,
                    "More than " + MOST_WAYS + " ways between the same two are gathered at once",
                    "ask for fewer, or for ALL SHORTEST",
                    count);
        }
    }

    private void union(UnionContext union) {
        unions += union.UNION().size();
        if (unions > MOST_UNIONS) {
            throw refused(
                    Reason.FORBIDDEN, "More than " + MOST_UNIONS + " UNION", "ask with UNWIND over a list", union);
        }
        branches(union.singleQuery());
        if (union.ALL().size() < union.UNION().size()) {
            returned.values().forEach(column -> work.charge(work.rows().compared(column), union));
        }
    }

    /** Each answers the columns of the one before it to the next. */
    private void next(NextStatementContext statements) {
        for (RegularQueryContext query : statements.regularQuery()) {
            if (!query.equals(statements.regularQuery(0))) {
                passOn(returned);
            }
            returned = Map.of();
            inside(query);
        }
    }

    /** Each begins with the same names; a column is as large as in the largest of them. */
    private void branches(List<? extends ParserRuleContext> branches) {
        Map<String, Size> names = work.scope();
        QueryRows before = work.rows();
        Map<String, Size> columns = new HashMap<>();
        QueryRows rows = null;
        for (ParserRuleContext branch : branches) {
            work.scope(names);
            work.rows(before);
            returned = Map.of();
            inside(branch);
            returned.forEach((name, size) -> columns.merge(name, size, Size::or));
            rows = rows == null ? work.rows() : rows.plus(work.rows());
        }
        returned = columns;
        work.rows(rows == null ? before : rows);
    }

    /** Its names end with it; what it returns is new, for each row that it runs for. */
    private void subquery(SubqueryClauseContext subquery) {
        Map<String, Size> columns = new HashMap<>();
        QueryRows[] inner = {QueryRows.ONE};
        apart(() -> {
            children(subquery);
            columns.putAll(returned);
            inner[0] = work.rows();
        });
        columns.forEach(work::bind);
        work.rows(columns.isEmpty() ? work.rows() : work.rows().times(inner[0]));
        work.weighRow(subquery);
    }

    private void clause(ParserRuleContext clause) {
        work.passNames(clause);
        switch (clause) {
            case MatchClauseContext match -> match(match);
            case WithClauseContext with -> with(with);
            case ReturnClauseContext end -> returned(end);
            case UnwindClauseContext unwind -> unwind(unwind.expression(), unwind.variable());
            case ForListClauseContext each -> unwind(each.expression(), each.variable());
            case LetClauseContext let -> let(let);
            case CallClauseContext call -> call(call);
            case FilterClauseContext filter -> children(filter);
            case SubqueryClauseContext subquery -> subquery(subquery);
            case OrderBySkipLimitClauseContext order -> ordered(order);
            case FinishClauseContext finish -> {}
            case UseClauseContext use -> inside(use);
            case LoadCSVClauseContext load ->
                throw refused(
                        Reason.FORBIDDEN, "LOAD CSV reads files and addresses of the server", "leave it out", load);
            case ComposableCommandClausesContext command -> throw shows(command);
            case CreateClauseContext write -> throw writes(write);
            case InsertClauseContext write -> throw writes(write);
            case MergeClauseContext write -> throw writes(write);
            case DeleteClauseContext write -> throw writes(write);
            case SetClauseContext write -> throw writes(write);
            case RemoveClauseContext write -> throw writes(write);
            case ForeachClauseContext write -> throw writes(write);
            default -> throw QueryExpressions.unknown(clause);
        }
    }

    private void match(MatchClauseContext match) {
        QueryPatterns.variables(match.patternList()).forEach(name -> work.bind(name, Size.DATA));
        work.rows(work.rows().read());
        children(match);
    }

    private void let(LetClauseContext let) {
        let.letItem().forEach(item -> work.bind(QueryNames.of(item.variable()), expressions.of(item.expression())));
        work.weighRow(let);
    }

    private void returned(ReturnClauseContext end) {
        returned = projected(end.returnBody());
        work.weighRow(end);
    }

    private void with(WithClauseContext with) {
        Map<String, Size> columns = projected(with.returnBody());
        if (with.whereClause() != null) {
            inside(with.whereClause());
        }
        passOn(columns);
        work.weighRow(with);
    }

    /**
     * All are evaluated before any gets its name: {@code WITH a AS b, b AS a} changes them. What sorts them may use names
     * of before and after.
     *
     * @return the names that there are from here on
     */
    private Map<String, Size> projected(ReturnBodyContext body) {
        Map<String, Size> columns = body.returnItems().TIMES() == null ? new HashMap<>() : work.scope();
        Map<String, Size> named = new HashMap<>();
        boolean gathers = false;
        double compared =
                columns.values().stream().mapToDouble(work.rows()::compared).sum();
        for (ReturnItemContext item : body.returnItems().returnItem()) {
            Size size = expressions.of(item.expression());
            boolean gathering = QueryPatterns.gathers(item.expression());
            gathers |= gathering;
            compared += gathering ? 0 : work.rows().compared(size);
            named.put(QueryNames.of(item.variable() == null ? item.expression() : item.variable()), size);
        }
        columns.putAll(named);
        if (gathers || body.DISTINCT() != null) {
            work.charge(compared, body);
        }
        if (gathers
                && body.groupBy() == null
                && columns.size()
                        == body.returnItems().returnItem().stream()
                                .filter(item -> QueryPatterns.gathers(item.expression()))
                                .count()) {
            work.rows(work.rows().limited(1));
        }
        columns.forEach(work::bind);
        ordered(body);
        return columns;
    }

    /** The sorting that follows, and how many rows are left then. */
    private void ordered(ParserRuleContext body) {
        for (ParserRuleContext part : body.getRuleContexts(ParserRuleContext.class)) {
            switch (part) {
                case ReturnItemsContext items -> {
                    // were looked at before
                }
                case OrderByContext order ->
                    order.orderItem()
                            .forEach(item -> work.charge(work.rows().sorted(expressions.of(item.expression())), item));
                case LimitContext limit -> {
                    Size most = expressions.of(limit.expression());
                    work.rows(work.rows().limited(most.number()));
                }
                default -> inside(part);
            }
        }
    }

    /** A range becomes rows one by one, and nothing is made. */
    private void unwind(ExpressionContext list, VariableContext variable) {
        FunctionInvocationContext range = QueryPatterns.range(list);
        Size rows = range == null
                ? expressions.of(list)
                : QueryFunctions.range(range.functionArgument().stream()
                        .map(end -> expressions.of(end.expression()))
                        .toList());
        work.rows(work.rows().unwound(rows));
        if (range == null) {
            work.hold(rows);
        }
        work.bind(QueryNames.of(variable), rows.element().alone());
    }

    private void call(CallClauseContext call) {
        String name = QueryNames.of(call.procedureName());
        if (!PROCEDURES.contains(name)) {
            throw refused(
                    Reason.FORBIDDEN,
                    "The procedure " + QueryNames.shown(name) + " is not among those allowed here",
                    "allowed are " + String.join(", ", new TreeSet<>(PROCEDURES)),
                    call);
        }
        for (ProcedureResultItemContext item : call.procedureResultItem()) {
            VariableContext named = item.yieldItemAlias == null ? item.yieldItemName : item.yieldItemAlias;
            work.bind(QueryNames.of(named), name.startsWith(FULL_TEXT) ? Size.DATA : Size.WORDS);
        }
        work.rows(work.rows().read());
        call.procedureArgument().forEach(this::children);
        if (name.startsWith(FULL_TEXT)) {
            if (call.procedureArgument().size() < 2) {
                throw refused(
                        Reason.FORBIDDEN,
                        "The call of " + name + " does not say what is looked for",
                        "name the index and the words in parentheses",
                        call);
            }
            searched(call.procedureArgument(1));
        }
        if (call.whereClause() != null) {
            inside(call.whereClause());
        }
    }

    /** A full text is searched in one step, and what is looked for is built before the clock is looked at. */
    private void searched(ParserRuleContext words) {
        String readable = QueryConstant.of(words, work);
        if (readable == null) {
            throw refused(
                    Reason.FORBIDDEN,
                    "What is looked for in a full text must be readable before it runs",
                    "give it as text or as a parameter",
                    words);
        }
        QuerySearch.refuseTangles(readable, words);
    }

    private static QueryRefusal command(CommandContext command) {
        String first = command.getChild(0).getClass().getSimpleName();
        return first.startsWith("Create") || first.startsWith("Drop") ? writes(command) : shows(command);
    }

    private static QueryRefusal writes(ParserRuleContext where) {
        return refused(Reason.READ_ONLY, QueryGuard.WRITES, QueryGuard.READ_INSTEAD, where);
    }

    private static QueryRefusal shows(ParserRuleContext where) {
        return refused(Reason.FORBIDDEN, QueryGuard.SHOWS, QueryGuard.ASK_INSTEAD, where);
    }

    private static QueryRefusal refused(Reason reason, String message, String remedy, ParserRuleContext where) {
        return QueryWork.refused(reason, message, remedy, where);
    }
}
