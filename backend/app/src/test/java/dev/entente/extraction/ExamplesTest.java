package dev.entente.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.fact.Claim;
import dev.entente.fact.Participant;
import dev.entente.ontology.Relation;
import dev.entente.ontology.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The examples and the counter-examples of the relations, read. What is not read as its example says stands in
 * {@code extraction/not-yet-read.txt}: a sentence that is read after all must leave that list, and none may enter unseen.
 */
class ExamplesTest {
    private static final Path RELATIONS = Path.of("src/main/resources/ontology/relations");
    private static final Path NOT_YET = Path.of("src/test/resources/extraction/not-yet-read.txt");
    private static final Set<String> REAL = Set.of("occurred", "ongoing");

    static Stream<Path> relations() throws IOException {
        try (Stream<Path> files = Files.list(RELATIONS)) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("relations")
    void readsItsExamplesAndNothingIntoItsCounterexamples(Path file) throws IOException {
        JsonNode written = JsonMapper.shared().readTree(Files.readString(file));
        Relation relation =
                World.ONTOLOGY.relation(written.path("relation").asString()).orElseThrow();
        var wrong = new TreeSet<String>();
        var all = new HashSet<String>();
        for (JsonNode example : written.path("examples")) {
            String text = example.path("text").asString();
            all.add(text);
            if (!isRead(text, example.path("claims"), relation)) {
                wrong.add(text);
            }
        }
        for (JsonNode counterexample : written.path("counterexamples")) {
            String text = counterexample.asString();
            all.add(text);
            if (World.read(text).stream().anyMatch(claim -> claim.relation().equals(relation.name()))) {
                wrong.add(text);
            }
        }
        assertThat(wrong)
                .isEqualTo(Files.readAllLines(NOT_YET).stream()
                        .filter(all::contains)
                        .collect(java.util.stream.Collectors.toCollection(TreeSet::new)));
    }

    /** Every claim of the example is read, and no other of its relation. */
    private static boolean isRead(String text, JsonNode wanted, Relation relation) {
        var left = new ArrayList<>(World.read(text).stream()
                .filter(claim -> claim.relation().equals(relation.name()))
                .toList());
        for (JsonNode claim : wanted) {
            boolean found = left.stream()
                    .filter(read -> isThat(read, claim, relation))
                    .findFirst()
                    .map(left::remove)
                    .orElse(false);
            if (!found) {
                return false;
            }
        }
        return left.isEmpty();
    }

    private static boolean isThat(Claim read, JsonNode wanted, Relation relation) {
        Participant subject = first(read, Role.SUBJECT);
        Participant object = first(read, Role.OBJECT);
        boolean parties = isNamed(wanted.path("subject"), subject) && isNamed(wanted.path("object"), object);
        boolean turned = relation.symmetric()
                && isNamed(wanted.path("subject"), object)
                && isNamed(wanted.path("object"), subject);
        Participant thing =
                relation.instrumentRole().map(role -> first(read, role)).orElse(null);
        boolean things =
                !wanted.has("instruments") || isNamed(wanted.path("instruments").path(0), thing);
        String status = wanted.path("status").asString();
        boolean held = status.equals(read.status().word())
                || (REAL.contains(status) && REAL.contains(read.status().word()));
        return (parties || turned) && things && held;
    }

    private static @Nullable Participant first(Claim claim, Role role) {
        return claim.in(role).stream().findFirst().orElse(null);
    }

    /** The example names whoever it is by words of the text, which the reader may have resolved. */
    private static boolean isNamed(JsonNode words, @Nullable Participant participant) {
        if (participant == null || !words.isString()) {
            return participant == null && !words.isString();
        }
        Set<String> wanted = words(words.asString());
        return Stream.of(participant.name(), String.valueOf(participant.mention()))
                .map(ExamplesTest::words)
                .anyMatch(named -> !named.isEmpty() && (wanted.containsAll(named) || named.containsAll(wanted)));
    }

    private static Set<String> words(String text) {
        var words = new HashSet<>(Arrays.asList(text.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .split(" ", -1)));
        words.removeAll(List.of("the", "a", "an", "s", "of", "two", ""));
        return words;
    }
}
