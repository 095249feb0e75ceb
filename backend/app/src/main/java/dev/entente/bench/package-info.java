/**
 * Measures what the console's query costs, by the side of the same statement asked in other ways. It knows the ways and
 * what they are asked; whoever calls it says what answers them.
 */
@NullMarked
package dev.entente.bench;

import org.jspecify.annotations.NullMarked;
