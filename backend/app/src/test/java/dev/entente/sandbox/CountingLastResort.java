package dev.entente.sandbox;

import dev.entente.graph.LastResort;
import java.util.ArrayList;
import java.util.List;

/** Starts nothing again, and remembers that it was asked to. */
final class CountingLastResort implements LastResort {
    private final List<String> asked = new ArrayList<>();

    @Override
    public synchronized boolean restart(String why, int seen) {
        asked.add(why);
        return false;
    }

    @Override
    public boolean revive(int seen) {
        return restart("it ended by itself", seen);
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
