/** What tests share: a Neo4j to test against, stores in it, the samples, the source tree. */
@NullMarked
package dev.entente.testing;

import org.jspecify.annotations.NullMarked;
