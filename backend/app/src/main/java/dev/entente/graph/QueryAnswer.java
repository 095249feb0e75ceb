package dev.entente.graph;

import dev.entente.graph.QueryOutcome.Answered;
import dev.entente.graph.QueryOutcome.Stop;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Value;
import org.neo4j.driver.summary.ResultSummary;
import org.neo4j.driver.types.Node;

/** Reads a result row by row, and stops at the limit of rows or of bytes, whichever comes first. */
final class QueryAnswer {
    private final UserQuery query;
    private final int linesBefore;
    private final boolean profiled;
    private final List<Record> rows = new ArrayList<>();
    private long bytes;
    private @Nullable Stop stop;

    /** @param linesBefore how many lines stand before the user's text */
    QueryAnswer(UserQuery query, int linesBefore, boolean profiled) {
        this.query = query;
        this.linesBefore = linesBefore;
        this.profiled = profiled;
    }

    /** @param ends finds nodes by their element ids */
    QueryOutcome read(Result result, Function<Set<String>, List<Node>> ends, long start) {
        List<String> fields = result.keys();
        // what a statement costs is told only when it has run to its end
        while ((stop == null || profiled) && result.hasNext()) {
            take(result.next());
        }
        ResultSummary summary = result.consume();
        if (stop == Stop.BYTES && rows.isEmpty()) {
            return QueryFailure.tooLarge(query.bytes());
        }
        var found = new ResultGraph();
        rows.forEach(row -> row.values().forEach(found::gather));
        Set<String> missing = found.missingEnds();
        if (!missing.isEmpty()) {
            // a relationship is drawn between its ends, whether or not the statement returns them
            ends.apply(missing).forEach(found::add);
        }
        Plain plain = found.plain();
        List<List<@Nullable Object>> values =
                rows.stream().map(row -> plainRow(row, plain)).toList();
        return new Answered(
                fields,
                values,
                found.nodes(),
                found.edges(),
                stop,
                QueryPlans.notes(summary, linesBefore),
                QueryPlans.of(summary),
                Duration.ofNanos(System.nanoTime() - start));
    }

    private void take(Record row) {
        if (stop != null) {
            return;
        }
        if (rows.size() == query.limit()) {
            stop = Stop.ROWS;
            return;
        }
        for (Value value : row.values()) {
            bytes += QueryBytes.of(value);
        }
        if (bytes > query.bytes()) {
            stop = Stop.BYTES;
        } else {
            rows.add(row);
        }
    }

    private static List<@Nullable Object> plainRow(Record row, Plain plain) {
        var values = new ArrayList<@Nullable Object>();
        row.values().forEach(value -> values.add(plain.of(value)));
        return values;
    }
}
