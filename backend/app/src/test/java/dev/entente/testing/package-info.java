/** What tests share: a Neo4j to test against. */
@NullMarked
package dev.entente.testing;

import org.jspecify.annotations.NullMarked;
