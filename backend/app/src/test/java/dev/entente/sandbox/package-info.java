/** What hostile and honest users of the console get, on the real database. */
@NullMarked
package dev.entente.sandbox;

import org.jspecify.annotations.NullMarked;
