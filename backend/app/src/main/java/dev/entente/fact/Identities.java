package dev.entente.fact;

import dev.entente.fact.Correction.Change.Merge;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which entities are one, as the merges that count say. Merging is an equivalence: whoever is merged with a third is
 * merged with each other. The entity that stands for all is the one that was merged into no other; where several or none
 * are, the first in the alphabet. The order of merges has no influence.
 */
public final class Identities {
    private final Map<EntityKey, EntityKey> settled;

    private Identities(Map<EntityKey, EntityKey> settled) {
        this.settled = Map.copyOf(settled);
    }

    /** What merges amount to. */
    public static Identities of(Collection<Merge> merges) {
        var leaders = new HashMap<EntityKey, EntityKey>();
        var absorbed = new TreeSet<EntityKey>();
        for (Merge merge : merges) {
            leaders.put(leader(leaders, merge.from()), leader(leaders, merge.into()));
            absorbed.add(merge.from());
        }
        var groups = new TreeMap<EntityKey, TreeSet<EntityKey>>();
        merges.stream()
                .flatMap(merge -> List.of(merge.from(), merge.into()).stream())
                .forEach(key -> groups.computeIfAbsent(leader(leaders, key), none -> new TreeSet<>())
                        .add(key));
        var settled = new HashMap<EntityKey, EntityKey>();
        for (TreeSet<EntityKey> group : groups.values()) {
            EntityKey standing = group.stream()
                    .filter(key -> !absorbed.contains(key))
                    .findFirst()
                    .orElseGet(group::first);
            group.stream().filter(key -> !key.equals(standing)).forEach(key -> settled.put(key, standing));
        }
        return new Identities(settled);
    }

    private static EntityKey leader(Map<EntityKey, EntityKey> leaders, EntityKey key) {
        EntityKey leader = key;
        EntityKey next = leaders.getOrDefault(leader, leader);
        while (!next.equals(leader)) {
            leader = next;
            next = leaders.getOrDefault(leader, leader);
        }
        return leader;
    }

    /** Those that another entity stands for, with the one that does. */
    public Map<EntityKey, EntityKey> merged() {
        return settled;
    }
}
