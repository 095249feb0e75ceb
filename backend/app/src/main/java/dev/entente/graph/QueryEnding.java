package dev.entente.graph;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;

/** Makes sure that a query has ended on the server, by the mark that its transactions bear. */
final class QueryEnding {
    /** Time for a loop within a row to come to the end of its row. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final Duration STEP = Duration.ofMillis(150);
    private static final Duration LONG_STEP = Duration.ofSeconds(2);
    private static final TransactionConfig SOON =
            TransactionConfig.builder().withTimeout(Duration.ofSeconds(10)).build();

    private final Graph graph;
    private final String mark;

    QueryEnding(Graph graph, String mark) {
        this.graph = graph;
        this.mark = mark;
    }

    /** Ends it, and says whether it is gone within a few seconds. */
    boolean end(Thread worker, CompletableFuture<Void> workerDone) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        boolean gone = workerDone.isDone() && isGone();
        while (!gone && System.nanoTime() < until) {
            terminate();
            worker.interrupt(); // which closes its connection
            pause(STEP);
            gone = isGone();
        }
        return gone;
    }

    /** As long as it takes: where nothing can end it, nothing may take its place. */
    void awaitGone(CompletableFuture<Void> workerDone) {
        while (!isGone()) {
            terminate();
            pause(LONG_STEP);
        }
        try {
            workerDone.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            // its thread waits for a connection that is no more
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isGone() {
        return listed().isEmpty();
    }

    private List<String> listed() {
        try (Session session = graph.writeSession()) {
            return session.run(graph.statements().get("read/runs"), Map.of("mark", mark), SOON)
                    .list(row -> row.get("id").asString());
        } catch (Neo4jException e) {
            return List.of("unknown");
        } catch (IllegalStateException e) {
            // the driver was closed, and what ran over its connections ends with them
            return List.of();
        }
    }

    private void terminate() {
        List<String> ids = listed();
        if (ids.isEmpty()) {
            return;
        }
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
