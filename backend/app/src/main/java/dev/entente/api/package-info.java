/** The HTTP side: one class an endpoint, one shape for errors. The only package that knows Javalin. */
@NullMarked
package dev.entente.api;

import org.jspecify.annotations.NullMarked;
