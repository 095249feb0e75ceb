package dev.entente.api;

import io.javalin.http.HttpStatus;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * So many queries run at a time, and one client's never take all places; the others wait, and clients take turns: whoever
 * sends many waits for the others' one. Whoever waits does so because all places or all of his own are taken.
 */
final class QueryQueue {
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

    private final int atOnce;
    private final int atOnceOfOne;
    private final int waitingOfOne;
    private final int waitingOfAll;
    /** By client, and the one whose turn it is first. */
    private final Map<String, Deque<Turn>> waiting = new LinkedHashMap<>();

    /** How many run by client. */
    private final Map<String, Integer> running = new HashMap<>();

    QueryQueue(QueryLimits limits) {
        this.atOnce = limits.atOnce();
        this.atOnceOfOne = limits.atOnceOfOne();
        this.waitingOfOne = limits.waitingOfOne();
        this.waitingOfAll = limits.waiting();
    }

    /** A place among those that run, or in the queue. */
    final class Turn {
        private final String client;
        private final CompletableFuture<Boolean> come = new CompletableFuture<>();

        private Turn(String client) {
            this.client = client;
        }

        /**
         * Waits for it.
         *
         * @return whether it came; not where it was given up
         * @throws ApiProblem where it takes too long
         */
        boolean await() {
            try {
                return come.get(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                if (giveUp(this)) {
                    throw overloaded();
                }
                return come.getNow(false);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return !giveUp(this) && come.getNow(false);
            } catch (ExecutionException e) {
                throw new IllegalStateException(e);
            }
        }

        /** Takes it out of the queue; does nothing where its turn has come. */
        boolean cancel() {
            return giveUp(this);
        }

        /** Whoever had a turn ends it, once. */
        void over() {
            next(client);
        }
    }

    /** @throws ApiProblem where no more may wait */
    synchronized Turn enter(String client) {
        Turn turn = new Turn(client);
        if (mayRun(client)) {
            run(turn);
            return turn;
        }
        Deque<Turn> own = waiting.getOrDefault(client, new ArrayDeque<>());
        if (own.size() >= waitingOfOne) {
            throw new ApiProblem(
                    HttpStatus.TOO_MANY_REQUESTS,
                    "busy",
                    own.size() + " queries from your address wait already",
                    "wait until some of them have ended, or end them");
        }
        if (waitingNow() >= waitingOfAll) {
            throw overloaded();
        }
        own.add(turn);
        waiting.put(client, own);
        return turn;
    }

    private static ApiProblem overloaded() {
        return new ApiProblem(
                HttpStatus.SERVICE_UNAVAILABLE,
                "overloaded",
                "Too many queries wait for their turn",
                "ask again in a few seconds");
    }

    synchronized int runningNow() {
        return running.values().stream().mapToInt(Integer::intValue).sum();
    }

    synchronized int waitingNow() {
        return waiting.values().stream().mapToInt(Deque::size).sum();
    }

    private synchronized boolean giveUp(Turn turn) {
        Deque<Turn> own = waiting.get(turn.client);
        if (own == null || !own.remove(turn)) {
            return false;
        }
        if (own.isEmpty()) {
            waiting.remove(turn.client);
        }
        turn.come.complete(false);
        return true;
    }

    private boolean mayRun(String client) {
        return runningNow() < atOnce && running.getOrDefault(client, 0) < atOnceOfOne;
    }

    private void run(Turn turn) {
        running.merge(turn.client, 1, Integer::sum);
        turn.come.complete(true);
    }

    private synchronized void next(String over) {
        running.computeIfPresent(over, (client, count) -> count == 1 ? null : count - 1);
        Optional<String> client = waiting.keySet().stream().filter(this::mayRun).findFirst();
        client.ifPresent(next -> {
            Deque<Turn> own = Objects.requireNonNull(waiting.remove(next));
            run(own.remove());
            if (!own.isEmpty()) {
                waiting.put(next, own);
            }
        });
    }
}
