package dev.entente.graph;

import dev.entente.fact.Claim;
import dev.entente.fact.EntityKey;
import dev.entente.fact.Identification;
import dev.entente.fact.Participant;
import dev.entente.ontology.Ontology;
import dev.entente.ontology.Relation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

/** Writes claims, and through them their facts. */
final class ClaimWriter {
    /** A claim with the keys that follow from it. */
    private record Keyed(Claim claim, Relation relation, String key, String fact, String digest) {
        static Keyed of(Claim claim, Relation relation) {
            String fact = Identification.factKey(relation, claim);
            return new Keyed(claim, relation, Identification.claimKey(claim, fact), fact, Identification.digest(claim));
        }
    }

    private final Statements statements;
    private final Ontology ontology;
    private final EntityWriter entities;
    private final FactWriter facts;
    private final boolean writing;

    ClaimWriter(Statements statements, Ontology ontology, EntityWriter entities, boolean writing) {
        this.writing = writing;
        this.statements = statements;
        this.ontology = ontology;
        this.entities = entities;
        this.facts = new FactWriter(statements, ontology);
    }

    List<LoadOutcome> write(TransactionContext tx, List<Claim> stated) {
        List<Keyed> keyed = stated.stream()
                .map(claim ->
                        Keyed.of(claim, ontology.relation(claim.relation()).orElseThrow()))
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

    private static LoadOutcome outcome(Keyed claim, @Nullable String digest) {
        if (digest == null) {
            return new LoadOutcome.Added();
        }
        return digest.equals(claim.digest())
                ? new LoadOutcome.Matched()
                : new LoadOutcome.Rejected(
                        "",
                        "the record has this claim of the same passage with another status, date, wording or attribution",
                        "the record is never overwritten: correct the line, or give it another 'by'");
    }

    private void add(TransactionContext tx, List<Keyed> claims) {
        entities.name(tx, claims.stream().flatMap(ClaimWriter::everyone).toList());
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
        run(
                tx,
                "write/fact-roles",
                "roles",
                claims.stream().flatMap(ClaimWriter::roleRows).distinct().toList());
        facts.settle(tx, new TreeSet<>(claims.stream().map(Keyed::fact).toList()));
        List<String> touched = claims.stream()
                .flatMap(claim -> claim.claim().roles().values().stream().flatMap(List::stream))
                .map(participant -> participant.key().value())
                .distinct()
                .toList();
        run(tx, "write/entity-facts", "keys", touched);
    }

    private void run(TransactionContext tx, String statement, String parameter, List<?> rows) {
        tx.run(statements.get(statement), Map.of(parameter, rows)).consume();
    }

    private static Stream<Participant> everyone(Keyed keyed) {
        return Stream.concat(
                keyed.claim().roles().values().stream().flatMap(List::stream), keyed.claim().attribution().stream());
    }

    private static Map<String, Object> claimRow(Keyed keyed) {
        var row = new HashMap<String, Object>();
        row.put("article", keyed.claim().article());
        row.put("fact", keyed.fact());
        row.put("relation", keyed.relation().name());
        row.put("properties", Properties.of(keyed.claim(), keyed.key(), keyed.digest()));
        String value = keyed.claim().value();
        if (value != null) {
            row.put("value", value);
        }
        return row;
    }

    private static Stream<Map<String, Object>> nameRows(Keyed keyed) {
        return keyed.claim().roles().entrySet().stream().flatMap(role -> {
            var rows = new ArrayList<Map<String, Object>>();
            for (Participant participant : role.getValue()) {
                Map<String, Object> row = Properties.of(keyed.key(), participant, rows.size());
                row.put("role", role.getKey().word());
                rows.add(row);
            }
            return rows.stream();
        });
    }

    private static Stream<Map<String, Object>> attributionRows(Keyed keyed) {
        var rows = new ArrayList<Map<String, Object>>();
        for (Participant source : keyed.claim().attribution()) {
            rows.add(Properties.of(keyed.key(), source, rows.size()));
        }
        return rows.stream();
    }

    private static Stream<Map<String, Object>> roleRows(Keyed keyed) {
        return Identification.factRoles(keyed.relation(), keyed.claim()).entrySet().stream()
                .flatMap(role -> role.getValue().stream()
                        .map(EntityKey::value)
                        .map(entity -> Map.<String, Object>of(
                                "fact", keyed.fact(), "type", role.getKey().name(), "entity", entity)));
    }
}
