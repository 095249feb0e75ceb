package dev.entente.graph;

import dev.entente.fact.Correction;
import dev.entente.fact.Correction.Change;
import dev.entente.fact.EntityKey;
import dev.entente.fact.Identities;
import dev.entente.fact.Knowledge;
import dev.entente.fact.Retractions;
import dev.entente.ontology.Ontology;
import dev.entente.ontology.Relation;
import dev.entente.ontology.Role;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/**
 * Writes corrections and what follows from them. Nothing depends on the order in which corrections arrive: the effect of
 * each kind is worked out from all corrections of that kind that count.
 */
final class CorrectionWriter {
    private final Statements statements;
    private final Ontology ontology;
    private final EntityWriter entities;
    private final Restating restating;
    private final boolean writing;

    CorrectionWriter(
            Statements statements, Ontology ontology, EntityWriter entities, Restating restating, boolean writing) {
        this.statements = statements;
        this.ontology = ontology;
        this.entities = entities;
        this.restating = restating;
        this.writing = writing;
    }

    LoadOutcome write(TransactionContext tx, Correction correction) {
        if (byKey(tx, correction.key()).isPresent()) {
            return new LoadOutcome.Matched();
        }
        Optional<LoadOutcome> refusal = refusal(tx, correction);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        if (writing) {
            record(tx, correction);
            takeEffect(tx, base(tx, correction).change());
        }
        return new LoadOutcome.Added();
    }

    private Optional<Correction> byKey(TransactionContext tx, String key) {
        return tx
                .run(statements.get("read/corrections-by-key"), Map.of("keys", List.of(key)))
                .list(row -> Rows.correction(row.get("k")))
                .stream()
                .findFirst();
    }

    /** The correction that is done or undone in the end. */
    private Correction base(TransactionContext tx, Correction correction) {
        Correction base = correction;
        while (base.change() instanceof Change.Undoing(String undone)) {
            base = byKey(tx, undone).orElseThrow();
        }
        return base;
    }

    private Optional<LoadOutcome> refusal(TransactionContext tx, Correction correction) {
        return switch (correction.change()) {
            case Change.Merge(EntityKey from, EntityKey into) ->
                unknown(tx, from, "correction.from")
                        .or(() -> unknown(tx, into, "correction.into"))
                        .or(() -> misplaced(tx, from, into));
            case Change.Split split -> unknown(tx, split.claims()).or(() -> unrelated(tx, split));
            case Change.Retraction retraction -> unknown(tx, retraction.claims());
            case Change.Undoing(String undone) ->
                byKey(tx, undone).isPresent()
                        ? Optional.empty()
                        : rejected(
                                "correction.undoes",
                                "there is no correction " + undone,
                                "the corrections of the record have their keys beside them");
        };
    }

    private static Optional<LoadOutcome> rejected(String field, String message, String remedy) {
        return Optional.of(new LoadOutcome.Rejected(field, message, remedy));
    }

    private Optional<LoadOutcome> unknown(TransactionContext tx, EntityKey key, String field) {
        return tx.run(statements.get("read/entities"), Map.of("keys", List.of(key.value())))
                        .list()
                        .isEmpty()
                ? rejected(field, "there is no entity " + key, "search for its key, or load it first")
                : Optional.empty();
    }

    private Optional<LoadOutcome> unknown(TransactionContext tx, List<String> claims) {
        return tx
                .run(statements.get("read/missing-claims"), Map.of("keys", claims))
                .list(row -> row.get("key").asString())
                .stream()
                .findFirst()
                .flatMap(key -> rejected(
                        "correction.claims",
                        "there is no claim " + key,
                        "a fact lists the keys of its claims; load them before or together with this"));
    }

    /** A merge must not put anything into a role where its relation does not allow it, whoever stands for both. */
    private Optional<LoadOutcome> misplaced(TransactionContext tx, EntityKey from, EntityKey into) {
        List<Change.Merge> merges = new ArrayList<>(activeMerges(tx));
        Map<EntityKey, EntityKey> before = Identities.of(merges).merged();
        merges.add(new Change.Merge(from, into));
        Map<EntityKey, EntityKey> after = Identities.of(merges).merged();
        List<String> standing = Stream.of(from, into)
                .map(key -> before.getOrDefault(key, key).value())
                .toList();
        return misplaced(
                tx.run(statements.get("read/roles-of-entities"), Map.of("keys", standing))
                        .list(),
                after.getOrDefault(from, from));
    }

