/**
 * Starts and stops the Neo4j that Entente brings along, in a process of its own.
 *
 * <p>A process of its own because some statements can only be stopped by ending their process, a crash stays outside,
 * and the class paths do not mix. It listens for Bolt on the loopback address; everything else about it is as with any
 * other Neo4j, so nothing here knows the driver.
 */
@NullMarked
package dev.entente.embedded;

import org.jspecify.annotations.NullMarked;
