package dev.entente.api;

import io.javalin.http.HttpStatus;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** So many queries run at a time; the others wait, and clients take turns: whoever sends many waits for the others' one. */
final class QueryQueue {
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

    private final int atOnce;
    private final int waitingOfOne;
    private final int waitingOfAll;
    /** By client, and the one whose turn it is first. */
    private final Map<String, Deque<Turn>> waiting = new LinkedHashMap<>();

    private int running;

    QueryQueue(QueryLimits limits) {
        this.atOnce = limits.atOnce();
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
            next();
        }
    }

    /** @throws ApiProblem where no more may wait */
    synchronized Turn enter(String client) {
        Turn turn = new Turn(client);
        if (running < atOnce && waiting.isEmpty()) {
            running++;
            turn.come.complete(true);
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
        return running;
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

    private synchronized void next() {
        running--;
        while (running < atOnce && !waiting.isEmpty()) {
            String client = waiting.keySet().iterator().next();
            Deque<Turn> own = Objects.requireNonNull(waiting.remove(client));
            Turn turn = own.remove();
            if (!own.isEmpty()) {
                waiting.put(client, own);
            }
            running++;
            turn.come.complete(true);
        }
    }
}
