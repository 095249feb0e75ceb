package dev.entente.dataset;

import dev.entente.fact.EntityKey;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Turns written fields into values, or says which field is wrong and what it should be. */
final class Fields {
    private Fields() {}

    static String required(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            throw new LineException(field, "is missing", "give it a value; docs/claims-format.md lists the fields");
        }
        return text;
    }

    static <T> T present(String field, @Nullable T value) {
        if (value == null) {
            throw new LineException(field, "is missing", "give it a value; docs/claims-format.md lists the fields");
        }
        return value;
    }

    static EntityKey key(String field, @Nullable String key) {
        String given = required(field, key);
        if (!EntityKey.isKey(given)) {
            throw new LineException(field, "'" + given + "' is not a key", "write prefix:rest, such as state:russia");
        }
        return new EntityKey(given);
    }

    static @Nullable LocalDate day(String field, @Nullable String day) {
        try {
            return day == null ? null : LocalDate.parse(day);
        } catch (DateTimeException e) {
            throw new LineException(field, "'" + day + "' is not a day", "write it as 2024-10-11");
        }
    }

    static String atMost(int limit, String field, String text) {
        if (text.codePointCount(0, text.length()) > limit) {
            throw new LineException(field, "is longer than " + limit + " characters", "shorten it");
        }
        return text;
    }
}
