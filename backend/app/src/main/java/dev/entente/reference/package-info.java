/** The tables under {@code reference/}: who and what is meant by a name or a code. */
@NullMarked
package dev.entente.reference;

import org.jspecify.annotations.NullMarked;
