/** Hands out the record in files that open elsewhere. */
@NullMarked
package dev.entente.export;

import org.jspecify.annotations.NullMarked;
