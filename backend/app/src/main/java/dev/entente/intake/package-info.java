/** Reads what people have, plain text, pages and feeds, and makes articles of it. Nothing is fetched, and nothing run. */
@NullMarked
package dev.entente.intake;

import org.jspecify.annotations.NullMarked;
