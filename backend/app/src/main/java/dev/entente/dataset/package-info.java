/** The claims format (docs/claims-format.md): lines to values, with every complaint naming file, line and field, and back. */
@NullMarked
package dev.entente.dataset;

import org.jspecify.annotations.NullMarked;
