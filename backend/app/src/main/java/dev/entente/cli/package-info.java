/** The commands of {@code ./entente}. */
@NullMarked
package dev.entente.cli;

import org.jspecify.annotations.NullMarked;
