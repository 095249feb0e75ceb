package dev.entente.source;

import dev.entente.article.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * How a table's columns go into claims: docs/loading.md has every field.
 *
 * @param delimiter {@code ,} where it is not said
 * @param columns the names of the columns where the file has no header
 */
record Mapping(
        @Nullable String publisher,
        @Nullable String title,
        @Nullable String address,
        @Nullable String language,
        @Nullable String licence,
        @Nullable String delimiter,
        @Nullable List<String> columns,
        Field relation,
        Field subject,
        @Nullable Field object,
        @Nullable Field instruments,
        @Nullable Field place,
        @Nullable Field event,
        @Nullable Field value,
        @Nullable DateField date,
        @Nullable DateField until,
        @Nullable Field published,
        @Nullable Field status,
        @Nullable Double confidence) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /**
     * A cell, or the same for all rows.
     *
     * @param values what stands for a cell's words, where not they themselves
     * @param label of the entity
     * @param separator of several in one cell
     */
    record Field(
            @Nullable String column,
            @Nullable String constant,
            @Nullable Map<String, String> values,
            @Nullable String label,
            @Nullable String separator) {}

    /** @param format letters as in {@code dd.MM.yyyy}; without days it is a month, without months a year */
    record DateField(String column, String format) {}

    static Mapping read(Path file) throws IOException {
        try {
            Mapping mapping = JSON.readValue(Files.readString(file), Mapping.class);
            if (mapping == null || mapping.relation == null || mapping.subject == null) {
                throw new IOException(file + ": a mapping needs 'relation' and 'subject' (docs/loading.md)");
            }
            if (mapping.delimiter != null && mapping.delimiter.length() != 1) {
                throw new IOException(file + ": delimiter: one character, \"\\t\" for a tab");
            }
            if (mapping.address != null && !Article.isAddress(mapping.address)) {
                throw new IOException(file + ": address: all of it, as https://example.org/visits");
            }
            return mapping;
        } catch (JacksonException e) {
            throw new IOException(file + ": " + e.getOriginalMessage() + " (docs/loading.md lists the fields)", e);
        }
    }

    char cut() {
        return delimiter == null ? ',' : delimiter.charAt(0);
    }
}
