/** Looks around in the record: search, entities and their neighbours, facts with their claims, articles, first view. */
@NullMarked
package dev.entente.explore;

import org.jspecify.annotations.NullMarked;
