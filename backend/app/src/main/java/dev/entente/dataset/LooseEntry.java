package dev.entente.dataset;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** A line that belongs to no article: an entity, or a correction. */
record LooseEntry(
        @Nullable String article,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable EntityLine entity,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable CorrectionLine correction) {}
