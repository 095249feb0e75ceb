@NullMarked
package dev.entente.ingest;

import org.jspecify.annotations.NullMarked;
