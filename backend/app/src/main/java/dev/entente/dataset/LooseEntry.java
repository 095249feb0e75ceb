package dev.entente.dataset;

import org.jspecify.annotations.Nullable;

/** The line that introduces an entity: {@code article} is null, for it comes from none. */
record EntityEntry(@Nullable Object article, @Nullable EntityLine entity) {}
