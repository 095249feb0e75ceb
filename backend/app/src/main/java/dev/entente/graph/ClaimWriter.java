package dev.entente.graph;

import dev.entente.fact.Claim;
import dev.entente.fact.EntityKey;
import dev.entente.fact.Identification;
import dev.entente.fact.Participant;
import dev.entente.ontology.Ontology;
import dev.entente.ontology.Relation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

/** Writes claims, and through them their facts. */
final class ClaimWriter {
    /**
     * A claim with the keys that follow from it.
     *
     * @param settled which entity stands for one that the claim names
     */
    private record Keyed(
            Claim claim, UnaryOperator<EntityKey> settled, Relation relation, String key, String fact, String digest) {
        static Keyed of(Claim claim, Relation relation, UnaryOperator<EntityKey> settled) {
            return new Keyed(
                    claim,
                    settled,
                    relation,
                    Identification.claimKey(relation, claim),
                    Identification.factKey(relation, claim.naming(settled)),
                    Identification.digest(claim));
        }

        Map<String, Object> row(Participant participant, int position) {
            return Properties.of(key, participant, settled.apply(participant.key()), position);
        }
    }

    private final Statements statements;
    private final Ontology ontology;
    private final EntityWriter entities;
    private final FactWriter facts;
    private final boolean writing;

    ClaimWriter(Statements statements, Ontology ontology, EntityWriter entities, FactWriter facts, boolean writing) {
        this.writing = writing;
        this.statements = statements;
        this.ontology = ontology;
        this.entities = entities;
        this.facts = facts;
    }

    List<LoadOutcome> write(TransactionContext tx, List<Claim> stated) {
        UnaryOperator<EntityKey> settled = settled(tx, stated);
        List<Keyed> keyed = stated.stream()
                .map(claim ->
                        Keyed.of(claim, ontology.relation(claim.relation()).orElseThrow(), settled))
                .toList();
        Map<String, String> known = Known.texts(
                tx,
                statements,
                "read/known-claims",
                "keys",
                "key",
                "digest",
                keyed.stream().map(Keyed::key).toList());
        var outcomes = new ArrayList<LoadOutcome>();
        var added = new LinkedHashMap<String, Keyed>();
        for (Keyed claim : keyed) {
            outcomes.add(outcome(claim, known.get(claim.key())));
            if (known.putIfAbsent(claim.key(), claim.digest()) == null) {
                added.put(claim.key(), claim);
            }
        }
        if (writing && !added.isEmpty()) {
            add(tx, List.copyOf(added.values()));
        }
        return outcomes;
    }

    /** Which entities stand for those that the claims name. */
    private UnaryOperator<EntityKey> settled(TransactionContext tx, List<Claim> stated) {
        List<String> named = stated.stream()
                .flatMap(ClaimWriter::everyone)
                .map(participant -> participant.key().value())
                .distinct()
                .toList();
        Map<String, String> merged = Known.texts(tx, statements, "read/merged", "keys", "key", "into", named);
        return key -> {
            String into = merged.get(key.value());
            return into == null ? key : new EntityKey(into);
        };
    }

    private static LoadOutcome outcome(Keyed claim, @Nullable String digest) {
        if (digest == null) {
            return new LoadOutcome.Added();
        }
        return digest.equals(claim.digest()) ? new LoadOutcome.Matched() : LoadOutcome.Rejected.otherClaim();
    }

    private void add(TransactionContext tx, List<Keyed> claims) {
        entities.name(
                tx,
                claims.stream().map(Keyed::claim).flatMap(ClaimWriter::everyone).toList());
        run(
                tx,
                "write/claims",
                "claims",
                claims.stream().map(ClaimWriter::claimRow).toList());
        run(
                tx,
                "write/names",
                "names",
                claims.stream().flatMap(ClaimWriter::nameRows).toList());
        run(
                tx,
                "write/attributions",
                "attributions",
                claims.stream().flatMap(ClaimWriter::attributionRows).toList());
        facts.settle(tx, claims.stream().map(Keyed::fact).toList());
    }

    private void run(TransactionContext tx, String statement, String parameter, List<?> rows) {
        if (!rows.isEmpty()) {
            tx.run(statements.get(statement), Map.of(parameter, rows)).consume();
        }
    }

    private static Stream<Participant> everyone(Claim claim) {
        return Stream.concat(claim.roles().values().stream().flatMap(List::stream), claim.attribution().stream());
    }

    private static Map<String, Object> claimRow(Keyed keyed) {
        return Map.of(
                "article", keyed.claim().article(),
                "fact", keyed.fact(),
                "relation", keyed.relation().name(),
                "properties", Properties.of(keyed.claim(), keyed.key(), keyed.digest()));
    }

    private static Stream<Map<String, Object>> nameRows(Keyed keyed) {
        return keyed.claim().roles().entrySet().stream().flatMap(role -> {
            var rows = new ArrayList<Map<String, Object>>();
            for (Participant participant : role.getValue()) {
                Map<String, Object> row = keyed.row(participant, rows.size());
                row.put("role", role.getKey().word());
                rows.add(row);
            }
            return rows.stream();
        });
    }

    private static Stream<Map<String, Object>> attributionRows(Keyed keyed) {
        var rows = new ArrayList<Map<String, Object>>();
        for (Participant source : keyed.claim().attribution()) {
            rows.add(keyed.row(source, rows.size()));
        }
        return rows.stream();
    }
}
