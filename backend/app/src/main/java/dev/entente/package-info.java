/** Entente: what articles report, as a graph whose every edge names its source. */
@org.jspecify.annotations.NullMarked
package dev.entente;
