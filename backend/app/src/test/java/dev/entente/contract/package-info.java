/** What the record promises, tried against a real Neo4j. */
@NullMarked
package dev.entente.contract;

import org.jspecify.annotations.NullMarked;
