/** Folders among the application's resources, whether they lie in a jar or among class files. */
@NullMarked
package dev.entente.resource;

import org.jspecify.annotations.NullMarked;
