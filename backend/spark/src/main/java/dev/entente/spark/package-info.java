/** Reads a large corpus on Apache Spark: the application's classes on many machines. */
@NullMarked
package dev.entente.spark;

import org.jspecify.annotations.NullMarked;
