package dev.entente.neo4j;

import org.neo4j.graphdb.TransactionTerminatedHelper;
import org.neo4j.internal.kernel.api.helpers.traversal.ppbfs.SignpostStack;
import org.neo4j.internal.kernel.api.helpers.traversal.ppbfs.hooks.PPBFSHooks;
import org.neo4j.kernel.api.KernelTransactionHandle;
import org.neo4j.kernel.api.query.ExecutingQuery;
import org.neo4j.kernel.impl.api.KernelTransactions;

/**
 * Lets searches for shortest paths end. Neo4j looks whether a transaction was terminated between the paths that it finds,
 * and from an entity back to itself there may be none, so that it goes through all ways there are. It tells whoever asks
 * for it of each step that it tries.
 */
final class EndableSearches extends PPBFSHooks {
    /** Steps from one look to the next: some milliseconds. */
    private static final int STRIDE = 1 << 14;

    private final KernelTransactions transactions;
    /** By all threads; that they may miss each other's steps does not matter. */
    private int steps;

    private EndableSearches(KernelTransactions transactions) {
        this.transactions = transactions;
    }

    static void start(KernelTransactions transactions) {
        PPBFSHooks.setInstance(new EndableSearches(transactions));
    }

    /**
     * @throws org.neo4j.graphdb.TransactionTerminatedException where the transaction of this thread was terminated, or has
     *     timed out
     */
    @Override
    public void pushSignpost(SignpostStack ways) {
        if (++steps % STRIDE == 0) {
            transactions.executingTransactions().stream()
                    .filter(EndableSearches::isHere)
                    .flatMap(each -> each.terminationMark().stream())
                    .findFirst()
                    .ifPresent(mark -> {
                        throw TransactionTerminatedHelper.transactionTerminated(mark.getReason());
                    });
        }
    }

    private static boolean isHere(KernelTransactionHandle transaction) {
        return transaction
                .executingQuery()
                .map(ExecutingQuery::threadExecutingTheQueryName)
                .filter(Thread.currentThread().getName()::equals)
                .isPresent();
    }
}
