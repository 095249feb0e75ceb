package dev.entente;

import dev.entente.embedded.EmbeddedNeo4j;
import dev.entente.embedded.EmbeddedStartException;
import dev.entente.graph.LastResort;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Starts the embedded Neo4j again. It answers at the same address as before, so that whoever speaks to it goes on.
 *
 * <p>It runs or it is being started, and only one thread starts it, which nobody has to wait for.
 */
final class EmbeddedLastResort implements LastResort {
    private static final Logger LOG = System.getLogger(EmbeddedLastResort.class.getName());

    private final EmbeddedNeo4j neo4j;
    private final Runnable warmUp;
    /** Done where none is under way. */
    private volatile CompletableFuture<Void> start = CompletableFuture.completedFuture(null);

    private final AtomicInteger restarts = new AtomicInteger();
    private volatile String why = "";

    /** @param warmUp what the database does before it counts as there again */
    EmbeddedLastResort(EmbeddedNeo4j neo4j, Runnable warmUp) {
        this.neo4j = neo4j;
        this.warmUp = warmUp;
    }

    @Override
    public synchronized OptionalInt running() {
        if (start.isDone() && !neo4j.isAlive() && !neo4j.isClosed()) {
            begin("The database had ended.");
        }
        return start.isDone() ? OptionalInt.of(restarts.get()) : OptionalInt.empty();
    }

    @Override
    public synchronized void restart(String reason, int running) {
        if (start.isDone() && running == restarts.get() && !neo4j.isClosed()) {
            begin(reason);
        }
    }

    private void begin(String reason) {
        var begun = new CompletableFuture<Void>();
        start = begun;
        restarts.incrementAndGet();
        why = reason;
        LOG.log(Level.WARNING, reason);
        Thread.ofPlatform().daemon().name("database start").start(() -> start(begun));
    }

    private void start(CompletableFuture<Void> begun) {
        try {
            neo4j.restart();
            warmUp.run();
        } catch (EmbeddedStartException e) {
            // whoever asks for it next has it tried again
            LOG.log(Level.ERROR, "The embedded Neo4j did not start again: " + e.getMessage());
        } finally {
            begun.complete(null);
        }
    }

    @Override
    public void awaitStart(Duration longest) throws InterruptedException {
        try {
            start.get(Math.max(0, longest.toNanos()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            // it goes on
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public int restarts() {
        return restarts.get();
    }

    @Override
    public String why() {
        return why;
    }
}
