package dev.entente.graph;

/**
 * How many rows there can be at a place of a statement. The clock is looked at between them, but not while they are
 * sorted, and what they are gathered into is one value.
 *
 * @param made so many as the statement itself makes
 * @param store whether what is in the store makes them more or fewer
 */
record QueryRows(double made, boolean store) {
    static final QueryRows ONE = new QueryRows(1, false);
    /** More do not fit into the memory that a statement may take. */
    private static final double MOST = QueryWork.LARGEST_VALUE;
    /** A key of so many steps is compared as fast as a number. */
    private static final double SHORT = 1;

    QueryRows read() {
        return new QueryRows(made, true);
    }

    /** One for each element. How long lists in the store are, counts where they are gathered. */
    QueryRows unwound(Size list) {
        return new QueryRows(made * Math.max(1, list.isList() ? list.list() : 1), store);
    }

    QueryRows times(QueryRows inner) {
        return new QueryRows(made * inner.made, store || inner.store);
    }

    QueryRows plus(QueryRows other) {
        return new QueryRows(made + other.made, store || other.store);
    }

    QueryRows limited(double most) {
        return new QueryRows(Math.min(made, Math.max(0, most)), store);
    }

    /** How many can be gathered. */
    double gathered() {
        return Math.min(MOST, store ? Math.max(made, Size.COLLECTED) : made);
    }

    /** What it costs to tell all of them apart by this. Lists that were gathered are together no more than the rows were. */
    double compared(Size by) {
        double once = Math.max(0, QueryFunctions.copied(by) - SHORT);
        return (by.isList() ? by.isFound() : by.isOnlyStored()) ? once : once * gathered();
    }

    /** The same, to sort them. */
    double sorted(Size by) {
        return compared(by) * (1 + Math.log(Math.max(1, gathered())) / Math.log(2));
    }
}
