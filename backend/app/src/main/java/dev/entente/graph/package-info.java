/**
 * The record in Neo4j: connecting, the schema, recording and reading. The only package that knows the driver; it hands
 * out values and takes values, and element ids never leave it.
 */
@NullMarked
package dev.entente.graph;

import org.jspecify.annotations.NullMarked;
