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
    private final Map<String, QueryQueue.Turn> waiting = new ConcurrentHashMap<>();

    QueryDesk(QueryRunner runner, QueryLimits limits) {
        this.runner = runner;
        this.queue = new QueryQueue(limits);
    }

    /** The name of a client's run among all clients'; where it chose none, one that nobody can guess. */
    static String name(String client, @Nullable String run) {
        return client + ' ' + (run == null ? UUID.randomUUID().toString() : run);
    }

    /** @throws ApiProblem where there is no place for it, or it was ended before its turn came */
    QueryOutcome ask(String client, UserQuery query) {
        QueryQueue.Turn turn = queue.enter(client);
        if (waiting.putIfAbsent(query.run(), turn) != null) {
            release(turn);
            throw ApiProblem.badRequest("run-taken", "A query of this name is under way", "choose another name");
        }
        boolean come;
        try {
            come = turn.await();
        } finally {
            waiting.remove(query.run());
        }
        if (!come) {
            throw new ApiProblem(
                    HttpStatus.CONFLICT, "cancelled", "The statement was ended on request", "run it again");
        }
        return runner.run(query, turn::over);
    }

    private static void release(QueryQueue.Turn turn) {
        if (!turn.cancel()) {
            turn.over();
        }
    }

    /** Ends a run that waits or is under way. */
    boolean end(String name) {
        QueryQueue.Turn turn = waiting.get(name);
        return (turn != null && turn.cancel()) || runner.cancel(name);
    }

    int running() {
        return queue.runningNow();
    }

    int waiting() {
        return queue.waitingNow();
    }
}
