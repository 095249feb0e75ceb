package dev.entente.extraction;

import dev.entente.article.Article;
import dev.entente.fact.Entity;
import dev.entente.fact.EntityKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is known of an article while it is read: its sentences, and whom it has named so far. */
final class Reading {
    private final Article article;
    private final Gazetteer gazetteer;
    private final Offices offices;
    private final English english;
    private final Map<EntityKey, Entity> named = new LinkedHashMap<>();
    private final List<Seen> seen = new ArrayList<>();
    private final List<Incumbent> incumbents = new ArrayList<>();
    private final Set<Entity> mentioned = new HashSet<>();
    private final Map<Entity, String> pronouns = new HashMap<>();

    private @Nullable Entity speaker;

    /** A mention in passing, for the pronouns that follow. */
    record Seen(int sentence, int position, Entity entity, boolean subject) {}

    /** Whoever is called by an office in the article, for a body where one is named with it. */
    private record Incumbent(String title, @Nullable EntityKey of, Entity holder) {}

    Reading(Article article, Gazetteer gazetteer, Offices offices, English english) {
        this.english = english;
        this.article = article;
        this.gazetteer = gazetteer;
        this.offices = offices;
    }

    Article article() {
        return article;
    }

    Offices offices() {
        return offices;
    }

    Optional<Entity> known(EntityKey key) {
        Entity here = named.get(key);
        return here != null ? Optional.of(here) : gazetteer.entity(key);
    }

    /** The state or the whole for which a body acts. */
    Optional<Entity> actsFor(Entity entity) {
        return gazetteer.actsFor(entity).flatMap(this::known);
    }

    /** The day of which the article speaks as today. */
    @Nullable
    LocalDate published() {
        return article.published() == null ? null : article.published().date();
    }

    /** An entity that the tables do not have, under a key from its name; the same name is the same entity. */
    Entity introduce(String label, String prefix, String name, @Nullable EntityKey partOf) {
        EntityKey key = EntityKey.named(prefix, name);
        return known(key).orElseGet(() -> {
            var entity = new Entity(key, label, name, List.of(), List.of(), Map.of(), partOf, null, null);
            named.put(key, entity);
            return entity;
        });
    }

    void see(int sentence, int position, Entity entity, boolean subject) {
        seen.add(new Seen(sentence, position, entity, subject));
    }

    /** Whom the whole article names, whatever has been read of it yet. */
    void mentions(Collection<Mention> all) {
        all.stream().map(Mention::entity).forEach(mentioned::add);
    }

    /** By which pronoun the article must speak of a person. */
    void calls(Entity person, String pronoun) {
        pronouns.put(person, pronoun);
    }

    /** Whether the article may mean a person by "he" or "she"; so long as nothing tells, by both. */
    boolean mayBe(Entity person, String pronoun) {
        return pronouns.getOrDefault(person, pronoun).equals(pronoun);
    }

    /** Whoever speaks of himself as "I" from here on. */
    void speaks(Entity entity) {
        speaker = entity;
    }

    /** The body that publishes the article, where it is a state's: its texts say "we" without saying who that is. */
    Optional<Entity> publisher() {
        String publisher = article.publisher();
        return publisher == null
                ? Optional.empty()
                : gazetteer.hits(publisher).stream()
                        .map(hit -> hit.entities().getFirst())
                        .filter(entity -> entity.partOf() != null)
                        .filter(entity -> entity.label().equals(Labels.ORGANISATION))
                        .filter(entity -> isOffice(entity.name()))
                        .findFirst();
    }

    private boolean isOffice(String name) {
        return Folding.words(name).stream().map(Folding.Word::folded).anyMatch(english.publicOffices()::contains);
    }

    Optional<Entity> speaker() {
        return Optional.ofNullable(speaker);
    }

    /** Who holds an office by the article itself. */
    void holds(String title, @Nullable EntityKey of, Entity holder) {
        incumbents.add(new Incumbent(Offices.plain(title), of, holder));
    }

    /** Who holds an office: by the article, by the tables, or the only one whom the article calls so. */
    Optional<Entity> holder(String title, EntityKey of) {
        return only(title, of).or(() -> listed(title, of)).or(() -> only(title, null));
    }

    private Optional<Entity> listed(String title, EntityKey of) {
        // on no known day, whoever holds it today need not be meant: only who is named is
        return published() != null
                ? offices.holder(title, of, published())
                : offices.holders(title, of).stream()
                        .filter(mentioned::contains)
                        .findFirst();
    }

