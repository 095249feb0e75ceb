/** Entities, claims, facts, and the rules that make one from the other. Values, no I/O. */
@NullMarked
package dev.entente.fact;

import org.jspecify.annotations.NullMarked;
