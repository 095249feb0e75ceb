package dev.entente.graph;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.neo4j.driver.exceptions.ClientException;

/**
 * What people saved in the store under names: views on one shelf, queries on another. It is no part of the record: nothing
 * follows from it, no export holds it, and deriving the record again leaves it alone. What a saved thing holds is text of
 * the page's, which is kept and not read.
 */
public final class Shelf {
    /** How many there may be: so many that nobody who uses the store as it is meant to be used gets there. */
    public static final int MOST = 1_000;

    private static final String TAKEN = "Neo.ClientError.Schema.ConstraintValidationFailed";

    /** Without letters and digits that are read for each other, as RFC 4648 has them. */
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz234567";

    private static final int KEY_LENGTH = 12;

    private final Graph graph;
    private final Clock clock;
    private final Kind kind;
    private final SecureRandom random = new SecureRandom();

    Shelf(Graph graph, Clock clock, Kind kind) {
        this.graph = graph;
        this.clock = clock;
        this.kind = kind;
    }

    /** What a shelf holds: under which label its nodes stand, and how their keys begin. */
    enum Kind {
        VIEW("SavedView", "view-"),
        QUERY("SavedQuery", "query-");

        private final String label;
        private final String prefix;

        Kind(String label, String prefix) {
            this.label = label;
            this.prefix = prefix;
        }
    }

    /** A saved thing without what it holds. */
    public record Head(String key, String name, Instant saved) {}

    /** A saved thing; what it holds is JSON. */
    public record Saved(Head head, String held) {}

    /** What became of what was to be written. */
    public sealed interface Outcome {
        /** It is saved. */
        record Written(Saved saved) implements Outcome {}

        /** Another one has that name. */
        record NameTaken() implements Outcome {}

        /** There are {@link #MOST}. */
        record Full() implements Outcome {}

        /** There is none under that key. */
        record Unknown() implements Outcome {}
    }

    /** All of them, the latest saved first. */
    public List<Head> list() {
        try (Session session = graph.readSession()) {
            return session.executeRead(tx -> tx.run(statement("read/saved")).list(row -> head(row.get("v"))));
        }
    }

    public Optional<Saved> get(String key) {
        try (Session session = graph.readSession()) {
            return session.executeRead(tx -> saved(tx, "read/saved-one", Map.of("key", key)));
        }
    }

    /** Saves something under another name. */
    public Outcome add(String name, String held) {
        var parameters = Map.of("key", key(), "properties", properties(name, held), "most", MOST);
        return write(tx -> saved(tx, "write/save", parameters)
                .<Outcome>map(Outcome.Written::new)
                .orElseGet(Outcome.Full::new));
    }

    /** Gives it another name, lets it hold something else, or both; what is null stays. */
    public Outcome replace(String key, @Nullable String name, @Nullable String held) {
        var parameters = Map.of("key", key, "properties", properties(name, held));
        return write(tx -> saved(tx, "write/replace-saved", parameters)
                .<Outcome>map(Outcome.Written::new)
                .orElseGet(Outcome.Unknown::new));
    }

    /** Forgets it, and says whether there was one. */
    public boolean remove(String key) {
        try (Session session = graph.writeSession()) {
            return session.executeWrite(tx ->
                    tx.run(statement("write/remove-saved"), Map.of("key", key)).hasNext());
        }
    }

    private Outcome write(Function<TransactionContext, Outcome> work) {
        try (Session session = graph.writeSession()) {
            return session.executeWrite(work::apply);
        } catch (ClientException e) {
            if (e.code().equals(TAKEN)) {
                return new Outcome.NameTaken();
            }
            throw e;
        }
    }

    private Optional<Saved> saved(TransactionContext tx, String statement, Map<String, Object> parameters) {
        return tx.run(statement(statement), parameters).list(Shelf::saved).stream()
                .findFirst();
    }

    private String statement(String name) {
        return graph.statements().fill(graph.statements().get(name), "label", kind.label);
    }

    private static Saved saved(Record row) {
        return new Saved(head(row.get("v")), row.get("v").get("view").asString());
    }

    private static Head head(Value saved) {
        return new Head(
                saved.get("key").asString(),
                saved.get("name").asString(),
                saved.get("saved").asZonedDateTime().toInstant());
    }

    private Map<String, Object> properties(@Nullable String name, @Nullable String held) {
        var properties = new HashMap<String, Object>();
        properties.put("saved", clock.instant().atZone(ZoneOffset.UTC));
        if (name != null) {
            properties.put("name", name);
            properties.put("folded", folded(name));
        }
        if (held != null) {
            properties.put("view", held);
        }
        return properties;
    }

    /** Names that differ in case or in how their letters are composed are one name. */
    private static String folded(String name) {
        return Normalizer.normalize(name, Form.NFKC).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    private String key() {
        return random.ints(KEY_LENGTH, 0, LETTERS.length())
                .mapToObj(i -> LETTERS.substring(i, i + 1))
                .collect(Collectors.joining("", kind.prefix, ""));
    }
}
