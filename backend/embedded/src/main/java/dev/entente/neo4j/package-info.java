/**
 * The child process that runs Neo4j Community, with a class path and a heap of its own.
 *
 * <p>{@link dev.entente.neo4j.EmbeddedServer} is its main class and all that the application knows of it: arguments in,
 * one line on standard output, end of standard input to stop. Everything else goes over Bolt.
 */
@NullMarked
package dev.entente.neo4j;

import org.jspecify.annotations.NullMarked;
