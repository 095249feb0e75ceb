package dev.entente.graph;

/** Starts the database again where it does not come back by itself. */
public interface LastResort {
    /** Where the database is another's, nothing is started again. */
    LastResort NONE = new LastResort() {
        @Override
        public boolean restart(String why, int seen) {
            return false;
        }

        @Override
        public boolean revive(int seen) {
            return false;
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
     * Ends the database's process and starts it again on the same store, unless that was done meanwhile.
     *
     * @param why in a sentence, for everybody
     * @param seen how many restarts there had been when whoever asks began
     * @return whether it was started again; it may take seconds
     */
    boolean restart(String why, int seen);

    /** Starts it again only where its process has ended; the same otherwise. */
    boolean revive(int seen);

    /** How many times it was, the one under way included. */
    int restarts();

    /** Why it was the last time, in a sentence; empty where it never was. */
    String why();
}
