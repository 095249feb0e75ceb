package dev.entente.sandbox;

import dev.entente.graph.LastResort;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Starts nothing again, and remembers that it was asked to. */
final class CountingLastResort implements LastResort {
    private final List<String> asked = new ArrayList<>();

    @Override
    public OptionalInt running() {
        return OptionalInt.of(0);
    }

    @Override
    public synchronized void restart(String why, int running) {
        asked.add(why);
    }

    @Override
    public synchronized void awaitStart(Duration longest) {
        asked.add("a query fell with it");
    }

    @Override
    public int restarts() {
        return 0;
    }

    @Override
    public String why() {
        return "";
    }

    synchronized List<String> asked() {
        return List.copyOf(asked);
    }
}
