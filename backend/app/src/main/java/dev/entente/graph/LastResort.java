package dev.entente.graph;

import java.time.Duration;
import java.util.OptionalInt;

/**
 * Starts the database again where it does not come back by itself. Each time that it runs has a number, so that only what
 * ran in one of these times can be a reason to end that very one.
 */
public interface LastResort {
    /** Where the database is another's, nothing is started again. */
    LastResort NONE = new LastResort() {
        @Override
        public OptionalInt running() {
            return OptionalInt.of(0);
        }

        @Override
        public void restart(String why, int running) {
            // it is not ours to end
        }

        @Override
        public void awaitStart(Duration longest) {
            // nor to start
        }

        @Override
        public int restarts() {
            return 0;
        }

        @Override
        public String why() {
            return "";
        }
    };

    /**
     * Which time it is that the database runs: one more after each start. Empty while it is started; where its process has
     * ended by itself, this begins to start it. Nothing is waited for.
     */
    OptionalInt running();

    /**
     * Begins to end the database's process and to start it again on the same store. Does nothing unless that very time
     * lasts still. Nothing is waited for.
     *
     * @param why in a sentence, for everybody
     * @param running which time what is the reason was seen in
     */
    void restart(String why, int running);

    /** Waits until no start is under way. */
    void awaitStart(Duration longest) throws InterruptedException;

    /** How many times it was started again, the one under way included. */
    int restarts();

    /** Why it was the last time, in a sentence; empty where it never was. */
    String why();
}
