/** Tests of the source itself: how it is formatted, what may depend on what, where the vocabulary may stand. */
@NullMarked
package dev.entente.structure;

import org.jspecify.annotations.NullMarked;
