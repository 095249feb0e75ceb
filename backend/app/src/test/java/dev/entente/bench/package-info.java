@NullMarked
package dev.entente.bench;

import org.jspecify.annotations.NullMarked;
