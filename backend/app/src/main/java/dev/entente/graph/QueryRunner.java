package dev.entente.graph;

import dev.entente.graph.QueryOutcome.Reason;
import dev.entente.graph.QueryOutcome.Refused;
import java.time.Duration;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Runs statements that users write: reading only, within limits of time, rows and bytes, and ended for good where they
 * are over. Whoever asks is answered when the time is over, whether or not the server has ended the statement by then.
 */
public final class QueryRunner {
    private final Graph graph;
    private final ConsoleLink link;
    private final Duration longest;
    private final LastResort lastResort;
    private final QueryVerdicts verdicts = new QueryVerdicts();
    private final QueryRoom room = new QueryRoom();
    private final Map<String, QueryRun> running = new ConcurrentHashMap<>();

    /** @param longest no statement may take longer, whatever it asks for */
    QueryRunner(Graph graph, ConsoleLink link, Duration longest, LastResort lastResort) {
        this.graph = graph;
        this.link = link;
        this.longest = longest;
        this.lastResort = lastResort;
    }

    public QueryOutcome run(UserQuery query) {
        return run(query, () -> {});
    }

    /** @param over called when the server is done with it too, which can be after the answer */
    public QueryOutcome run(UserQuery query, Runnable over) {
        OptionalInt database = lastResort.running();
        if (database.isEmpty()) {
            // nothing is sent to it, so that nothing has to be ended there, and nobody waits for a place
            over.run();
            return QueryFailure.STARTING;
        }
        Duration timeout = query.timeout().compareTo(longest) < 0 ? query.timeout() : longest;
        QueryRoom.Share share = room.new Share();
        var task = new QueryTask(link, graph.statements(), query, timeout, verdicts, share);
        var ending = new QueryEnding(graph, task.mark(), lastResort);
        var run = new QueryRun(task, ending, lastResort, database.getAsInt());
        if (running.putIfAbsent(query.run(), run) != null) {
            over.run();
            return new Refused(
                    Reason.FAILED, "A query of the name " + query.run() + " runs already", "choose another name");
        }
        return run.await(timeout, () -> {
            running.remove(query.run());
            if (run.hasOutlived()) {
                verdicts.forget();
            }
            share.leave();
            over.run();
        });
    }

    /** Ends a query that is under way; whoever waits for it is told so at once. */
    public boolean cancel(String run) {
        QueryRun found = running.get(run);
        return found != null && found.cancel();
    }
}
