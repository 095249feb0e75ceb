package dev.entente.graph;

import dev.entente.graph.QueryOutcome.Answered;
import dev.entente.graph.QueryOutcome.Reason;
import dev.entente.graph.QueryOutcome.Refused;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;

/** Runs statements that users write: reading only, with a time limit on the server and a limit of rows. */
public final class QueryRunner {
    /** On a line of its own, so that columns in error messages stay those of the user's text. */
    private static final String EXPLAIN = "EXPLAIN\n";

    private static final Pattern POSITION = Pattern.compile("\\(line (\\d+), column (\\d+)");

    private final Graph graph;
    private final Duration longest;

    /** @param longest no statement may take longer, whatever it asks for */
    QueryRunner(Graph graph, Duration longest) {
        this.graph = graph;
        this.longest = longest;
    }

    public QueryOutcome run(UserQuery query) {
        long start = System.nanoTime();
        Optional<Refused> shape = QueryShape.refusal(query.statement());
        if (shape.isPresent()) {
            return shape.get();
        }
        try (Session session = graph.readSession()) {
            Optional<Refused> refusal = explain(session, query);
            if (refusal.isPresent()) {
                return refusal.get();
            }
            return answer(session, query, start);
        } catch (Neo4jException e) {
            return failure(e, 0);
        } catch (IllegalArgumentException e) {
            return new Refused(
                    Reason.FAILED,
                    "The parameters cannot be sent: " + e.getMessage(),
                    "use numbers, text, lists and maps",
                    null,
                    null);
        }
    }

    private Optional<Refused> explain(Session session, UserQuery query) {
        try (Transaction tx = session.beginTransaction(config(query))) {
            return QueryGuard.refusal(
                    tx.run(EXPLAIN + query.statement(), query.parameters()).consume());
        } catch (Neo4jException e) {
            return Optional.of(failure(e, 1));
        }
    }

    private QueryOutcome answer(Session session, UserQuery query, long start) {
        try (Transaction tx = session.beginTransaction(config(query))) {
            Result result = tx.run(query.statement(), query.parameters());
            List<String> fields = result.keys();
            var rows = new ArrayList<Record>();
            while (rows.size() < query.limit() && result.hasNext()) {
                rows.add(result.next());
            }
            boolean truncated = result.hasNext();
            var found = new ResultGraph();
            rows.forEach(row -> row.values().forEach(found::gather));
            addEnds(tx, truncated ? null : result, found);
            Plain plain = found.plain();
            List<List<@Nullable Object>> values =
                    rows.stream().map(row -> plainRow(row, plain)).toList();
            return new Answered(
                    fields,
                    values,
                    found.nodes(),
                    found.edges(),
                    truncated,
                    Duration.ofNanos(System.nanoTime() - start));
        }
    }

    /** A relationship is drawn between its ends, whether or not the statement returns them. */
    private void addEnds(Transaction tx, @Nullable Result drained, ResultGraph found) {
        if (drained != null) {
            drained.consume();
        }
        var missing = found.missingEnds();
        if (!missing.isEmpty()) {
            tx.run(graph.statements().get("read/nodes-by-element"), Map.of("ids", List.copyOf(missing)))
                    .list()
                    .forEach(row -> found.add(row.get("n").asNode()));
        }
    }

    private static List<@Nullable Object> plainRow(Record row, Plain plain) {
        var values = new ArrayList<@Nullable Object>();
        row.values().forEach(value -> values.add(plain.of(value)));
        return values;
    }

    private TransactionConfig config(UserQuery query) {
        Duration timeout = query.timeout().compareTo(longest) < 0 ? query.timeout() : longest;
        return TransactionConfig.builder().withTimeout(timeout).build();
    }

    /** @param linesBefore how many lines stood before the user's text */
    private static Refused failure(Neo4jException e, int linesBefore) {
        String message = String.valueOf(e.getMessage());
        if (e.code().contains("TransactionTimedOut")) {
            return new Refused(
                    Reason.TIMEOUT,
                    "The statement took longer than it may",
                    "ask for less: add a LIMIT, a label or a relation",
                    null,
                    null);
        }
        if (e.code().contains("AccessMode")) {
            return new Refused(
                    Reason.READ_ONLY,
                    "This statement would change the store; only reading is allowed here",
                    "use MATCH and RETURN; claims come in by ./entente load",
                    null,
                    null);
        }
        boolean syntax = e.code().endsWith("SyntaxError") || e.code().endsWith("SemanticError");
        Matcher position = POSITION.matcher(message);
        boolean placed = position.find() && Integer.parseInt(position.group(1)) > linesBefore;
        return new Refused(
                syntax ? Reason.SYNTAX : Reason.FAILED,
                placed ? message.substring(0, position.start()).strip() : message,
                "correct the statement and run it again",
                placed ? Integer.valueOf(Integer.parseInt(position.group(1)) - linesBefore) : null,
                placed ? Integer.valueOf(position.group(2)) : null);
    }
}
