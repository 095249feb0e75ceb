package dev.entente.graph;

/**
 * What one row of a statement can cost at most, besides what is read from the store.
 *
 * @param steps that it takes
 * @param made characters and elements of the values that it makes
 * @param held the most of these that there are at a time
 * @param dependent whether that depends on the values of parameters
 */
record QueryCost(double steps, double made, double held, boolean dependent) {
    /**
     * Of all rows that are asked for at a time, steps, characters and elements together. The server goes on with them
     * before it notices that nobody reads on, and so many elements weigh less here than may come at a time.
     */
    private static final double ASKED_FOR = 4e5;

    /** Where what the store holds turned out to be large. */
    static final int FEW_ROWS = 20;

    /** How many rows may be asked for at a time, of so many that are wanted. */
    int rowsAtATime(int wanted) {
        return (int) Math.max(1, Math.min(wanted, ASKED_FOR / Math.max(1, steps + made)));
    }
}
