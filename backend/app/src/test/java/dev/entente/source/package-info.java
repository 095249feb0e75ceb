/** Other people's files, loaded as users do. */
@NullMarked
package dev.entente.source;

import org.jspecify.annotations.NullMarked;
