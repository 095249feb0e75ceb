package dev.entente.ingest;

import dev.entente.article.Article;
import dev.entente.article.Kind;
import dev.entente.article.Published;
import dev.entente.article.Span;
import dev.entente.article.Text;
import dev.entente.fact.Claim;
import dev.entente.fact.Entity;
import dev.entente.fact.EntityKey;
import dev.entente.fact.Knowledge;
import dev.entente.fact.Participant;
import dev.entente.fact.Precision;
import dev.entente.fact.Status;
import dev.entente.fact.Time;
import dev.entente.fact.Voice;
import dev.entente.ontology.Role;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads back what {@link Packing} wrote. */
final class Unpacking {

    private final ByteBuffer in;

    Unpacking(byte[] bytes) {
        in = ByteBuffer.wrap(bytes);
    }

    int number() {
        return in.getInt();
    }

    long large() {
        return in.getLong();
    }

    double fraction() {
        return in.getDouble();
    }

    @Nullable
    String text() {
        int length = in.getInt();
        if (length < 0) {
            return null;
        }
        var text = new String(in.array(), in.position(), length, StandardCharsets.UTF_8);
        in.position(in.position() + length);
        return text;
    }

    String given() {
        return Objects.requireNonNull(text());
    }

    @Nullable
    LocalDate day() {
        long day = in.getLong();
        return day == Long.MIN_VALUE ? null : LocalDate.ofEpochDay(day);
    }

    Instant instant() {
        return Instant.ofEpochSecond(large(), number());
    }

    EntityKey key() {
        return new EntityKey(given());
    }

    private @Nullable EntityKey keyOrNull() {
        String key = text();
        return key == null ? null : new EntityKey(key);
    }

    @Nullable
    Time time() {
        String precision = text();
        if (precision == null) {
            return null;
        }
        LocalDate from = day();
        return new Time(from, day(), Precision.valueOf(precision), text(), text());
    }

    Article article() {
        return new Article(
                given(),
                text(),
                text(),
                published(),
                text(),
                given(),
                Kind.valueOf(given()),
                text(),
                text(),
                text(),
                new Text(given()));
    }

    private @Nullable Published published() {
        LocalDate day = day();
        String basis = text();
        return day == null ? null : new Published(day, Objects.requireNonNull(basis));
    }

    Claim claim() {
        return new Claim(
                given(),
                given(),
                roles(),
                text(),
                time(),
                Status.valueOf(given()),
                participants(),
                fraction(),
                given(),
                new Span(number(), number()),
                given(),
                instant());
    }

    Voice voice() {
        return new Voice(
                given(),
                Status.valueOf(given()),
                time(),
                text(),
                fraction(),
                Knowledge.from(Objects.requireNonNull(day())));
    }

    Map<Role, List<EntityKey>> keys() {
        var roles = new EnumMap<Role, List<EntityKey>>(Role.class);
        for (int left = number(); left > 0; left--) {
            roles.put(Role.valueOf(given()), list(this::key));
        }
        return roles;
    }

    private Map<Role, List<Participant>> roles() {
        var roles = new EnumMap<Role, List<Participant>>(Role.class);
        for (int left = number(); left > 0; left--) {
            roles.put(Role.valueOf(given()), participants());
        }
        return roles;
    }

    private List<Participant> participants() {
        return list(() -> new Participant(key(), given(), text(), text()));
    }

    Entity entity() {
        return new Entity(
                key(),
                given(),
                given(),
                list(() -> new Entity.Alias(given(), text())),
                list(this::office),
                ids(),
                keyOrNull(),
                text(),
                text());
    }

    Entity.Office office() {
        return new Entity.Office(given(), key(), day(), day(), text());
    }

    private Map<String, String> ids() {
        var ids = new HashMap<String, String>();
        for (int left = number(); left > 0; left--) {
            ids.put(given(), given());
        }
        return ids;
    }

    <T> List<T> list(Supplier<T> each) {
        int size = number();
        var list = new ArrayList<T>(size);
        for (int i = 0; i < size; i++) {
            list.add(each.get());
        }
        return list;
    }
}
