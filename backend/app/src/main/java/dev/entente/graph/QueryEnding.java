package dev.entente.graph;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * Makes sure that a query has ended on the server, by the mark that its transactions bear. Only what is seen there when its
 * time is long over has the database started again; that the database does not answer says nothing about the query.
 */
final class QueryEnding {
    private static final String WHY = "A query of the console would not end, so the database was started again.";

    /** Time for a loop within a row to come to the end of its row. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final Duration STEP = Duration.ofMillis(150);
    private static final Duration LONG_STEP = Duration.ofSeconds(2);
    private static final TransactionConfig SOON =
            TransactionConfig.builder().withTimeout(Duration.ofSeconds(10)).build();

    private final Graph graph;
    private final String mark;
    private final LastResort lastResort;
    /** How long it may go on since it was first told to end. */
    private OptionalLong patience = OptionalLong.empty();

    QueryEnding(Graph graph, String mark, LastResort lastResort) {
        this.graph = graph;
        this.mark = mark;
        this.lastResort = lastResort;
    }

    /** Comes back when it is gone, as long as that takes: where nothing can end it, nothing may take its place. */
    void end(Thread worker, CompletableFuture<Void> workerDone) {
        long hangs = System.nanoTime() + PATIENCE.toNanos();
        // asked before the look: what a worker sends while that lasts is seen by the next one
        while (!isGone(workerDone.isDone() || isOver(hangs))) {
            worker.interrupt(); // which closes its connection
            pause(isOver(hangs) ? LONG_STEP : STEP);
        }
    }

    /** @param sentAll whether nothing more of it can come there */
    private boolean isGone(boolean sentAll) {
        OptionalInt running = lastResort.running();
        if (running.isEmpty()) {
            return sentAll; // it fell with the database
        }
        Optional<List<String>> listed = listed();
        listed.filter(ids -> !ids.isEmpty()).ifPresent(ids -> end(ids, running.getAsInt()));
        return sentAll && listed.filter(List::isEmpty).isPresent();
    }

    private void end(List<String> ids, int running) {
        if (patience.isPresent() && isOver(patience.getAsLong())) {
            lastResort.restart(WHY, running);
        }
        terminate(ids);
        if (patience.isEmpty()) {
            patience = OptionalLong.of(System.nanoTime() + PATIENCE.toNanos());
        }
    }

    private static boolean isOver(long time) {
        return System.nanoTime() - time > 0;
    }

    /** Its transactions; empty where the database does not say. */
    private Optional<List<String>> listed() {
        try (Session session = graph.writeSession()) {
            return Optional.of(session.run(graph.statements().get("read/runs"), Map.of("mark", mark), SOON)
                    .list(row -> row.get("id").asString()));
        } catch (Neo4jException e) {
            return Optional.empty();
        } catch (IllegalStateException e) {
            // the driver was closed, and what ran over its connections ends with them
            return Optional.of(List.of());
        }
    }

    private void terminate(List<String> ids) {
        try (Session session = graph.writeSession()) {
            session.run(graph.statements().get("write/end-run"), Map.of("ids", ids), SOON)
                    .consume();
        } catch (Neo4jException | IllegalStateException e) {
            // it ended meanwhile, or server or driver are gone: the next look tells
        }
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
