package dev.entente.graph;

import dev.entente.fact.Entity;
import dev.entente.fact.EntityKey;
import dev.entente.fact.Participant;
import dev.entente.ontology.EntityLabel;
import dev.entente.ontology.Ontology;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/** Writes entities: those that a line describes, and those that are only named. */
final class EntityWriter {
    private final Statements statements;
    private final Ontology ontology;
    private final FactWriter facts;
    private final boolean writing;

    EntityWriter(Statements statements, Ontology ontology, FactWriter facts, boolean writing) {
        this.facts = facts;
        this.writing = writing;
        this.statements = statements;
        this.ontology = ontology;
    }

    List<LoadOutcome> write(TransactionContext tx, List<Entity> described) {
        Map<EntityKey, Entity> known = known(tx, described);
        var changed = new TreeMap<EntityKey, Entity>();
        var outlets = new TreeSet<String>();
        var outcomes = new ArrayList<LoadOutcome>();
        for (Entity entity : described) {
            Entity before = known.get(entity.key());
            Entity merged = before == null ? entity.mergedWith(entity) : before.mergedWith(entity);
            outcomes.add(merged.equals(before) ? new LoadOutcome.Matched() : new LoadOutcome.Added());
            known.put(entity.key(), merged);
            if (!merged.equals(before)) {
                changed.put(entity.key(), merged);
            }
            if (!Objects.equals(merged.publisher(), before == null ? null : before.publisher())) {
                outlets.add(entity.key().value());
            }
        }
        if (writing) {
            writeChanged(tx, changed.values());
            settleAttributed(tx, outlets);
        }
        return outcomes;
    }

    /** The entities that a line has described before; one that was only named counts as new. */
    private Map<EntityKey, Entity> known(TransactionContext tx, List<Entity> described) {
        var known = new HashMap<EntityKey, Entity>();
        List<String> keys = described.stream()
                .map(entity -> entity.key().value())
                .distinct()
                .toList();
        for (Record row : tx.run(statements.get("read/known-entities"), Map.of("keys", keys))
                .list()) {
            Entity entity = Rows.entity(row);
            known.put(entity.key(), entity);
        }
        return known;
    }

    private void writeChanged(TransactionContext tx, Collection<Entity> entities) {
        var stubs = new ArrayList<Map<String, Object>>();
        var offices = new ArrayList<Map<String, Object>>();
        var parts = new ArrayList<Map<String, Object>>();
        var bodies = new TreeSet<String>();
        for (Entity entity : entities) {
            for (Entity.Office office : entity.offices()) {
                stubs.add(stub(office.of(), bareName(office.of())));
                offices.add(Properties.of(entity.key(), office));
                bodies.add(office.of().value());
            }
            bodies.add(entity.key().value());
            EntityKey whole = entity.partOf();
            if (whole != null) {
                stubs.add(stub(whole, bareName(whole)));
                parts.add(Map.of("part", entity.key().value(), "whole", whole.value()));
            }
        }
        List<Map<String, Object>> rows = entities.stream()
                .map(entity -> Map.<String, Object>of(
                        "key", entity.key().value(), "label", entity.label(), "properties", Properties.of(entity)))
                .toList();
        tx.run(statements.get("write/entities"), Map.of("entities", rows)).consume();
        tx.run(statements.get("write/stubs"), Map.of("stubs", stubs)).consume();
        tx.run(statements.get("write/offices"), Map.of("offices", offices)).consume();
        nameOffices(tx, bodies);
        tx.run(statements.get("write/parts"), Map.of("parts", parts)).consume();
    }

    /** Who an outlet publishes as decides how its reports are counted: facts that rest on it are worked out anew. */
    void settleAttributed(TransactionContext tx, Collection<String> outlets) {
        if (!outlets.isEmpty()) {
            facts.settle(
                    tx,
                    tx.run(statements.get("read/facts-attributed"), Map.of("keys", outlets))
                            .list(row -> row.get("fact").asString()));
        }
    }

    /** Offices are found by what their body is called. */
    void nameOffices(TransactionContext tx, Collection<String> bodies) {
        tx.run(statements.get("write/office-words"), Map.of("keys", bodies)).consume();
    }

    void countFacts(TransactionContext tx, Collection<String> keys) {
        tx.run(statements.get("write/entity-facts"), Map.of("keys", keys)).consume();
    }

    /** Makes sure that an entity is there to be pointed at. */
    void name(TransactionContext tx, EntityKey key, String name) {
        tx.run(statements.get("write/stubs"), Map.of("stubs", List.of(stub(key, name))))
                .consume();
    }

    /** Makes sure that everyone a claim names is there to be pointed at. */
    void name(TransactionContext tx, Collection<Participant> participants) {
        var stubs = new TreeMap<String, Map<String, Object>>();
        for (Participant participant : participants) {
            stubs.put(participant.key() + "\n" + participant.name(), stub(participant.key(), participant.name()));
        }
        tx.run(statements.get("write/stubs"), Map.of("stubs", List.copyOf(stubs.values())))
                .consume();
    }

    private Map<String, Object> stub(EntityKey key, String name) {
        String label = label(key);
        return Map.of("key", key.value(), "label", label, "name", name);
    }

    /** The label that keys with this prefix belong to. */
    String label(EntityKey key) {
        return ontology.labelOfPrefix(key.prefix())
                .map(EntityLabel::label)
                .orElseThrow(() -> new IllegalArgumentException("no label has the key prefix of " + key));
    }

    /** A name to show until a line gives one: the key's own words. */
    static String bareName(EntityKey key) {
        return key.value().substring(key.prefix().length() + 1);
    }
}
