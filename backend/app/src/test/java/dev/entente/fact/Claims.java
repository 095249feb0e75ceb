package dev.entente.fact;

import dev.entente.article.Span;
import dev.entente.ontology.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Claims to test with; what a test does not care about is filled in. */
record Claims(
        String relation,
        Map<Role, List<Participant>> roles,
        @Nullable String value,
        @Nullable Time time,
        Status status,
        String by,
        String article,
        Span span) {

    static Claims of(String relation) {
        return new Claims(relation, Map.of(), null, null, Status.OCCURRED, "curator", "article-1", new Span(0, 10));
    }

    Claims with(Role role, String... keys) {
        var more = new EnumMap<Role, List<Participant>>(Role.class);
        more.putAll(roles);
        more.put(role, List.of(keys).stream().map(Claims::participant).toList());
        return new Claims(relation, more, value, time, status, by, article, span);
    }

    Claims value(String text) {
        return new Claims(relation, roles, text, time, status, by, article, span);
    }

    Claims on(String day) {
        return at(day(day));
    }

    Claims at(@Nullable Time when) {
        return new Claims(relation, roles, value, when, status, by, article, span);
    }

    Claims status(Status other) {
        return new Claims(relation, roles, value, time, other, by, article, span);
    }

    Claims by(String reader) {
        return new Claims(relation, roles, value, time, status, reader, article, span);
    }

    Claims from(String id, int start, int end) {
        return new Claims(relation, roles, value, time, status, by, id, new Span(start, end));
    }

    Claim claim() {
        return new Claim(
                article, relation, roles, value, time, status, List.of(), 0.9, by, span, "0123456789", Instant.EPOCH);
    }

    static Time day(String day) {
        LocalDate date = LocalDate.parse(day);
        return new Time(date, date, Precision.DAY, null, null);
    }

    private static Participant participant(String key) {
        return new Participant(new EntityKey(key), key, null, null);
    }
}
