package dev.entente.dataset;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.SubmissionPublisher;

/**
 * Does the second half of what is done to each of many things on a thread of its own, one after the other, while whoever
 * hands them over goes on with the next. Few wait at a time, since each may be large; who hands over more has to wait.
 */
public final class Relay implements AutoCloseable {
    private static final int WAITING = 32;

    private final ExecutorService runner;
    private final SubmissionPublisher<Runnable> work;
    private final CompletableFuture<Void> done;

    public Relay(String name) {
        runner = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name(name).daemon().factory());
        work = new SubmissionPublisher<>(runner, WAITING);
        done = work.consume(Runnable::run);
    }

    /**
     * Hands over what is to be done. What it uses belongs to the relay's thread until {@link #finish}.
     *
     * @throws RuntimeException what something handed over before has thrown; nothing after that is done
     */
    public void hand(Runnable task) {
        if (done.isDone()) {
            result();
        }
        work.submit(task);
    }

    /**
     * Waits until all is done.
     *
     * @throws RuntimeException what something handed over has thrown
     */
    public void finish() {
        work.close();
        result();
    }

    private void result() {
        try {
            done.join();
        } catch (CompletionException e) {
            switch (e.getCause()) {
                case RuntimeException thrown -> throw thrown;
                case Error thrown -> throw thrown;
                case null, default -> throw e;
            }
        }
    }

    /** Ends the thread, after what was handed over; does nothing more where {@link #finish} was called. */
    @Override
    public void close() {
        work.close();
        runner.close();
    }
}
