package dev.entente.neo4j;

/** Placeholder. */
public final class EmbeddedServer {
    private EmbeddedServer() {}
}
