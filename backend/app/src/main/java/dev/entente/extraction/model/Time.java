package dev.entente.extraction.model;

import java.time.Duration;

/** The time that there is for something, from when this is made. */
final class Time {
    private final long end;

    Time(Duration whole) {
        this.end = System.nanoTime() + whole.toNanos();
    }

    boolean isLeft() {
        return end - System.nanoTime() > 0;
    }

    /** What is left of it, at most so much. */
    Duration atMost(Duration most) {
        Duration left = Duration.ofNanos(Math.max(1, end - System.nanoTime()));
        return left.compareTo(most) < 0 ? left : most;
    }

    /** Waits; tells whether there is time to go on after that, and does not wait where there is not. */
    boolean pause(Duration pause) {
        if (end - System.nanoTime() <= pause.toNanos()) {
            return false;
        }
        try {
            Thread.sleep(pause);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
