package dev.entente.extraction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What stands at which grammatical place around a word; a place holds the heads of its phrases, in their order. */
final class Slots {
    static final String SUBJECT = "subject";
    static final String OBJECT = "object";
    static final String INDIRECT = "indirect";
    static final String WHOSE = "whose";
    static final String MODIFIER = "modifier";
    static final String CLAUSE = "clause";

    /** What somebody or something is called. */
    static final String TITLE = "title";

    /** The word itself, where it is a noun: "the <em>summit</em> in Lindhaven" lies somewhere. */
    static final String ITSELF = "itself";

    /** What has something: "a <em>missile</em> with a range". */
    static final String BEARER = "bearer";

    /** A clause of the kind "to do something". */
    static final String INFINITIVE = "infinitive";

    /** Whoever does something while what the noun says happens: "<em>in a speech</em>, she warned". */
    static final String SETTING = "setting";

    private final Map<String, List<Integer>> heads = new LinkedHashMap<>();

    List<Integer> at(String slot) {
        return heads.getOrDefault(slot, List.of());
    }

    boolean has(String slot) {
        return heads.containsKey(slot);
    }

    Map<String, List<Integer>> all() {
        return heads;
    }

    void put(String slot, int head) {
        List<Integer> known = heads.computeIfAbsent(slot, none -> new ArrayList<>());
        if (!known.contains(head)) {
            known.add(head);
        }
    }

    void putAll(String slot, List<Integer> all) {
        all.forEach(head -> put(slot, head));
    }

    void removeIf(String slot, Predicate<Integer> unwanted) {
        if (heads.containsKey(slot) && at(slot).removeIf(unwanted) && at(slot).isEmpty()) {
            heads.remove(slot);
        }
    }

    /** Takes over what another has at places that are still empty here. */
    void fill(Slots other) {
        other.heads.forEach((slot, all) -> {
            if (!heads.containsKey(slot)) {
                putAll(slot, all);
            }
        });
    }
}
