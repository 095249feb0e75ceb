package dev.entente.graph;

import dev.entente.article.Article;
import dev.entente.article.Kind;
import dev.entente.article.Published;
import dev.entente.article.Span;
import dev.entente.article.Text;
import dev.entente.fact.Certainty;
import dev.entente.fact.Claim;
import dev.entente.fact.Correction;
import dev.entente.fact.Correction.Change;
import dev.entente.fact.Entity;
import dev.entente.fact.EntityKey;
import dev.entente.fact.Knowledge;
import dev.entente.fact.Participant;
import dev.entente.fact.Precision;
import dev.entente.fact.Status;
import dev.entente.fact.Time;
import dev.entente.ontology.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Turns what the driver answers into the program's values. */
final class Rows {
    private Rows() {}

    static EntityNode node(Value node) {
        String label = "";
        for (String each : node.asNode().labels()) {
            label = each.equals("Entity") ? label : each;
        }
        label = node.get("label").asString(label);
        return new EntityNode(
                node.get("key").asString(),
                label,
                node.get("name").asString(),
                text(node.get("code")),
                node.get("facts").asLong(0));
    }

    static Entity entity(Record row) {
        Value node = row.get("e");
        EntityNode seen = node(node);
        String whole = text(row.get("partOf"));
        var entity = new Entity(
                new EntityKey(seen.key()),
                seen.label(),
                seen.name(),
                aliases(node),
                row.get("offices").asList(Rows::office),
                ids(node),
                whole == null ? null : new EntityKey(whole),
                text(node.get("publisher")),
                text(node.get("note")));
        // merged with itself it is sorted: Neo4j gives offices in no order of their own
        return entity.mergedWith(entity);
    }

    /** Texts and languages are kept side by side; an empty language is an unknown one. */
    static List<Entity.Alias> aliases(Value node) {
        List<String> texts = node.get("aliases").asList(Value::asString);
        List<String> languages = node.get("aliasLanguages").asList(Value::asString);
        var aliases = new ArrayList<Entity.Alias>();
        for (int i = 0; i < texts.size(); i++) {
            aliases.add(new Entity.Alias(texts.get(i), languages.get(i).isEmpty() ? null : languages.get(i)));
        }
        return aliases;
    }

    static Map<String, String> ids(Value node) {
        var ids = new HashMap<String, String>();
        node.get("ids")
                .asList(Value::asString)
                .forEach(id -> ids.put(id.substring(0, id.indexOf('=')), id.substring(id.indexOf('=') + 1)));
        return ids;
    }

    private static Entity.Office office(Value office) {
        return new Entity.Office(
                office.get("title").asString(),
                new EntityKey(office.get("of").asString()),
                day(office.get("from")),
                day(office.get("until")),
                text(office.get("source")));
    }

    /** A fact with its standing at the time asked for: columns f, stood and roles. */
    static FactRow fact(Record row) {
        Value fact = row.get("f");
        Value stood = row.get("stood");
        var roles = new EnumMap<Role, List<EntityNode>>(Role.class);
        for (Value pair : row.get("roles").values()) {
            roles.computeIfAbsent(role(pair.get(0)), none -> new ArrayList<>()).add(node(pair.get(1)));
        }
        roles.values().forEach(entities -> entities.sort(Comparator.comparing(EntityNode::key)));
        return new FactRow(
                fact.get("key").asString(),
                fact.get("relation").asString(),
                text(stood.get("value")),
                standing(stood),
                roles);
    }

    static FactRow.Standing standing(Value stood) {
        return new FactRow.Standing(
                Status.ofWord(stood.get("status").asString()),
                Certainty.ofWord(stood.get("certainty").asString()),
                stood.get("confidence").asDouble(),
                spread(stood.get("spread")),
                time(stood),
                stood.get("claims").asInt(),
                stood.get("voices").asList(Value::asString));
    }

    private static Map<Status, Integer> spread(Value spread) {
        var counts = new EnumMap<Status, Integer>(Status.class);
        for (String entry : spread.asList(Value::asString)) {
            String[] parts = entry.split("=", 2);
            counts.put(Status.ofWord(parts[0]), Integer.parseInt(parts[1]));
        }
        return counts;
    }

