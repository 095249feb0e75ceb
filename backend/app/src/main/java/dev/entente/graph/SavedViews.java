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
 * Views that people saved in the store under names. They are no part of the record: nothing follows from them, no export
 * holds them, and deriving the record again leaves them alone. What a view shows is the page's own text, which is kept
 * and not read.
 */
public final class SavedViews {
    /** How many there may be: so many that nobody who uses the store as it is meant to be used gets there. */
    public static final int MOST = 1_000;

    private static final String TAKEN = "Neo.ClientError.Schema.ConstraintValidationFailed";

    /** Without letters and digits that are read for each other, as RFC 4648 has them. */
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz234567";

    private static final int KEY_LENGTH = 12;

    private final Graph graph;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    SavedViews(Graph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    /** A saved view without what it shows. */
    public record Head(String key, String name, Instant saved) {}

    /** A saved view; {@code view} is JSON. */
    public record Saved(Head head, String view) {}

    /** What became of a view that was to be written. */
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
            return session.executeRead(
                    tx -> tx.run(graph.statements().get("read/views")).list(row -> head(row.get("v"))));
        }
    }

    public Optional<Saved> get(String key) {
        try (Session session = graph.readSession()) {
            return session.executeRead(tx -> saved(tx, "read/view", Map.of("key", key)));
        }
    }

    /** Saves another view. */
    public Outcome add(String name, String view) {
        var parameters = Map.of("key", key(), "properties", properties(name, view), "most", MOST);
        return write(tx -> saved(tx, "write/save-view", parameters)
                .<Outcome>map(Outcome.Written::new)
                .orElseGet(Outcome.Full::new));
    }

    /** Gives a view another name, lets it show something else, or both; what is null stays. */
    public Outcome replace(String key, @Nullable String name, @Nullable String view) {
        var parameters = Map.of("key", key, "properties", properties(name, view));
        return write(tx -> saved(tx, "write/replace-view", parameters)
                .<Outcome>map(Outcome.Written::new)
                .orElseGet(Outcome.Unknown::new));
    }

    /** Forgets a view, and says whether there was one. */
    public boolean remove(String key) {
        try (Session session = graph.writeSession()) {
            return session.executeWrite(tx -> tx.run(graph.statements().get("write/remove-view"), Map.of("key", key))
                    .hasNext());
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
        return tx.run(graph.statements().get(statement), parameters).list(SavedViews::saved).stream()
                .findFirst();
    }

    private static Saved saved(Record row) {
        return new Saved(head(row.get("v")), row.get("v").get("view").asString());
    }

    private static Head head(Value view) {
        return new Head(
                view.get("key").asString(),
                view.get("name").asString(),
                view.get("saved").asZonedDateTime().toInstant());
    }

    private Map<String, Object> properties(@Nullable String name, @Nullable String view) {
        var properties = new HashMap<String, Object>();
        properties.put("saved", clock.instant().atZone(ZoneOffset.UTC));
        if (name != null) {
            properties.put("name", name);
            properties.put("folded", folded(name));
        }
        if (view != null) {
            properties.put("view", view);
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
                .collect(Collectors.joining("", "view-", ""));
    }
}
