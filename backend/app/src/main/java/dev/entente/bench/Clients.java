package dev.entente.bench;

import dev.entente.explore.Examples.Example;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** So many clients, each of which asks again as soon as it is answered. */
final class Clients implements AutoCloseable {
    /** Bounds what a fast way asks in its turn. */
    private static final int MOST_OF_ONE = 5_000;

    private final int count;
    private final ExecutorService threads;

    Clients(int count) {
        this.count = count;
        this.threads = Executors.newFixedThreadPool(count);
    }

    /** Asks until the time is over, each client once at least, and says how long each answer took, in nanoseconds. */
    List<Long> ask(Way way, Example statement, Duration time) {
        long end = System.nanoTime() + time.toNanos();
        try {
            var took = new ArrayList<Long>();
            Callable<List<Long>> client = () -> alone(way, statement, end);
            for (Future<List<Long>> one : threads.invokeAll(Collections.nCopies(count, client))) {
                took.addAll(one.get());
            }
            return took;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchException("the bench was interrupted", e);
        } catch (ExecutionException e) {
            throw new BenchException(way.name() + " failed: " + e.getCause(), e);
        }
    }

    private static List<Long> alone(Way way, Example statement, long end) {
        var took = new ArrayList<Long>();
        long now = System.nanoTime();
        do {
            way.ask(statement);
            long answered = System.nanoTime();
            took.add(answered - now);
            now = answered;
        } while (now < end && took.size() < MOST_OF_ONE);
        return took;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
