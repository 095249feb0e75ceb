/** Asks a language model what the rules may have missed. It is off unless somebody names one. */
@NullMarked
package dev.entente.extraction.model;

import org.jspecify.annotations.NullMarked;
