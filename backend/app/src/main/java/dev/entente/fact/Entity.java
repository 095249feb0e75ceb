package dev.entente.fact;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What facts are about.
 *
 * @param label one of the ontology's labels
 * @param aliases every other surface form
 * @param ids identifiers elsewhere: {@code iso3166} (alpha-3), {@code wikidata}
 * @param partOf the entity it belongs to: a state's forces, an organisation's office
 * @param publisher of an outlet: the name under which its articles are published, so that what others take from it counts
 *     as its own
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
        @Nullable String publisher,
        @Nullable String note) {
    public Entity {
        aliases = List.copyOf(aliases);
        offices = List.copyOf(offices);
        ids = Map.copyOf(ids);
    }

    /**
     * Both descriptions of the same entity in one: aliases, offices and ids add up and are sorted, so that the order of
     * merging has no influence. Where both have another note, publisher or whole, the first in the alphabet stays. Another
     * name becomes an alias: the key says who is meant.
     */
    public Entity mergedWith(Entity other) {
        var allIds = new TreeMap<>(other.ids);
        ids.forEach((scheme, id) -> allIds.merge(scheme, id, (one, two) -> one.compareTo(two) <= 0 ? one : two));
        return new Entity(
                key,
                label,
                name,
                union(aliases, other.called(name), Comparator.comparing(Object::toString)),
                union(offices, other.offices, Comparator.comparing(office -> office.key(key))),
                allIds,
                first(partOf, other.partOf),
                first(publisher, other.publisher),
                first(note, other.note));
    }

    /** Every surface form besides one name. */
    private List<Alias> called(String known) {
        return name.equals(known)
                        || aliases.stream().anyMatch(alias -> alias.text().equals(name))
                ? aliases
                : Stream.concat(aliases.stream(), Stream.of(new Alias(name, null)))
                        .toList();
    }

    /**
     * Some entities with all that their descriptions refer to: the bodies of their offices and the wholes they are parts
     * of, and what those refer to in turn.
     *
     * @param known what is known of an entity, if anything is
     */
    public static List<Entity> withReferences(Collection<Entity> some, Function<EntityKey, Optional<Entity>> known) {
        var all = new LinkedHashMap<EntityKey, Entity>();
        var left = new ArrayDeque<>(some);
        while (!left.isEmpty()) {
            Entity entity = left.remove();
            if (all.putIfAbsent(entity.key, entity) == null) {
                entity.references().flatMap(key -> known.apply(key).stream()).forEach(left::add);
            }
        }
        return List.copyOf(all.values());
    }

    private Stream<EntityKey> references() {
        return Stream.concat(offices.stream().map(Office::of), Stream.ofNullable(partOf));
    }

    private static <T extends Comparable<T>> @Nullable T first(@Nullable T one, @Nullable T other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static <T> List<T> union(List<T> some, List<T> others, Comparator<T> order) {
        return Stream.concat(some.stream(), others.stream())
                .distinct()
                .sorted(order)
                .toList();
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
            String title,
            EntityKey of,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable String source) {
        /** The same for the same office in the same hands, wherever it is told again. */
        public String key(EntityKey holder) {
            return "office:"
                    + Hash.of(List.of(holder.value(), of.value(), title, from + "/" + until, String.valueOf(source)));
        }
    }
}
