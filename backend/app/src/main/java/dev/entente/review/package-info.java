/** Articles that somebody adds and looks through: read in a process of its own, kept as drafts, saved as reviewed. */
@NullMarked
package dev.entente.review;

import org.jspecify.annotations.NullMarked;
