/** What is handed out, opened by the programs that it is meant for. */
@NullMarked
package dev.entente.export;

import org.jspecify.annotations.NullMarked;