    /**
     * Whom the article calls by a title of a body, where it is one person.
     *
     * @param of nothing for a title without a body, where nobody else in the article bears it for one
     */
    private Optional<Entity> only(String title, @Nullable EntityKey of) {
        List<Incumbent> called = incumbents.stream()
                .filter(each -> each.title().equals(Offices.plain(title)))
                .filter(each -> of == null || of.equals(each.of()))
                .toList();
        Set<Entity> holders = called.stream().map(Incumbent::holder).collect(Collectors.toSet());
        boolean bare = called.stream().allMatch(each -> each.of() == null);
        return holders.size() == 1 && (of != null || bare)
                ? Optional.of(called.getFirst().holder())
                : Optional.empty();
    }

    /** What the person in office who was named last is called; empty for nobody. */
    String titleBefore(int sentence, int position) {
        return before(
                        sentence,
                        position,
                        entity -> offices.titleOf(entity, published()).isPresent())
                .flatMap(person -> offices.titleOf(person, published()))
                .orElse("");
    }

    /** Whom a word refers to: the nearest before it, and of the same sentence before it the one that is its subject. */
    Optional<Entity> before(int sentence, int position, Predicate<Entity> fits) {
        Seen best = null;
        for (Seen each : seen) {
            boolean earlier = each.sentence() < sentence || (each.sentence() == sentence && each.position() < position);
            if (earlier && fits.test(each.entity()) && (best == null || !precedes(each, best))) {
                best = each;
            }
        }
        return Optional.ofNullable(best).map(Seen::entity);
    }

    /** Whether a sentence or one after it has named somebody so far. */
    boolean isNamedSince(int sentence, Entity entity) {
        return seen.stream()
                .anyMatch(each -> each.sentence() >= sentence && each.entity().equals(entity));
    }

    /** Whether a sentence has named somebody as a subject before a place in it. */
    boolean isSubjectIn(int sentence, int position, Entity entity) {
        return seen.stream()
                .anyMatch(each -> each.sentence() == sentence
                        && each.position() < position
                        && each.subject()
                        && each.entity().equals(entity));
    }

    /** Whether a sentence has named somebody, or the capital of a state for it, as a subject before a place in it. */
    boolean isSideOfSubject(int sentence, int position, Entity entity) {
        return isSubjectIn(sentence, position, entity)
                || subjectBefore(sentence, position, subject -> entity.key().equals(subject.partOf()))
                        .isPresent();
    }

    /** The last subject of a sentence before a place in it. */
    Optional<Entity> subjectBefore(int sentence, int position, Predicate<Entity> fits) {
        return seen.stream()
                .filter(each -> each.sentence() == sentence && each.position() < position && each.subject())
                .filter(each -> fits.test(each.entity()))
                .max(Comparator.comparingInt(Seen::position))
                .map(Seen::entity);
    }

    /** Whom a possessive refers to: the nearest before it. */
    Optional<Entity> nearest(int sentence, int position, Predicate<Entity> fits) {
        return seen.stream()
                .filter(each ->
                        each.sentence() < sentence || (each.sentence() == sentence && each.position() < position))
                .filter(each -> fits.test(each.entity()))
                .max(Comparator.comparingInt(Seen::sentence).thenComparingInt(Seen::position))
                .map(Seen::entity);
    }

    /** Whether a mention is a worse candidate than another: further back, or beside the subject of the same sentence. */
    private static boolean precedes(Seen one, Seen other) {
        if (one.sentence() != other.sentence()) {
            return one.sentence() < other.sentence();
        }
        return other.subject() && !one.subject();
    }

    /** The two that were named last before a place, the earlier first; fewer where fewer were. */
    List<Entity> pairBefore(int sentence, int position, Predicate<Entity> fits) {
        var pair = new ArrayList<Entity>();
        for (int at = seen.size() - 1; at >= 0 && pair.size() < 2; at--) {
            Seen each = seen.get(at);
            boolean earlier = each.sentence() < sentence || (each.sentence() == sentence && each.position() < position);
            if (earlier && fits.test(each.entity()) && !pair.contains(each.entity())) {
                pair.addFirst(each.entity());
            }
        }
        return pair;
    }

    /** Everybody that the article named without a table's help. */
    List<Entity> introduced() {
        return List.copyOf(named.values());
    }
}
