/** Reads other people's registers, event files and tables as entries of the dataset's own kinds. */
@NullMarked
package dev.entente.source;

import org.jspecify.annotations.NullMarked;