    private Optional<LoadOutcome> misplaced(List<Record> places, EntityKey into) {
        Optional<String> label = ontology.labelOfPrefix(into.prefix()).map(each -> each.label());
        if (label.isEmpty()) {
            return rejected(
                    "correction.into",
                    "no label has the key prefix '" + into.prefix() + "'",
                    "the prefixes stand in ontology/labels.json");
        }
        return places.stream()
                .filter(place -> !allows(place.get("relation").asString(), Rows.role(place.get("role")), label.get()))
                .findFirst()
                .flatMap(place -> rejected(
                        "correction.into",
                        into + " is a " + label.get() + ", which may not be the "
                                + place.get("role").asString() + " of "
                                + place.get("relation").asString() + ", as claims have it",
                        "choose an entity of a label that may"));
    }

    private boolean allows(String relation, Role role, String label) {
        return ontology.relation(relation)
                .map(Relation::roles)
                .map(roles -> roles.get(role))
                .filter(rule -> rule.labels().contains(label))
                .isPresent();
    }

    /** Every claim that is split off has to name the entity, in a place where the other may stand too. */
    private Optional<LoadOutcome> unrelated(TransactionContext tx, Change.Split split) {
        List<Record> naming = tx.run(
                        statements.get("read/claims-naming"),
                        Map.of("keys", split.claims(), "entity", split.entity().value()))
                .list();
        Set<String> keys = naming.stream().map(row -> row.get("key").asString()).collect(Collectors.toSet());
        Optional<String> other =
                split.claims().stream().filter(key -> !keys.contains(key)).findFirst();
        if (other.isPresent()) {
            return rejected(
                    "correction.claims",
                    other.get() + " does not name " + split.entity(),
                    "name only claims that do, under the key that they were made with");
        }
        return misplaced(
                naming.stream().filter(row -> !row.get("role").isNull()).toList(), split.into());
    }

    private void record(TransactionContext tx, Correction correction) {
        List<String> about = List.of();
        List<String> claims = List.of();
        List<String> corrections = List.of();
        switch (correction.change()) {
            case Change.Merge(EntityKey from, EntityKey into) -> about = List.of(from.value(), into.value());
            case Change.Split(EntityKey entity, EntityKey into, String name, List<String> of) -> {
                entities.name(tx, into, name);
                about = List.of(entity.value(), into.value());
                claims = of;
            }
            case Change.Retraction retraction -> claims = retraction.claims();
            case Change.Undoing(String undone) -> corrections = List.of(undone);
        }
        tx.run(
                        statements.get("write/correction"),
                        Map.of(
                                "properties", Properties.of(correction),
                                "entities", about,
                                "claims", claims,
                                "corrections", corrections))
                .consume();
        markActive(tx);
    }

    /** A correction counts unless one that counts takes it back. */
    private void markActive(TransactionContext tx) {
        var undoings = new HashMap<String, List<String>>();
        var marked = new TreeMap<String, Boolean>();
        for (Record row : tx.run(statements.get("read/undoings")).list()) {
            String undone = row.get("undone").asString();
            undoings.computeIfAbsent(undone, none -> new ArrayList<>())
                    .add(row.get("undo").asString());
            marked.put(undone, row.get("active").asBoolean());
        }
        List<Map<String, Object>> rows = marked.entrySet().stream()
                .filter(mark -> mark.getValue() != counts(mark.getKey(), undoings))
                .map(mark -> Map.<String, Object>of("key", mark.getKey(), "active", !mark.getValue()))
                .toList();
        tx.run(statements.get("write/active-corrections"), Map.of("corrections", rows))
                .consume();
    }

    private static boolean counts(String correction, Map<String, List<String>> undoings) {
        return undoings.getOrDefault(correction, List.of()).stream().noneMatch(undo -> counts(undo, undoings));
    }

    private void takeEffect(TransactionContext tx, Change change) {
        switch (change) {
            case Change.Merge merge -> merge(tx);
            case Change.Split(EntityKey entity, EntityKey into, String name, List<String> claims) ->
                split(tx, entity, claims);
            case Change.Retraction(var claims, var on) -> retract(tx, claims);
            case Change.Undoing undoing -> throw new IllegalStateException("the base of a correction undoes nothing");
        }
    }

    /** A key and the entity that stands for it, before and now. */
    private record Move(EntityKey key, EntityKey before, EntityKey now) {
        Map<String, Object> row() {
            return Map.of("key", key.value(), "before", before.value(), "now", now.value());
        }
    }