    /** A property that lists the days on which something began and ceased to be known. */
    static Knowledge knowledge(Value days) {
        return new Knowledge(days.asList(Value::asLocalDate));
    }

    static @Nullable Time time(Value holder) {
        LocalDate from = day(holder.get("from"));
        LocalDate until = day(holder.get("until"));
        if (from == null && until == null) {
            return null;
        }
        return new Time(
                from,
                until,
                Precision.ofWord(holder.get("precision").asString()),
                text(holder.get("expression")),
                text(holder.get("basis")));
    }

    static ArticleRow article(Value article, long claims) {
        LocalDate date = day(article.get("published"));
        return new ArticleRow(
                new Article(
                        article.get("id").asString(),
                        text(article.get("title")),
                        text(article.get("publisher")),
                        date == null
                                ? null
                                : new Published(
                                        date, article.get("publishedBasis").asString("")),
                        text(article.get("address")),
                        article.get("language").asString(),
                        Kind.valueOf(article.get("kind").asString().toUpperCase(Locale.ROOT)),
                        text(article.get("original")),
                        text(article.get("credits")),
                        text(article.get("licence")),
                        new Text(article.get("text").asString(""))),
                claims);
    }

    static ClaimRow claim(Record row) {
        Value claim = row.get("c");
        ArticleRow article = article(row.get("article"), row.get("claims").asLong());
        var entities = new HashMap<EntityKey, EntityNode>();
        var roles = new EnumMap<Role, List<Participant>>(Role.class);
        inOrder(row.get("names"))
                .forEach(name -> roles.computeIfAbsent(role(name.get("role")), none -> new ArrayList<>())
                        .add(participant(name, entities)));
        return new ClaimRow(
                claim.get("key").asString(),
                row.get("fact").asString(),
                article,
                new Claim(
                        article.article().id(),
                        claim.get("relation").asString(),
                        roles,
                        text(claim.get("value")),
                        time(claim),
                        Status.ofWord(claim.get("status").asString()),
                        inOrder(row.get("attribution")).stream()
                                .map(source -> participant(source, entities))
                                .toList(),
                        claim.get("confidence").asDouble(),
                        claim.get("by").asString(),
                        new Span(claim.get("start").asInt(), claim.get("end").asInt()),
                        claim.get("quote").asString(),
                        claim.get("recordedAt").asZonedDateTime().toInstant()),
                knowledge(claim.get("known")),
                text(row.get("voice")),
                entities);
    }

    private static List<Value> inOrder(Value rows) {
        var sorted = new ArrayList<Value>();
        rows.values().forEach(sorted::add);
        sorted.sort(Comparator.comparingInt(row -> row.get("position").asInt()));
        return sorted;
    }

    static Role role(Value word) {
        return Role.ofWord(word.asString()).orElseThrow();
    }

    private static Participant participant(Value row, Map<EntityKey, EntityNode> entities) {
        var key = new EntityKey(row.get("key").asString());
        entities.put(key, node(row.get("entity")));
        return new Participant(key, row.get("name").asString(), text(row.get("mention")), text(row.get("quantity")));
    }

    static Correction correction(Value node) {
        String kind = node.get("kind").asString();
        Change change = switch (kind) {
            case "merge" -> new Change.Merge(key(node.get("from")), key(node.get("into")));
            case "split" ->
                new Change.Split(
                        key(node.get("from")),
                        key(node.get("into")),
                        node.get("name").asString(),
                        node.get("claims").asList(Value::asString));
            case "retract" ->
                new Change.Retraction(
                        node.get("claims").asList(Value::asString),
                        node.get("on").asLocalDate());
            case "undo" -> new Change.Undoing(node.get("undoes").asString());
            default -> throw new GraphException("The store holds a correction of an unknown kind, " + kind);
        };
        return new Correction(
                change,
                node.get("by").asString(),
                text(node.get("reason")),
                node.get("recordedAt").asZonedDateTime().toInstant());
    }

    static EntityKey key(Value text) {
        return new EntityKey(text.asString());
    }

    static @Nullable String text(Value value) {
        return value.isNull() ? null : value.asString();
    }

    static @Nullable LocalDate day(Value value) {
        return value.isNull() ? null : value.asLocalDate();
    }

    static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
