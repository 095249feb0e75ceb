package dev.entente.extraction;

import dev.entente.fact.Entity;
import dev.entente.fact.EntityKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who and what is known by which names. The longest name that fits a place in a text counts. */
public final class Gazetteer {
    private static final int ACRONYM = 6;

    /** A name, cut into words. */
    private record Name(List<String> words, String written, Entity entity) {
        boolean generic() {
            return written.equals(written.toLowerCase(java.util.Locale.ROOT));
        }

        /** Whether the words of the text are written as this name asks: acronyms as they are, other names with a capital. */
        boolean fits(String shown) {
            if (generic()) {
                return true;
            }
            if (written.length() <= ACRONYM && written.equals(written.toUpperCase(java.util.Locale.ROOT))) {
                return shown.replaceAll("[.\\s]", "").equals(written.replaceAll("[.\\s]", ""));
            }
            return Character.isLowerCase(written.codePointAt(0)) || !Character.isLowerCase(shown.codePointAt(0));
        }
    }

    private final Map<String, List<Name>> byFirstWord = new HashMap<>();
    private final Map<EntityKey, Entity> byKey = new LinkedHashMap<>();
    private final Set<EntityKey> independent;

    private Gazetteer(Collection<Entity> entities, Set<EntityKey> independent) {
        this.independent = Set.copyOf(independent);
        for (Entity entity : entities) {
            byKey.merge(entity.key(), entity, Entity::mergedWith);
        }
        for (Entity entity : byKey.values()) {
            add(entity.name(), entity);
            entity.aliases().forEach(alias -> add(alias.text(), entity));
        }
        byFirstWord
                .values()
                .forEach(names -> names.sort(
                        Comparator.comparingInt((Name name) -> name.words().size())
                                .reversed()));
    }

    /**
     * Of these entities; descriptions of the same one are put together.
     *
     * @param independent bodies that do nothing in the name of the state that they belong to: newspapers, companies
     */
    public static Gazetteer of(Collection<Entity> entities, Set<EntityKey> independent) {
        return new Gazetteer(entities, independent);
    }

    /** For whom a body acts or speaks: the state or the whole that it belongs to, unless it is independent of that. */
    Optional<EntityKey> actsFor(Entity entity) {
        return Optional.ofNullable(entity.partOf()).filter(whole -> !independent.contains(entity.key()));
    }

    Optional<Entity> entity(EntityKey key) {
        return Optional.ofNullable(byKey.get(key));
    }

    Collection<Entity> entities() {
        return byKey.values();
    }

    /** A name found in a text, and whoever has it. */
    record Hit(int begin, int end, List<Entity> entities, boolean generic) {}

    /** Every place of a text that a name fits, longest first and from left to right, none within another. */
    List<Hit> hits(String text) {
        List<Folding.Word> words = Folding.words(text);
        var hits = new ArrayList<Hit>();
        int at = 0;
        while (at < words.size()) {
            Optional<Hit> hit = hit(text, words, at);
            if (hit.isPresent() && !isCutShort(hit.get(), text, words, at)) {
                hits.add(hit.get());
                while (at < words.size() && words.get(at).begin() < hit.get().end()) {
                    at++;
                }
            } else {
                at++;
            }
        }
        return hits;
    }

    /** "the Commonwealth of Ports": a name with an article is no name where a longer one begins after the article. */
    private boolean isCutShort(Hit hit, String text, List<Folding.Word> words, int at) {
        return words.get(at).folded().equals("the")
                && at + 1 < words.size()
                && hit(text, words, at + 1)
                        .filter(next -> next.end() > hit.end())
                        .isPresent();
    }

    private Optional<Hit> hit(String text, List<Folding.Word> words, int at) {
        List<Name> names = byFirstWord.getOrDefault(words.get(at).folded(), List.of());
        for (Name name : names) {
            int last = at + name.words().size() - 1;
            if (last < words.size() && matches(name, words, at)) {
                int begin = words.get(at).begin();
                int end = words.get(last).end();
                if (close(text, words, at, last) && name.fits(text.substring(begin, end))) {
                    return Optional.of(hit(text, words, at, last, names, name));
                }
            }
        }
        return Optional.empty();
    }

    private static Hit hit(String text, List<Folding.Word> words, int at, int last, List<Name> names, Name found) {
        int begin = words.get(at).begin();
        int end = words.get(last).end();
        String shown = text.substring(begin, end);
        List<Entity> meant = names.stream()
                .filter(name -> name.words().equals(found.words()) && name.fits(shown))
                .map(Name::entity)
                .distinct()
                .toList();
        return new Hit(begin, end, meant, found.generic());
    }

    private static boolean matches(Name name, List<Folding.Word> words, int at) {
        for (int each = 0; each < name.words().size(); each++) {
            if (!name.words().get(each).equals(words.get(at + each).folded())) {
                return false;
            }
        }
        return true;
    }

    /** Whether between the words of a name there is nothing but what names hold: a blank, a hyphen, a point, an apostrophe. */
    private static boolean close(String text, List<Folding.Word> words, int at, int last) {
        for (int each = at; each < last; each++) {
            String between =
                    text.substring(words.get(each).end(), words.get(each + 1).begin());
            if (!between.matches("[\\s.'’\\-‐–&/]{0,3}") || between.contains("\n\n")) {
                return false;
            }
        }
        return true;
    }

    private void add(String written, Entity entity) {
        List<String> words =
                Folding.words(written).stream().map(Folding.Word::folded).toList();
        if (!words.isEmpty()) {
            byFirstWord
                    .computeIfAbsent(words.getFirst(), none -> new ArrayList<>())
                    .add(new Name(words, written, entity));
        }
    }
}
