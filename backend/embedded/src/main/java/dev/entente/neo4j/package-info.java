/** The child process that runs the embedded Neo4j. */
@org.jspecify.annotations.NullMarked
package dev.entente.neo4j;
