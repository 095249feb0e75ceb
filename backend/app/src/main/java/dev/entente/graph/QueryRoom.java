package dev.entente.graph;

import dev.entente.graph.QueryOutcome.Reason;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * What the values of all statements that run may hold together. Each alone fits into the server's memory, which does not
 * count what a row holds; several of the largest at once do not, and it falls.
 */
final class QueryRoom {
    /**
     * Characters and elements, as {@link QueryCost#held} counts them. The largest statements that {@link QueryWork} lets
     * through have some 15 million: three at once ran in 1 GiB, six ended the server.
     */
    private static final int ALL = 20_000_000;

    /** Of which as many fit besides as may run at once. */
    private static final int SMALL = 1_000_000;

    private final Semaphore free = new Semaphore(ALL, true);

    /** Of one statement, which has nothing at first. */
    final class Share {
        private int taken;
        private boolean left;

        /**
         * Waits until so much is free; whoever wants more than there is has all of it.
         *
         * @param values characters and elements
         * @throws QueryRefusal where that takes longer than this, or is not wanted any more
         */
        void take(double values, Duration longest) {
            if (values <= SMALL) {
                return;
            }
            int wanted = (int) Math.min(ALL, values);
            try {
                if (!free.tryAcquire(wanted, longest.toNanos(), TimeUnit.NANOSECONDS)) {
                    throw refused(Reason.TIMEOUT);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw refused(Reason.CANCELLED);
            }
            taken(wanted);
        }

        private synchronized void taken(int wanted) {
            taken = wanted;
            if (left) {
                leave();
            }
        }

        /** Gives all back, for good. */
        synchronized void leave() {
            free.release(taken);
            taken = 0;
            left = true;
        }

        private static QueryRefusal refused(Reason reason) {
            return new QueryRefusal(
                    reason,
                    "Statements that make values as large were still running when the time was over",
                    "run it again in a few seconds, or make smaller values");
        }
    }
}
