package dev.entente.graph;

import dev.entente.fact.Entity.Alias;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that the record says of an entity itself.
 *
 * @param merged the keys of entities that were merged into it
 * @param claims how many claims name it
 */
public record EntityCard(
        EntityNode node,
        List<Alias> aliases,
        List<OfficeRow> offices,
        Map<String, String> ids,
        @Nullable EntityNode partOf,
        @Nullable String note,
        List<String> merged,
        long claims) {
    /** An office the entity holds or held, earliest first. */
    public record OfficeRow(
            String title,
            EntityNode of,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable String source) {}
}
