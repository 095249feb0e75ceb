/** The page as a reader has it: in a real browser, over a real server and store. */
@NullMarked
package dev.entente.browser;

import org.jspecify.annotations.NullMarked;
