@NullMarked
package dev.entente.spark;

import org.jspecify.annotations.NullMarked;
