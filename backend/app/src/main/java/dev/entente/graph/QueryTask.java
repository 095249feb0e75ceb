package dev.entente.graph;

import dev.entente.graph.QueryOutcome.Answered;
import dev.entente.graph.QueryOutcome.Reason;
import dev.entente.graph.QueryOutcome.Refused;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypher.internal.parser.v25.Cypher25Parser.StatementsContext;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.summary.ResultSummary;
import org.neo4j.driver.types.Node;

/** Looks at a statement, asks the server how it would run, and runs it where neither finds anything but reading. */
final class QueryTask {
    private final ConsoleLink link;
    private final Statements statements;
    private final UserQuery query;
    private final QueryVerdicts verdicts;
    private final QueryRoom.Share share;
    private final String mark = UUID.randomUUID().toString();
    private final long start = System.nanoTime();
    private final long deadline;
    private int linesBefore;
    private @Nullable String language;

    QueryTask(
            ConsoleLink link,
            Statements statements,
            UserQuery query,
            Duration timeout,
            QueryVerdicts verdicts,
            QueryRoom.Share share) {
        this.link = link;
        this.statements = statements;
        this.query = query;
        this.verdicts = verdicts;
        this.share = share;
        this.deadline = start + timeout.toNanos();
    }

    /** What its transactions bear on the server. */
    String mark() {
        return mark;
    }

    QueryOutcome run() {
        Optional<Refused> shape = QueryShape.refusal(query.statement(), query.parameters());
        if (shape.isPresent()) {
            return shape.get();
        }
        try {
            QueryText text = QueryPrefix.read(query.statement(), query.mode());
            language = text.language();
            if (text.mode() == QueryMode.EXPLAIN) {
                return planned(judged(text).explained());
            }
            QueryCost cost = verdicts.find(text, query.parameters())
                    .orElseGet(() -> judged(text).cost());
            share.take(cost.held(), left());
            return answered(text, cost.rowsAtATime(query.limit() + 1));
        } catch (QueryRefusal e) {
            return e.refused();
        } catch (Neo4jException e) {
            return Weighing.isTooMuch(e)
                    ? QueryFailure.tooLarge(query.bytes())
                    : QueryFailure.told(e, linesBefore, language);
        } catch (IllegalArgumentException e) {
            return new Refused(
                    Reason.FAILED,
                    "The parameters cannot be sent: " + e.getMessage(),
                    "use numbers, text, lists and maps");
        }
    }

    private record Judged(QueryCost cost, ResultSummary explained) {}

    /** @throws QueryRefusal where it may not run */
    private Judged judged(QueryText text) {
        Optional<StatementsContext> tree = QueryTree.read(text.body());
        tree.ifPresent(QueryPlanning::refuseTangles);
        Optional<QueryCost> cost = tree.map(statements -> QueryLook.through(statements, query.parameters()));
        // what could not be read is not planned in another language: the server says by the same grammar why
        ResultSummary explained = explained(tree.isPresent() ? text : text.in(QueryTree.LANGUAGE));
        QueryGuard.refusal(explained).ifPresent(refused -> {
            throw new QueryRefusal(refused);
        });
        var judged = new Judged(
                cost.orElseThrow(() -> new QueryRefusal(
                        Reason.FORBIDDEN,
                        "The server can read this statement, but the check that goes before it cannot",
                        "say it in another way")),
                explained);
        verdicts.keep(text, query.parameters(), judged.cost());
        return judged;
    }

    private ResultSummary explained(QueryText text) {
        linesBefore = text.linesBefore(QueryMode.EXPLAIN);
        language = text.language();
        try (Session session = link.readSession(QueryCost.FEW_ROWS);
                Transaction tx = session.beginTransaction(config())) {
            return tx.run(text.sent(QueryMode.EXPLAIN), parameters()).consume();
        }
    }

    private QueryOutcome planned(ResultSummary explained) {
        return new Answered(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                QueryPlans.notes(explained, linesBefore),
                QueryPlans.of(explained),
                Duration.ofNanos(System.nanoTime() - start));
    }

    /** What the store holds can be larger than was thought; fewer rows at a time then, so that those that fit are told. */
    private QueryOutcome answered(QueryText text, int rowsAtATime) {
        try {
            return read(text, rowsAtATime);
        } catch (Neo4jException e) {
            if (rowsAtATime <= QueryCost.FEW_ROWS || !Weighing.isTooMuch(e)) {
                throw e;
            }
            return read(text, QueryCost.FEW_ROWS);
        }
    }

    private QueryOutcome read(QueryText text, int rowsAtATime) {
        linesBefore = text.linesBefore(text.mode());
        var answer = new QueryAnswer(query, linesBefore, text.mode() == QueryMode.PROFILE);
        try (Session session = link.readSession(rowsAtATime)) {
            Result result = session.run(text.sent(text.mode()), parameters(), config());
            return answer.read(result, ids -> ends(session, ids), start);
        }
    }

    private List<Node> ends(Session session, Collection<String> ids) {
        return session.run(statements.get("read/nodes-by-element"), Map.of("ids", List.copyOf(ids)), config())
                .list(row -> row.get("n").asNode());
    }

    private Map<String, Object> parameters() {
        return new HashMap<>(query.parameters());
    }

    /** The server is told what is left of the time, and by which mark the transaction can be ended. */
    private TransactionConfig config() {
        return TransactionConfig.builder()
                .withTimeout(Duration.ofMillis(Math.max(1, left().toMillis())))
                .withMetadata(Map.of("ententeRun", mark))
                .build();
    }

    private Duration left() {
        return Duration.ofNanos(deadline - System.nanoTime());
    }
}
