package dev.entente.graph;

import dev.entente.graph.QueryOutcome.Reason;
import dev.entente.graph.QueryOutcome.Refused;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A user's query under way, and who watches it. */
final class QueryRun {
    /** What the server itself may take to notice that the time is over. */
    private static final Duration GRACE = Duration.ofMillis(400);

    private static final Refused TIMED_OUT = new Refused(
            Reason.TIMEOUT,
            "The statement took longer than it may",
            "ask for less: add a LIMIT, a label or a relation");
    private static final Refused CANCELLED =
            new Refused(Reason.CANCELLED, "The statement was ended on request", "run it again");

    private final QueryTask task;
    private final QueryEnding ending;
    private final LastResort lastResort;
    private final int running;
    private final CompletableFuture<QueryOutcome> outcome = new CompletableFuture<>();
    private final CompletableFuture<Void> workerDone = new CompletableFuture<>();

    /** @param running which time of the database it begins in */
    QueryRun(QueryTask task, QueryEnding ending, LastResort lastResort, int running) {
        this.task = task;
        this.ending = ending;
        this.lastResort = lastResort;
        this.running = running;
    }

    /** Whether the database was started again since. */
    boolean hasOutlived() {
        return lastResort.restarts() > running;
    }

    QueryOutcome await(Duration timeout, Runnable over) {
        long until = System.nanoTime() + timeout.plus(GRACE).toNanos();
        Thread worker = Thread.ofVirtual().name("query").start(this::work);
        QueryOutcome found = outcome(until);
        if (workerDone.isDone() && !(found instanceof Refused)) {
            over.run();
        } else {
            Thread.ofVirtual().name("query end").start(() -> end(worker, over));
        }
        return hasFallen(found) ? told(until) : found;
    }

    /** Says that it is done before it says what it found: whoever waits for that would look on the server for it else. */
    private void work() {
        try {
            QueryOutcome found = task.run();
            workerDone.complete(null);
            outcome.complete(found);
        } catch (Throwable fault) {
            workerDone.complete(null);
            outcome.completeExceptionally(fault);
        }
    }

    boolean cancel() {
        return outcome.complete(CANCELLED);
    }

    private QueryOutcome outcome(long until) {
        try {
            return inTime(until);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            outcome.complete(CANCELLED);
            return CANCELLED;
        } catch (ExecutionException e) {
            return QueryFailure.told(Objects.requireNonNullElse(e.getCause(), e));
        }
    }

    private QueryOutcome inTime(long until) throws InterruptedException, ExecutionException {
        try {
            return outcome.get(left(until), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            outcome.complete(TIMED_OUT);
            return outcome.get();
        }
    }

    private static long left(long until) {
        return Math.max(0, until - System.nanoTime());
    }

    /** What fell with the database did not fail by itself. */
    private boolean hasFallen(QueryOutcome found) {
        return found instanceof Refused refused
                && (refused.reason() == Reason.RESTARTED || (refused.reason() == Reason.FAILED && hasOutlived()));
    }

    /** Where its time allows, the database is back when it is told. */
    private QueryOutcome told(long until) {
        try {
            lastResort.running(); // has it started where it ended by itself
            lastResort.awaitStart(Duration.ofNanos(left(until)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return QueryFailure.FELL;
    }

    /** Until the server is done with it too: the next one gets its place only then. */
    private void end(Thread worker, Runnable over) {
        try {
            ending.end(worker, workerDone);
        } finally {
            over.run();
        }
    }
}
