package dev.entente.graph;

import dev.entente.graph.QueryOutcome.Reason;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
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
    /** One that no backslash takes its meaning from. */
    private static final Pattern SLASH = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*+/");

    private static final int MOST_UNIONS = 50;
    private static final int MOST_WAYS = 100;

    private final QueryWork work;
    private final QueryExpressions expressions;
    private Size returned = Size.DATA;
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

    Size lastReturned() {
        return returned;
    }

    /** What lies in braces runs row by row, and the clock is looked at; its own expressions count as all others. */
    Size subquery(ParserRuleContext subquery, Size answer) {
        children(subquery);
        work.charge(1, subquery);
        return answer;
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
            case UnionContext union -> union(union);
            case NonNegativeIntegerSpecificationContext count -> ways(count);
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
        children(union);
    }

    private void clause(ParserRuleContext clause) {
        switch (clause) {
            case MatchClauseContext match -> match(match);
            case WithClauseContext with -> with(with);
            case ReturnClauseContext end -> projected(end.returnBody());
            case UnwindClauseContext unwind -> unwind(unwind.expression(), unwind.variable());
            case ForListClauseContext each -> unwind(each.expression(), each.variable());
            case LetClauseContext let ->
                let.letItem()
                        .forEach(item -> work.bind(QueryNames.of(item.variable()), expressions.of(item.expression())));
            case CallClauseContext call -> call(call);
            case FilterClauseContext filter -> children(filter);
            case SubqueryClauseContext subquery -> children(subquery);
            case OrderBySkipLimitClauseContext order -> children(order);
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
        for (String name : QueryPatterns.variables(match.patternList())) {
            work.bind(name, Size.DATA);
        }
        children(match);
    }

    private void with(WithClauseContext with) {
        projected(with.returnBody());
        if (with.whereClause() != null) {
            inside(with.whereClause());
        }
    }

    /** All are evaluated before any gets its name: {@code WITH a AS b, b AS a} changes them. */
    private void projected(ReturnBodyContext body) {
        List<ReturnItemContext> items = body.returnItems().returnItem();
        List<Size> sizes =
                items.stream().map(item -> expressions.of(item.expression())).toList();
        for (int i = 0; i < items.size(); i++) {
            VariableContext name = items.get(i).variable();
            work.bind(name == null ? items.get(i).expression().getText() : QueryNames.of(name), sizes.get(i));
        }
        returned = sizes.isEmpty() ? Size.DATA : Size.all(sizes);
        body.getRuleContexts(ParserRuleContext.class).stream()
                .filter(part -> !part.equals(body.returnItems()))
                .forEach(this::inside);
    }

    /** A range becomes rows one by one, and nothing is made. */
    private void unwind(ExpressionContext list, VariableContext variable) {
        FunctionInvocationContext range = QueryPatterns.range(list);
        Size element = range == null
                ? expressions.of(list).element()
                : Size.number(range.functionArgument().stream()
                        .limit(2)
                        .mapToDouble(end -> expressions.of(end.expression()).number())
                        .max()
                        .orElse(0));
        work.bind(QueryNames.of(variable), element);
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
            work.bind(QueryNames.of(named), Size.DATA);
        }
        call.procedureArgument().forEach(this::children);
        if (name.startsWith(FULL_TEXT) && call.procedureArgument().size() > 1) {
            searched(call.procedureArgument(1));
        }
        if (call.whereClause() != null) {
            inside(call.whereClause());
        }
    }

    /** A full text is searched in one step, and a regular expression in it is built before the clock is looked at. */
    private void searched(ParserRuleContext words) {
        String readable = QueryConstant.of(words, work);
        if (readable == null) {
            throw refused(
                    Reason.FORBIDDEN,
                    "What is looked for in a full text must be readable before it runs",
                    "give it as text or as a parameter",
                    words);
        }
        if (SLASH.matcher(readable).find()) {
            throw refused(
                    Reason.FORBIDDEN,
                    "A full text may not be searched by a regular expression",
                    "put a backslash before each / that is meant as such, or use =~",
                    words);
        }
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
