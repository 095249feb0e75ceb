/** Tests of what stands at the top of the source tree: the launcher, the image, the compose file. */
@NullMarked
package dev.entente.house;

import org.jspecify.annotations.NullMarked;
