package dev.entente.neo4j;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;
import org.neo4j.kernel.api.KernelTransactionHandle;
import org.neo4j.kernel.api.exceptions.Status;
import org.neo4j.kernel.impl.api.KernelTransactions;

/**
 * Ends what readers ask before it fills the heap. Neo4j counts what a statement keeps from row to row, but neither what a
 * row holds nor what {@code COLLECT} and patterns in brackets gather; this process would end, with all that it was doing.
 *
 * <p>Looks at what is left after a garbage collection. Where that is much, all is collected, since most collections
 * leave garbage; where it is much still, the console's statements are told to end, but for those that have just begun.
 * They look for that between rows and within list expressions ({@link EndableLoops}).
 */
final class HeapGuard implements NotificationListener {
    /** The mark that the application gives transactions of the console. */
    private static final String MARK = "ententeRun";

    /** Of the heap. What is made until the next collection must fit in besides, and be copied. */
    private static final double MUCH = 0.5;

    /** What nearly everything ends at, however young. */
    private static final double TOO_MUCH = 0.75;

    private static final Duration YOUNG = Duration.ofSeconds(1);
    /** All is collected no more often than that. */
    private static final Duration PAUSE = Duration.ofMillis(500);

    private static final String OF_THE_YOUNG = "end of minor GC";
    private static final String OF_ALL = "end of major GC";

    private final KernelTransactions transactions;
    private final Set<String> pools = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getName)
            .collect(Collectors.toSet());

    private long collected = System.nanoTime() - PAUSE.toNanos();

    private HeapGuard(KernelTransactions transactions) {
        this.transactions = transactions;
    }

    static void start(KernelTransactions transactions) {
        var guard = new HeapGuard(transactions);
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            ((NotificationEmitter) collector).addNotificationListener(guard, null, null);
        }
    }

    @Override
    public void handleNotification(Notification notification, Object handback) {
        if (!notification.getType().equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION)) {
            return;
        }
        try {
            look(GarbageCollectionNotificationInfo.from((CompositeData) notification.getUserData()));
        } catch (RuntimeException e) {
            System.err.println("heap guard: " + e); // the thread that tells would end with it
        }
    }

    private void look(GarbageCollectionNotificationInfo collection) {
        double full = used(collection) / Runtime.getRuntime().maxMemory();
        if (full < MUCH) {
            return;
        }
        List<KernelTransactionHandle> asked = ofReaders();
        if (asked.isEmpty()) {
            return;
        }
        switch (collection.getGcAction()) {
            case OF_THE_YOUNG -> collectAll(full);
            case OF_ALL -> end(asked, full);
            default -> {
                // a pause of a collection that goes on beside the rest, which leaves garbage too
            }
        }
    }

    private void collectAll(double full) {
        if (full > TOO_MUCH || System.nanoTime() - collected > PAUSE.toNanos()) {
            System.gc();
            collected = System.nanoTime();
        }
    }

    private static void end(List<KernelTransactionHandle> asked, double full) {
        long before = System.currentTimeMillis() - YOUNG.toMillis();
        asked.stream()
                .filter(each -> full > TOO_MUCH || each.startTime() < before)
                .forEach(each -> each.markForTermination(Status.General.MemoryPoolOutOfMemoryError));
    }

    private double used(GarbageCollectionNotificationInfo collection) {
        return collection.getGcInfo().getMemoryUsageAfterGc().entrySet().stream()
                .filter(pool -> pools.contains(pool.getKey()))
                .map(Map.Entry::getValue)
                .mapToDouble(usage -> usage.getUsed())
                .sum();
    }

    private List<KernelTransactionHandle> ofReaders() {
        return transactions.executingTransactions().stream()
                .filter(each -> each.getMetaData().containsKey(MARK))
                .filter(each -> each.terminationMark().isEmpty())
                .toList();
    }
}
