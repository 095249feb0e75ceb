/** Articles, their texts, and spans in them. Values, no I/O. */
@NullMarked
package dev.entente.article;

import org.jspecify.annotations.NullMarked;
