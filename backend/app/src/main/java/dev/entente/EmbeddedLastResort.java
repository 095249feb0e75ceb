package dev.entente;

import dev.entente.embedded.EmbeddedNeo4j;
import dev.entente.embedded.EmbeddedStartException;
import dev.entente.graph.LastResort;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicInteger;

/** Starts the embedded Neo4j again. It answers at the same address as before, so that whoever speaks to it goes on. */
final class EmbeddedLastResort implements LastResort {
    private static final Logger LOG = System.getLogger(EmbeddedLastResort.class.getName());

    private final EmbeddedNeo4j neo4j;
    private final AtomicInteger restarts = new AtomicInteger();
    private volatile String why = "";

    EmbeddedLastResort(EmbeddedNeo4j neo4j) {
        this.neo4j = neo4j;
    }

    @Override
    public synchronized boolean restart(String reason, int seen) {
        if (restarts.get() > seen && neo4j.isAlive()) {
            return true; // another query asked for it first
        }
        restarts.incrementAndGet();
        why = reason;
        LOG.log(Level.WARNING, reason);
        try {
            neo4j.restart();
            return true;
        } catch (EmbeddedStartException e) {
            LOG.log(Level.ERROR, "The embedded Neo4j did not start again: " + e.getMessage());
            return false;
        }
    }

    @Override
    public synchronized boolean revive(int seen) {
        return neo4j.isAlive() || restart("The database ended under a query of the console.", seen);
    }

    @Override
    public int restarts() {
        return restarts.get();
    }

    @Override
    public String why() {
        return why;
    }
}
