package dev.entente.graph;

/**
 * What one row of a statement can cost at most, besides what is read from the store.
 *
 * @param row steps, and characters and elements that are made, together
 * @param dependent whether that depends on the values of parameters
 */
record QueryCost(double row, boolean dependent) {
    /** The server goes on with all that was asked for before it notices that nobody reads on. */
    private static final double ASKED_FOR = 1e6;

    /** Of rows that may hold anything. */
    static final int FEW_ROWS = 20;

    /** How many rows may be asked for at a time, of so many that are wanted. */
    int rowsAtATime(int wanted) {
        return (int) Math.max(FEW_ROWS, Math.min(wanted, ASKED_FOR / Math.max(1, row)));
    }
}
