package dev.entente.review;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim as a person puts it, in the fields of the claims format; the article and its text are known already.
 *
 * @param relation the name of a relation
 * @param start and {@code end} where the passage stands, in code points of the article's text
 */
public record Statement(
        @Nullable String relation,
        @Nullable Party subject,
        @Nullable Party object,
        @Nullable List<Party> instruments,
        @Nullable Party place,
        @Nullable Party event,
        @Nullable String value,
        @Nullable Date date,
        @Nullable String status,
        @Nullable List<Party> attribution,
        @Nullable Integer start,
        @Nullable Integer end) {
    /**
     * An entity in it.
     *
     * @param key its key, or null where it is new
     * @param label of a new one
     */
    public record Party(
            @Nullable String key,
            @Nullable String name,
            @Nullable String label,
            @Nullable String mention,
            @Nullable String quantity) {}

    /** When it happened. */
    public record Date(
            @Nullable String from,
            @Nullable String until,
            @Nullable String precision,
            @Nullable String expression,
            @Nullable String basis) {}
}
