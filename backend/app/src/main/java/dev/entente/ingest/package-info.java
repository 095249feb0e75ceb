/** Takes datasets into the record: reading, checking against the articles' texts, loading in batches, reporting. */
@NullMarked
package dev.entente.ingest;

import org.jspecify.annotations.NullMarked;
