/** The vocabulary, read from data: entity labels, families, relations and the edges they draw. Values, no I/O but reading the files. */
@NullMarked
package dev.entente.ontology;

import org.jspecify.annotations.NullMarked;
