package dev.entente.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What facts are about.
 *
 * @param label one of the ontology's labels
 * @param aliases every other surface form
 * @param ids identifiers elsewhere: {@code iso3166} (alpha-3), {@code wikidata}
 * @param partOf the entity it belongs to: a state's forces, an organisation's office
 * @param note one sentence to the reader
 */
public record Entity(
        EntityKey key,
        String label,
        String name,
        List<Alias> aliases,
        List<Office> offices,
        Map<String, String> ids,
        @Nullable EntityKey partOf,
        @Nullable String note) {
    public Entity {
        aliases = List.copyOf(aliases);
        offices = List.copyOf(offices);
        ids = Map.copyOf(ids);
    }

    /** A surface form, with its language as a BCP 47 tag where that is known. */
    public record Alias(String text, @Nullable String language) {}

    /**
     * An office held.
     *
     * @param of the state or organisation whose office it is
     * @param until the last day, or null where it is unknown or the office is still held
     * @param source where that is known from
     */
    public record Office(
            String title, EntityKey of, @Nullable LocalDate from, @Nullable LocalDate until, @Nullable String source) {}
}
