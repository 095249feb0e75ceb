package dev.entente.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.testing.Lines;
import dev.entente.testing.Store;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whatever is loaded, in whatever order, in however many loads and however often, the graph is the same. */
class AnyOrderTest {
    private static final int RUNS = 200;
    private static final List<String> STATUSES =
            List.of("occurred", "ongoing", "planned", "sought", "alleged", "rumoured", "denied", "opinion");
    private static final List<String> PEOPLE = List.of("leader:a", "leader:b", "leader:c", "person:d");
    private static final List<String> OUTLETS = List.of("org:cnn", "org:wire");

    @Test
    void makesTheSameGraphOfRandomFacts() {
        try (Store store = Store.empty()) {
            for (int run = 0; run < RUNS; run++) {
                var random = new Random(20261122L + run);
                new Run(store, new World(random), random).check("run " + run);
            }
            assertThat(store.graph().audit().run().violations()).isEmpty();
        }
    }

    /** Random lines about few people, so that facts coincide, get disputed, merged and retracted. */
    private record World(List<String> articles, List<String> entities, List<String> claims) {
        World(Random random) {
            this(articles(random), entities(random), claims(random));
        }

        private static List<String> articles(Random random) {
            return IntStream.range(0, 4)
                    .mapToObj(i -> Lines.article(
                            "a" + i,
                            any(random, "Post", "Times", null),
                            any(random, "2024-10-11", "2024-10-12", "2024-10-14", null),
                            any(random, null, null, "Wire")))
                    .toList();
        }

        private static List<String> entities(Random random) {
            var lines = new ArrayList<String>();
            for (String key : PEOPLE) {
                String label = key.startsWith("leader") ? "Leader" : "Person";
                if (random.nextBoolean()) {
                    lines.add(Lines.entity(
                            key,
                            label,
                            "Name of " + key,
                            Map.of(
                                    "aliases", List.of(Map.of("text", "alias " + random.nextInt(3))),
                                    "offices", List.of(Map.of("title", "President", "of", "state:n")))));
                }
            }
            lines.add(Lines.entity("org:wire", "Organisation", "The Wire", Map.of("publisher", "Wire")));
            if (random.nextBoolean()) {
                lines.add(Lines.entity("org:cnn", "Organisation", "CNN", Map.of("publisher", "CNN")));
            }
            return lines;
        }

        private static List<String> claims(Random random) {
            int many = 6 + random.nextInt(10);
            return IntStream.range(0, many)
                    .mapToObj(i -> random.nextInt(4) == 0 ? supplied(random, i) : met(random, i))
                    .toList();
        }

        private static String met(Random random, int at) {
            String one = any(random, PEOPLE.toArray(String[]::new));
            String other = any(random, PEOPLE.toArray(String[]::new));
            Map<String, Object> more = more(random);
            if (random.nextInt(3) == 0) {
                more.put("place", Lines.who("place:p" + random.nextInt(2)));
            }
            return Lines.met(
                    "a" + random.nextInt(4), at, one, other, any(random, STATUSES.toArray(String[]::new)), more);
        }

        private static String supplied(Random random, int at) {
            Map<String, Object> more = more(random);
            more.put("relation", "SUPPLIED");
            more.put("object", Lines.who("state:m"));
            more.put(
                    "instruments",
                    Stream.of("weapon:x", "weapon:y")
                            .limit(1L + random.nextInt(2))
                            .map(Lines::who)
                            .toList());
            return Lines.claim(
                    "a" + random.nextInt(4), at, "state:n", any(random, STATUSES.toArray(String[]::new)), more);
        }

        private static Map<String, Object> more(Random random) {
            var more = new HashMap<String, Object>();
            if (random.nextInt(3) > 0) {
                more.put("date", Lines.on("2024-1" + random.nextInt(2) + "-0" + (1 + random.nextInt(9))));
            }
            if (random.nextInt(3) == 0) {
                more.put("attribution", Lines.by("person:d", any(random, OUTLETS.toArray(String[]::new))));
            }
            more.put("confidence", random.nextInt(10) / 10.0);
            return more;
        }
    }