    private void merge(TransactionContext tx) {
        List<Move> moves = moves(pairs(tx, "read/all-merged", "key"), identities(tx));
        relabel(tx, moves);
        Map<String, Object> rows = Map.of("moves", moves.stream().map(Move::row).toList());
        tx.run(statements.get("write/move-offices"), rows).consume();
        tx.run(statements.get("write/move-parts"), rows).consume();
        entities.nameOffices(tx, moves.stream().map(move -> move.key().value()).toList());
        var claims = new TreeSet<String>();
        for (String statement : List.of("write/move-names", "write/move-attributions")) {
            tx.run(statements.get(statement), rows)
                    .forEachRemaining(row -> claims.add(row.get("claim").asString()));
        }
        restating.restate(tx, claims);
        entities.settleAttributed(
                tx,
                moves.stream()
                        .flatMap(move -> Stream.of(move.before(), move.now()))
                        .map(EntityKey::value)
                        .collect(Collectors.toCollection(TreeSet::new)));
        entities.countFacts(tx, moves.stream().map(move -> move.key().value()).toList());
    }

    private Map<EntityKey, EntityKey> identities(TransactionContext tx) {
        return Identities.of(activeMerges(tx)).merged();
    }

    private List<Change.Merge> activeMerges(TransactionContext tx) {
        return tx.run(statements.get("read/active-merges"))
                .list(row -> new Change.Merge(Rows.key(row.get("from")), Rows.key(row.get("into"))));
    }

    private Map<EntityKey, EntityKey> pairs(TransactionContext tx, String statement, String key) {
        return tx.run(statements.get(statement)).stream()
                .collect(Collectors.toMap(row -> Rows.key(row.get(key)), row -> Rows.key(row.get("into"))));
    }

    private static List<Move> moves(Map<EntityKey, EntityKey> before, Map<EntityKey, EntityKey> now) {
        return Stream.concat(before.keySet().stream(), now.keySet().stream())
                .distinct()
                .sorted()
                .map(key -> new Move(key, before.getOrDefault(key, key), now.getOrDefault(key, key)))
                .filter(move -> !move.before().equals(move.now()))
                .toList();
    }

    private void relabel(TransactionContext tx, List<Move> moves) {
        var merged = new ArrayList<Map<String, Object>>();
        var parted = new ArrayList<Map<String, Object>>();
        for (Move move : moves) {
            String key = move.key().value();
            String label = entities.label(move.key());
            if (move.now().equals(move.key())) {
                parted.add(Map.of("key", key, "label", label));
            } else {
                merged.add(Map.of("key", key, "label", label, "into", move.now().value()));
            }
        }
        tx.run(statements.get("write/part-entities"), Map.of("entities", parted))
                .consume();
        tx.run(statements.get("write/merge-entities"), Map.of("entities", merged))
                .consume();
    }

    /** Of several splits of one key in one claim the last one counts. */
    private void split(TransactionContext tx, EntityKey entity, List<String> claims) {
        var meant = new HashMap<String, Record>();
        for (Record row :
                tx.run(statements.get("read/splits"), Map.of("claims", claims)).list()) {
            if (row.get("from").asString().equals(entity.value())) {
                meant.merge(row.get("claim").asString(), row, CorrectionWriter::later);
            }
        }
        Map<EntityKey, EntityKey> merged = identities(tx);
        Function<EntityKey, EntityKey> settled = key -> merged.getOrDefault(key, key);
        var rows = new ArrayList<Map<String, Object>>();
        for (String claim : claims) {
            var row = new HashMap<String, Object>(Map.of("claim", claim, "key", entity.value()));
            Optional<EntityKey> other = Optional.ofNullable(meant.get(claim)).map(each -> Rows.key(each.get("into")));
            other.ifPresent(key -> row.put("meant", key.value()));
            row.put("entity", settled.apply(other.orElse(entity)).value());
            rows.add(row);
        }
        tx.run(statements.get("write/split-names"), Map.of("splits", rows)).consume();
        restating.restate(tx, claims);
    }

    private static Record later(Record one, Record other) {
        int order = one.get("recordedAt")
                .asZonedDateTime()
                .compareTo(other.get("recordedAt").asZonedDateTime());
        int tie = one.get("key").asString().compareTo(other.get("key").asString());
        return (order == 0 ? tie : order) > 0 ? one : other;
    }

    private void retract(TransactionContext tx, Collection<String> claims) {
        var rows = new ArrayList<Map<String, Object>>();
        for (Record row : tx.run(statements.get("read/retractions"), Map.of("claims", claims))
                .list()) {
            var corrections = row.get("corrections").asList((Value node) -> Rows.correction(node));
            Knowledge known = Retractions.known(row.get("known").asLocalDate(), corrections);
            rows.add(Map.of("claim", row.get("claim").asString(), "known", known.days()));
        }
        tx.run(statements.get("write/known-claims"), Map.of("claims", rows)).consume();
        restating.restate(tx, new HashSet<>(claims));
    }
}
