package dev.entente.graph;

import dev.entente.fact.Identification;
import dev.entente.ontology.Ontology;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.neo4j.driver.TransactionContext;

/** Lets claims state the facts that they state under the keys that the record has settled on. */
final class Restating {
    private static final int BATCH = 1_000;

    private final Statements statements;
    private final Ontology ontology;
    private final FactWriter facts;

    Restating(Statements statements, Ontology ontology, FactWriter facts) {
        this.statements = statements;
        this.ontology = ontology;
        this.facts = facts;
    }

    /** Moves claims to their facts, and brings the facts they leave and reach in line. */
    void restate(TransactionContext tx, Collection<String> claims) {
        var keys = new ArrayList<>(new TreeSet<>(claims));
        var touched = new TreeSet<String>();
        for (int start = 0; start < keys.size(); start += BATCH) {
            touched.addAll(move(tx, keys.subList(start, Math.min(start + BATCH, keys.size()))));
        }
        settle(tx, touched);
    }

    /** Brings the facts of claims in line with what changed about the claims. */
    void settle(TransactionContext tx, Collection<String> touched) {
        var keys = new ArrayList<>(touched);
        for (int start = 0; start < keys.size(); start += BATCH) {
            facts.settle(tx, keys.subList(start, Math.min(start + BATCH, keys.size())));
        }
    }

    /** Moves claims to their facts, and says which facts they leave and reach: these are not in line yet. */
    Set<String> move(TransactionContext tx, List<String> claims) {
        var touched = new TreeSet<String>();
        var rows = new ArrayList<Map<String, Object>>();
        for (ClaimRow row : tx.run(statements.get("read/claims-by-key"), Map.of("keys", claims))
                .list(Rows::claim)) {
            String fact = fact(row);
            touched.addAll(List.of(row.fact(), fact));
            if (!fact.equals(row.fact())) {
                rows.add(Map.of(
                        "claim",
                        row.key(),
                        "fact",
                        fact,
                        "relation",
                        row.claim().relation()));
            }
        }
        tx.run(statements.get("write/restate"), Map.of("claims", rows)).consume();
        return touched;
    }

    /** The key of the fact that a claim states. */
    String fact(ClaimRow row) {
        return Identification.factKey(
                ontology.relation(row.claim().relation())
                        .orElseThrow(
                                () -> GraphException.unknownRelation(row.claim().relation())),
                row.settled());
    }
}
