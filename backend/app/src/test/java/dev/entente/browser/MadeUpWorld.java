package dev.entente.browser;

import dev.entente.testing.Lines;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * A dataset of any size, the same at each call. It grows as such graphs do: each entity has something to do with two that
 * were there before, rather with those that many know; so the first entities, however few, are a world of their own.
 *
 * @param entities how many; there are about twice as many edges, no two of them between the same entities
 */
record MadeUpWorld(int entities) {
    private static final long SEED = 20_241_011;
    private static final List<String> SYLLABLES =
            List.of("bar", "del", "fen", "gor", "hal", "kir", "lun", "mer", "nor", "pel", "ras", "sol", "tam", "vel");
    private static final List<Kind> KINDS = List.of(
            new Kind("State", "state"),
            new Kind("Organisation", "org"),
            new Kind("Leader", "leader"),
            new Kind("Group", "group"));
    private static final List<String> RELATIONS = List.of("MET", "CALLED", "CRITICISED", "OPPOSES", "BACKS");
    private static final List<String> STATUSES =
            List.of("occurred", "occurred", "occurred", "ongoing", "planned", "sought", "alleged", "denied");
    /** A claim quotes one letter of its article's thousand. */
    private static final int CLAIMS_PER_ARTICLE = 500;

    private record Kind(String label, String prefix) {}

    private record Pair(int one, int other) {}

    /** A world with about so many edges. */
    static MadeUpWorld ofEdges(int edges) {
        return new MadeUpWorld(edges / 2 + 1);
    }

    /** How many nodes and edges a canvas with all of it has. */
    int elements() {
        return entities + pairs().size();
    }

    /** The keys of its entities, first come first. */
    List<String> keys() {
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < entities; i++) {
            keys.add(kind(i).prefix() + ":" + name(i).replace(' ', '-').toLowerCase(Locale.ROOT));
        }
        return keys;
    }

    /** The lines of its dataset. */
    List<String> lines() {
        List<String> keys = keys();
        List<Pair> pairs = pairs();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            lines.add(Lines.entity(keys.get(i), kind(i).label(), name(i), Map.of()));
        }
        Random random = new Random(SEED);
        for (int i = 0; i < pairs.size(); i++) {
            String article = "made-up-" + i / CLAIMS_PER_ARTICLE;
            if (i % CLAIMS_PER_ARTICLE == 0) {
                lines.add(Lines.article(article, "Publisher " + i / CLAIMS_PER_ARTICLE, "2024-10-11"));
            }
            Pair pair = pairs.get(i);
            lines.add(Lines.claim(
                    article,
                    i % CLAIMS_PER_ARTICLE,
                    keys.get(pair.one()),
                    any(STATUSES, random),
                    Map.of("relation", any(RELATIONS, random), "object", Lines.who(keys.get(pair.other())))));
        }
        return lines;
    }

    private List<Pair> pairs() {
        Random random = new Random(SEED);
        List<Integer> ends = new ArrayList<>(List.of(0));
        List<Pair> pairs = new ArrayList<>();
        for (int i = 1; i < entities; i++) {
            Set<Integer> others = new LinkedHashSet<>();
            while (others.size() < Math.min(i, 2)) {
                others.add(any(ends, random));
            }
            for (int other : others) {
                pairs.add(new Pair(i, other));
                ends.add(other);
            }
            ends.add(i);
        }
        return pairs;
    }

    private static Kind kind(int i) {
        return KINDS.get(i % KINDS.size());
    }

    /** Two words, for two initials; no two alike up to fourteen to the fourth. */
    private static String name(int i) {
        var name = new StringBuilder();
        for (int part = 0, rest = i; part < 4; part++, rest /= SYLLABLES.size()) {
            String syllable = SYLLABLES.get(rest % SYLLABLES.size());
            boolean first = part % 2 == 0;
            name.append(first && part > 0 ? " " : "")
                    .append(first ? Character.toUpperCase(syllable.charAt(0)) : syllable.charAt(0))
                    .append(syllable, 1, syllable.length());
        }
        return name.toString();
    }

    private static <T> T any(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}
