package dev.entente.extraction;

import dev.entente.article.Article;
import dev.entente.article.Kind;
import dev.entente.article.Published;
import dev.entente.article.Text;
import dev.entente.fact.Claim;
import dev.entente.fact.Participant;
import dev.entente.ontology.Ontology;
import dev.entente.ontology.Relation;
import dev.entente.ontology.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
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
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Texts with all facts that they state: a folder with {@code texts.json}, {@code gold.json} and {@code texts/}. A claim
 * is right where article, relation and both main roles agree with a fact.
 */
final class Annotation {
    private final Path folder;
    private final Ontology ontology;
    private final JsonNode gold;
    private final Map<String, Set<String>> names = new HashMap<>();
    private final Map<String, String> merged = new HashMap<>();
    private final List<Stated> facts;

    private Annotation(Path folder, Ontology ontology) throws IOException {
        this.folder = folder;
        this.ontology = ontology;
        this.gold = json("gold.json");
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
        this.facts = stated();
    }

    /** @throws IOException where the folder is none with annotated texts */
    static Annotation in(Path folder, Ontology ontology) throws IOException {
        return new Annotation(folder, ontology);
    }

    private JsonNode json(String name) throws IOException {
        Path file = folder.resolve(name);
        try {
            return JsonMapper.shared().readTree(Files.readString(file));
        } catch (NoSuchFileException e) {
            throw new IOException(
                    file + " is missing: a folder with annotated texts has texts.json, gold.json and texts/", e);
        } catch (JacksonException e) {
            throw new IOException(file + " is not JSON: " + e.getOriginalMessage(), e);
        }
    }

    List<Article> articles() throws IOException {
        var articles = new ArrayList<Article>();
        for (JsonNode text : json("texts.json")) {
            String file = text.path("file").asString().replace("texts/", "");
            articles.add(new Article(
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
                    new Text(Files.readString(folder.resolve("texts").resolve(file)))));
        }
        return articles;
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

    /** The facts, one for each article that states it. */
    List<Stated> facts() {
        return facts;
    }

    private List<Stated> stated() {
        var facts = new ArrayList<Stated>();
        for (JsonNode fact : gold.path("facts")) {
            var articles = new HashSet<String>();
            fact.path("evidence")
                    .forEach(each -> articles.add(id(each.path("file").asString())));
            articles.forEach(article -> facts.add(new Stated(article, fact)));
        }
        return List.copyOf(facts);
    }

    boolean isRight(Claim claim) {
        return facts.stream().anyMatch(fact -> fact.isToldBy(claim));
    }

    /** A fact that an article states. */
    final class Stated {
        private final String article;
        private final JsonNode fact;

        private Stated(String article, JsonNode fact) {
            this.article = article;
            this.fact = fact;
        }

        /** One that its text is about. */
        boolean isCore() {
            return fact.path("salience").asString("").equals("core");
        }

        boolean isToldBy(Claim claim) {
            return claim.article().equals(article)
                    && isOfRelation(claim.relation())
                    && (isStraight(claim) || isTurned(claim));
        }

        private boolean isOfRelation(String relation) {
            String type = fact.path("type").asString();
            Set<String> kinds = new HashSet<>(List.of(type, merged.getOrDefault(type, type)));
            return kinds.contains(relation) || kinds.contains(merged.getOrDefault(relation, relation));
        }

        private boolean isStraight(Claim claim) {
            JsonNode target = fact.path("target").isString() ? fact.path("target") : fact.path("object");
            return claim.in(Role.SUBJECT).stream().anyMatch(each -> is(each, fact.path("source")))
                    && (!target.isString()
                            || Stream.of(Role.OBJECT, Role.INSTRUMENT, Role.TOPIC, Role.PLACE)
                                    .flatMap(role -> claim.in(role).stream())
                                    .anyMatch(each -> is(each, target)));
        }

        private boolean isTurned(Claim claim) {
            return ontology.relation(fact.path("type").asString())
                            .map(Relation::symmetric)
                            .orElse(false)
                    && claim.in(Role.OBJECT).stream().anyMatch(each -> is(each, fact.path("source")))
                    && claim.in(Role.SUBJECT).stream().anyMatch(each -> is(each, fact.path("target")));
        }
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
