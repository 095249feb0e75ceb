package dev.entente.api;

import dev.entente.graph.QueryOutcome;
import dev.entente.graph.QueryRunner;
import dev.entente.graph.UserQuery;
import io.javalin.http.HttpStatus;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Takes queries of all clients, lets so many run at a time, and ends them for those who sent them. */
final class QueryDesk {
    private final QueryRunner runner;
    private final QueryQueue queue;
    /** Of the runs that wait or are under way, by their names. */
    private final Map<String, QueryQueue.Turn> turns = new ConcurrentHashMap<>();

    QueryDesk(QueryRunner runner, QueryLimits limits) {
        this.runner = runner;
        this.queue = new QueryQueue(limits);
    }

    /** The name of a client's run among all clients'; where it chose none, one that nobody can guess. */
    static String name(String client, @Nullable String run) {
        return client + ' ' + (run == null ? UUID.randomUUID().toString() : run);
    }

    /** @throws ApiProblem where its name is taken, there is no place for it, or it was ended before its turn came */
    QueryOutcome ask(String client, UserQuery query) {
        QueryQueue.Turn turn = queue.enter(client);
        if (turns.putIfAbsent(query.run(), turn) != null) {
            release(turn);
            throw new ApiProblem(
                    HttpStatus.CONFLICT,
                    "run-taken",
                    "'run' is the name of a query of yours that is under way",
                    "choose another name, such as a UUID, or end that one");
        }
        awaitTurn(query.run(), turn);
        return runner.run(query, () -> {
            turns.remove(query.run());
            turn.over();
        });
    }

    private void awaitTurn(String run, QueryQueue.Turn turn) {
        boolean come = false;
        try {
            come = turn.await();
        } finally {
            if (!come) {
                turns.remove(run);
            }
        }
        if (!come) {
            throw new ApiProblem(
                    HttpStatus.CONFLICT, "cancelled", "The statement was ended on request", "run it again");
        }
    }

    private static void release(QueryQueue.Turn turn) {
        if (!turn.cancel()) {
            turn.over();
        }
    }

    /** Ends a run that waits or is under way. */
    boolean end(String name) {
        QueryQueue.Turn turn = turns.get(name);
        return (turn != null && turn.cancel()) || runner.cancel(name);
    }

    int running() {
        return queue.runningNow();
    }

    int waiting() {
        return queue.waitingNow();
    }
}
