/** Reads claims out of articles: mentions, frames, statuses, sources, dates. Knows nothing of the graph. */
@NullMarked
package dev.entente.extraction;

import org.jspecify.annotations.NullMarked;
