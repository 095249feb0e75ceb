package dev.entente.graph;

import dev.entente.ontology.Ontology;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;

/**
 * Drops all that follows from claims and corrections, and derives it again: facts with their history, who stands in them,
 * and their edges. Articles, entities, claims and corrections are not touched. Cost grows with the number of claims;
 * memory is bounded by a batch. A store whose rebuilding was cut off is marked, and rebuilt when it is opened next.
 */
public final class Rebuilding {
    private static final int BATCH = 500;

    private final Graph graph;
    private final Restating restating;

    Rebuilding(Graph graph, Ontology ontology) {
        this.graph = graph;
        this.restating = new Restating(graph.statements(), ontology, new FactWriter(graph.statements(), ontology));
    }

    /**
     * Rebuilds.
     *
     * @param progress told after each batch how many facts are done
     * @return how many claims there are
     */
    public long run(LongConsumer progress) {
        Statements statements = graph.statements();
        try (Session session = graph.writeSession()) {
            mark(session, true);
            session.run(statements.get("write/clear-edges")).consume();
            session.run(statements.get("write/clear-roles")).consume();
            session.run(statements.get("write/clear-standings")).consume();
            // all claims first: a fact whose claims are in several batches would be worked out in each
            long claims = pages(session, "read/claim-keys-after", restating::move, done -> {});
            pages(session, "read/fact-keys-after", restating::settle, progress);
            session.run(statements.get("write/count-facts")).consume();
            mark(session, false);
            return claims;
        }
    }

    private void mark(Session session, boolean rebuilding) {
        session.executeWriteWithoutResult(
                tx -> tx.run(graph.statements().get("write/rebuilding"), Map.of("rebuilding", rebuilding))
                        .consume());
    }

    private interface Work {
        void on(TransactionContext tx, List<String> keys);
    }

    /** Works on all keys that a statement pages through, and says how many there were. */
    private long pages(Session session, String statement, Work work, LongConsumer progress) {
        long done = 0;
        String after = "";
        List<String> keys;
        do {
            var parameters = Map.<String, Object>of("after", after, "limit", BATCH);
            keys = session.executeRead(tx -> tx.run(graph.statements().get(statement), parameters)
                    .list((Record row) -> row.get("key").asString()));
            List<String> batch = keys;
            session.executeWriteWithoutResult(tx -> work.on(tx, batch));
            done += keys.size();
            progress.accept(done);
            after = keys.isEmpty() ? after : keys.getLast();
        } while (keys.size() == BATCH);
        return done;
    }
}