    private record Run(Store store, World world, Random random) {
        void check(String name) {
            store.wipe();
            store.take(all(world.articles(), world.entities(), world.claims()));
            List<String> corrections = corrections();
            store.take(corrections);
            List<String> expected = store.dump();

            store.wipe();
            List<String> loose = shuffled(all(world.entities(), world.claims(), world.claims()));
            if (random.nextBoolean()) {
                int cut = random.nextInt(loose.size());
                store.take(shuffled(all(world.articles(), loose.subList(0, cut))));
                store.take(shuffled(all(loose.subList(cut, loose.size()), world.articles())));
                store.take(shuffled(corrections));
            } else {
                store.take(shuffled(all(corrections, world.articles(), loose)));
                store.take(shuffled(all(corrections, loose, world.articles())));
            }
            assertThat(store.dump()).as(name).isEqualTo(expected);
        }

        /** Merges, splits and retractions of what is in the store, some of them undone. */
        private List<String> corrections() {
            List<String> named =
                    keys("MATCH (e:Entity)<-[:NAMES]-() WHERE e:Leader RETURN DISTINCT e.key ORDER BY e.key");
            List<String> claims = keys("MATCH (c:Claim) RETURN c.key ORDER BY c.key");
            var lines = new ArrayList<String>();
            if (named.size() > 1 && random.nextBoolean()) {
                lines.add(merge(1, named.get(0), named.get(1)));
                lines.add(merge(2, named.get(1), named.get(named.size() - 1)));
            }
            if (random.nextBoolean()) {
                lines.add(merge(3, "org:cnn", "org:wire"));
            }
            for (int i = 4; i < 7; i++) {
                lines.add(retract(i, claims));
            }
            split(claims).ifPresent(lines::add);
            for (String key :
                    List.copyOf(lines).stream().limit(random.nextInt(3)).toList()) {
                lines.add(undo(7, key));
            }
            return lines.stream().filter(line -> !line.isEmpty()).toList();
        }

        private List<String> keys(String statement) {
            return store.rows(statement, Map.of()).stream()
                    .map(row -> row.get(0).asString())
                    .toList();
        }

        private String merge(int minute, String from, String into) {
            boolean there = keys("MATCH (e:Entity) RETURN e.key").containsAll(List.of(from, into));
            return from.equals(into) || !there
                    ? ""
                    : Lines.correction("merge", minute(minute), Map.of("from", from, "into", into));
        }

        private String retract(int minute, List<String> claims) {
            return Lines.correction(
                    "retract",
                    minute(minute),
                    Map.of(
                            "claims",
                            List.of(claims.get(random.nextInt(claims.size()))),
                            "on",
                            "2024-10-" + (10 + random.nextInt(9))));
        }

        private Optional<String> split(List<String> claims) {
            return store
                    .rows(
                            "MATCH (c:Claim)-[n:NAMES]->(e:Leader) WHERE c.key = $key RETURN n.key AS key",
                            Map.of("key", claims.getFirst()))
                    .stream()
                    .findFirst()
                    .map(row -> Lines.correction(
                            "split",
                            minute(8),
                            Map.of(
                                    "from",
                                    row.get("key").asString(),
                                    "into",
                                    "leader:z",
                                    "name",
                                    "Z",
                                    "claims",
                                    List.of(claims.getFirst()))));
        }

        private String undo(int minute, String line) {
            if (line.isEmpty()) {
                return "";
            }
            store.take(List.of(line));
            String key = keys("MATCH (k:Correction) RETURN k.key ORDER BY k.recordedAt DESC, k.key LIMIT 1")
                    .getFirst();
            return Lines.correction("undo", minute(minute + 20), Map.of("undoes", key));
        }

        private static String minute(int minute) {
            return "2024-10-20T12:%02d:00Z".formatted(minute);
        }

        private List<String> shuffled(List<String> lines) {
            var shuffled = new ArrayList<>(lines);
            Collections.shuffle(shuffled, random);
            return shuffled;
        }
    }

    @SafeVarargs
    private static List<String> all(List<String>... lines) {
        var all = new ArrayList<String>();
        for (List<String> some : lines) {
            all.addAll(some);
        }
        return all;
    }

    @SafeVarargs
    private static <T extends @Nullable Object> T any(Random random, T... values) {
        return values[random.nextInt(values.length)];
    }
}
