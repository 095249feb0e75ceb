/**
 * Measures what the console's query and what a load cost, by the side of the same done in other ways. It knows the ways;
 * whoever calls it says what they run on.
 */
@NullMarked
package dev.entente.bench;

import org.jspecify.annotations.NullMarked;
