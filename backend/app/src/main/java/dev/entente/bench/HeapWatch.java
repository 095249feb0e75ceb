package dev.entente.bench;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** Looks ten times a second how much heap this process uses, what is no longer needed but still there included. */
final class HeapWatch implements AutoCloseable {
    private static final Duration EVERY = Duration.ofMillis(100);

    private final AtomicLong peak = new AtomicLong();
    private final Thread watching = Thread.ofPlatform().daemon().name("heap").start(this::watch);

    long peakMiB() {
        return peak.get() >> 20;
    }

    private void watch() {
        try {
            while (true) {
                long used =
                        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
                peak.accumulateAndGet(used, Math::max);
                Thread.sleep(EVERY);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        watching.interrupt();
    }
}
