package dev.entente.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.article.Article;
import dev.entente.article.Kind;
import dev.entente.article.Published;
import dev.entente.article.Text;
import dev.entente.dataset.DatasetWriter;
import dev.entente.fact.Claim;
import dev.entente.fact.Participant;
import dev.entente.ontology.Relation;
import dev.entente.ontology.Role;
import dev.entente.testing.ExtractorUnderTest;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How much of what texts state is read, and how much of what is read they state, on texts that no rule was written for.
 * A claim is right where article, relation and both main roles agree with a fact of the annotation. All claims of a
 * set go into {@code target/<set>-claims.jsonl}.
 */
class HeldOutTest {
    private final Map<String, Set<String>> names = new HashMap<>();
    private final Map<String, String> merged = new HashMap<>();

    /**
     * What was reached when this was last measured: it may rise, not fall.
     *
     * @param core of the facts that a text is about
     */
    private record Reached(int facts, int core, double precision) {}

    @Test
    void readsStatementsAsMuchAsBeforeAndAsWell() throws IOException {
        assertReached(Path.of("src/test/resources/heldout"), new Reached(66, 39, 0.65));
    }

    @Test
    void readsNewsAsMuchAsBeforeAndAsWell() throws IOException {
        assertReached(Path.of("src/test/resources/heldout-news"), new Reached(190, 97, 0.76));
    }

    private void assertReached(Path folder, Reached reached) throws IOException {
        JsonNode gold = read(folder, "gold.json");
        know(gold);
        Map<String, List<Claim>> claims = claims(folder);
        int found = 0;
        int core = 0;
        var right = new HashSet<Claim>();
        for (JsonNode fact : gold.path("facts")) {
            List<Claim> hits = articles(fact)
                    .flatMap(article -> claims.getOrDefault(article, List.of()).stream())
                    .filter(claim -> states(claim, fact))
                    .toList();
            found += hits.isEmpty() ? 0 : 1;
            core += hits.isEmpty() || !fact.path("salience").asString().equals("core") ? 0 : 1;
            right.addAll(hits);
        }
        long all = claims.values().stream().mapToLong(List::size).sum();
        assertThat(found).as("facts found").isGreaterThanOrEqualTo(reached.facts());
        assertThat(core).as("core facts found").isGreaterThanOrEqualTo(reached.core());
        assertThat((double) right.size() / all)
                .as("%s right of %s claims", right.size(), all)
                .isGreaterThanOrEqualTo(reached.precision());
    }

    private static Stream<String> articles(JsonNode fact) {
        return fact.path("evidence")
                .valueStream()
                .map(each -> id(each.path("file").asString()))
                .distinct();
    }

    private void know(JsonNode gold) {
        for (JsonNode entity : gold.path("entities")) {
            var all = new HashSet<String>();
            all.add(fold(entity.path("name").asString()));
            entity.path("aliases").forEach(alias -> all.add(fold(alias.asString())));
            all.add(slug(entity.path("id").asString()));
            names.put(entity.path("id").asString(), all);
        }
        for (JsonNode relation : gold.path("relation_vocabulary")) {
            JsonNode into = relation.path("may_be_merged_into");
            String type = relation.path("type").asString();
            merged.put(type, into.isString() ? into.asString() : type);
        }
    }

    private static JsonNode read(Path folder, String name) throws IOException {
        return JsonMapper.shared().readTree(Files.readString(folder.resolve(name)));
    }

    private static Map<String, List<Claim>> claims(Path folder) throws IOException {
        var claims = new HashMap<String, List<Claim>>();
        try (OutputStream out = Files.newOutputStream(Path.of("target", folder.getFileName() + "-claims.jsonl"))) {
            var writer = new DatasetWriter(out, World.ONTOLOGY);
            for (JsonNode text : read(folder, "texts.json")) {
                Article article = article(folder, text);
                List<Claim> read = ExtractorUnderTest.get().extract(article).claims();
                claims.put(article.id(), read);
                for (Claim claim : read) {
                    writer.write(claim);
                }
            }
        }
        return claims;
    }

    private static Article article(Path folder, JsonNode text) throws IOException {
        String file = text.path("file").asString().replace("texts/", "");
        return new Article(
                id(file),
                null,
                text.path("publisher").asString(),
                published(text.path("published").asString("")),
                null,
                "en",
                Kind.ORIGINAL,
                null,
                null,
                null,
                new Text(Files.readString(folder.resolve("texts").resolve(file))));
    }

    /** Of a month, its last day. */
    private static @Nullable Published published(String written) {
        return switch (written.length()) {
            case 10 -> new Published(LocalDate.parse(written), "annotated");
            case 7 -> new Published(YearMonth.parse(written).atEndOfMonth(), "annotated");
            default -> null;
        };
    }

    private static String id(String file) {
        return file.replace(".txt", "");
    }

    private boolean states(Claim claim, JsonNode fact) {
        String type = fact.path("type").asString();
        Set<String> kinds = Set.copyOf(new HashSet<>(List.of(type, merged.getOrDefault(type, type))));
        if (!kinds.contains(claim.relation())
                && !kinds.contains(merged.getOrDefault(claim.relation(), claim.relation()))) {
            return false;
        }
        var others = new ArrayList<Participant>();
        Stream.of(Role.OBJECT, Role.INSTRUMENT, Role.TOPIC, Role.PLACE)
                .flatMap(role -> claim.in(role).stream())
                .forEach(others::add);
        JsonNode target = fact.path("target").isString() ? fact.path("target") : fact.path("object");
        boolean straight = claim.in(Role.SUBJECT).stream().anyMatch(each -> is(each, fact.path("source")))
                && (!target.isString() || others.stream().anyMatch(each -> is(each, target)));
        boolean symmetric =
                World.ONTOLOGY.relation(type).map(Relation::symmetric).orElse(false);
        boolean turned = symmetric
                && claim.in(Role.OBJECT).stream().anyMatch(each -> is(each, fact.path("source")))
                && claim.in(Role.SUBJECT).stream().anyMatch(each -> is(each, fact.path("target")));
        return straight || turned;
    }

    private boolean is(Participant participant, JsonNode entity) {
        Set<String> wanted = names.getOrDefault(entity.asString(""), Set.of());
        return Stream.of(
                        fold(participant.name()),
                        fold(String.valueOf(participant.mention())),
                        slug(participant.key().value()))
                .anyMatch(wanted::contains);
    }

    private static String slug(String key) {
        return fold(key.substring(key.indexOf(':') + 1).replaceAll("[-_]", " "));
    }

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9а-я ]+", " ")
                .replaceAll("\\s+", " ")
                .strip()
                .replaceFirst("^(the|a|an) ", "");
    }
}
